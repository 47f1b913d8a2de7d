import { scripts } from './families.js';
import type { Theme } from './theme.js';

const headline = `"Sofia Sans Extra Condensed Variable", "Helvetica Neue Condensed Black", "Roboto Condensed", "Arial Narrow", Impact, ${scripts}, sans-serif`;
const text = `"Source Sans 3 Variable", ui-sans-serif, system-ui, "Segoe UI", Roboto, ${scripts}, sans-serif`;

/**
 * A popular daily: heavy condensed headlines, big pictures, red bars, no room lost. For a newsroom
 * that shouts when there is reason to, and is read on the way.
 */
export const tabloid: Theme = {
  color: {
    background: { light: '#ffffff', dark: '#141212' },
    surface: { light: '#f3f1f0', dark: '#242020' },
    text: { light: '#191717', dark: '#e3dfdd' },
    textMuted: {
      light: '#5c5654',
      dark: '#aca5a2',
      moreContrast: { light: '#3d3836', dark: '#d3cdca' },
    },
    headline: { light: '#0b0a0a', dark: '#fbf8f6' },
    accent: {
      light: '#c8001d',
      dark: '#ff6b6b',
      moreContrast: { light: '#9d0016', dark: '#ff9a98' },
    },
    link: { light: '#191717', dark: '#e3dfdd' },
    linkVisited: { light: '#5d3a68', dark: '#c9b2d3' },
    underline: {
      light: '#d8263e',
      dark: '#e8585d',
      moreContrast: { light: '#9d0016', dark: '#ff9a98' },
    },
    rule: {
      light: '#d9d5d3',
      dark: '#423c3b',
      moreContrast: { light: '#86807d', dark: '#8c8482' },
    },
    ruleStrong: { light: '#0b0a0a', dark: '#fbf8f6' },
    focus: {
      light: '#0b53c4',
      dark: '#8fbcff',
      moreContrast: { light: '#083c91', dark: '#b5d3ff' },
    },
    kicker: { light: '#ffffff', dark: '#ffffff' },
    kickerBackground: {
      light: '#c8001d',
      dark: '#c2112a',
      moreContrast: { light: '#9d0016', dark: '#9d0016' },
    },
    masthead: {
      light: '#c8001d',
      dark: '#a80d22',
      moreContrast: { light: '#9d0016', dark: '#8c0014' },
    },
    mastheadText: { light: '#ffffff', dark: '#ffffff' },
  },
  font: {
    headline,
    text,
    meta: text,
    standfirst: text,
    kicker: headline,
    time: text,
    dropCap: text,
  },
  weight: {
    headline: { light: '850', dark: '800' },
    heading: { light: '800', dark: '750' },
    standfirst: '600',
    text: { light: '400', dark: '380' },
    strong: '700',
    pullQuote: { light: '800', dark: '750' },
    kicker: '800',
    byline: '700',
  },
  size: {
    masthead: 'clamp(2.25rem, 1.7rem + 2.6vw, 3.75rem)',
    headlineS: 'clamp(1.5rem, 1.4rem + 0.5cqi, 1.75rem)',
    headlineM: 'clamp(2rem, 1.7rem + 1.4cqi, 2.75rem)',
    headlineL: 'clamp(2.75rem, 1.7rem + 5.6cqi, 4.75rem)',
    headlineXl: 'clamp(3rem, 1.8rem + 5.6cqi, 6rem)',
    standfirst: 'clamp(1.125rem, 1.05rem + 0.4cqi, 1.3125rem)',
    heading: 'clamp(1.75rem, 1.65rem + 0.5cqi, 2rem)',
    subheading: 'clamp(1.3125rem, 1.28rem + 0.2cqi, 1.4375rem)',
    text: 'clamp(1.125rem, 1.08rem + 0.25cqi, 1.25rem)',
    quote: '1em',
    pullQuote: 'clamp(2rem, 1.7rem + 1.5cqi, 2.75rem)',
    kicker: '1.125rem',
    meta: '0.9375rem',
    caption: '0.9375rem',
  },
  leading: {
    headline: '0.96',
    standfirst: '1.3',
    heading: '1.05',
    text: '1.48',
    pullQuote: '1.04',
    meta: '1.4',
  },
  tracking: {
    headline: '-0.005em',
    kicker: '0.02em',
  },
  kickerCase: 'uppercase',
  marker: 'square',
  figures: 'lining-nums proportional-nums',
  space: {
    hair: '0.25rem',
    tight: '0.5rem',
    item: '0.5rem',
    paragraph: '1rem',
    block: '1.5rem',
    section: '2rem',
    afterHeading: '0.5rem',
    margin: '1rem',
    kicker: '0.0625rem 0.5rem 0',
  },
  width: {
    column: '38rem',
    wide: '48rem',
    head: '48rem',
    outer: '48rem',
    kicker: 'fit-content',
    pullQuote: '48rem',
    page: '68.75rem',
    story: 'min(100% - 2rem, 68.75rem)',
    avatar: '2.5rem',
    thumbnail: '8rem',
  },
  line: {
    hairline: '1px',
    strong: '5px',
    style: 'solid',
    masthead: '0',
    quote: '5px',
    underline: '2px',
    underlineHover: '3px',
    underlineOffset: '0.18em',
    focus: '3px',
    focusOffset: '2px',
  },
  align: {
    head: 'start',
    byline: 'space-between',
    pullQuote: 'start',
    masthead: 'start',
  },
  layout: {
    masthead: '"name time more" / auto minmax(0, 1fr) auto',
    columns: 'minmax(0, 1fr) 18.75rem',
    caption: 'static',
  },
  dropCap: {
    lines: 'normal',
    float: 'none',
    size: '1em',
  },
};
