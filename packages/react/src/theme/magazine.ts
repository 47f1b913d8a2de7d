import { scripts } from './families.js';
import type { Theme } from './theme.js';

const text = `"Source Serif 4 Variable", ui-serif, Charter, "Iowan Old Style", "Sitka Text", Georgia, ${scripts}, serif`;
const headline = `"Fraunces Variable", "Source Serif 4 Variable", ui-serif, "Didot", "Sitka Banner", Georgia, ${scripts}, serif`;

/**
 * A long read: a large light headline, pictures from edge to edge, captions in the margin, a drop
 * capital, quotations that stop the page. For stories that are read to their end.
 */
export const magazine: Theme = {
  color: {
    background: { light: '#fbf7ef', dark: '#1b1714' },
    surface: { light: '#f1e9db', dark: '#29231e' },
    text: { light: '#2a241e', dark: '#dacfc0' },
    textMuted: {
      light: '#695d50',
      dark: '#ab9d8c',
      moreContrast: { light: '#483e34', dark: '#d0c4b3' },
    },
    headline: { light: '#1e1914', dark: '#eee4d5' },
    accent: {
      light: '#8f4520',
      dark: '#e0a173',
      moreContrast: { light: '#6f3214', dark: '#eebb96' },
    },
    link: { light: '#2a241e', dark: '#dacfc0' },
    linkVisited: { light: '#65445c', dark: '#cdb2c4' },
    underline: {
      light: '#b37952',
      dark: '#a06c47',
      moreContrast: { light: '#8f4520', dark: '#e0a173' },
    },
    rule: {
      light: '#dfd3bf',
      dark: '#453b32',
      moreContrast: { light: '#8b7d69', dark: '#887a69' },
    },
    ruleStrong: {
      light: '#2a241e',
      dark: '#94866f',
      moreContrast: { light: '#2a241e', dark: '#dacfc0' },
    },
    focus: {
      light: '#1556b0',
      dark: '#8fbcff',
      moreContrast: { light: '#0c3f86', dark: '#b5d3ff' },
    },
    kicker: {
      light: '#8f4520',
      dark: '#e0a173',
      moreContrast: { light: '#6f3214', dark: '#eebb96' },
    },
    kickerBackground: { light: '#fbf7ef', dark: '#1b1714' },
    masthead: { light: '#fbf7ef', dark: '#1b1714' },
    mastheadText: { light: '#1e1914', dark: '#eee4d5' },
  },
  font: {
    headline,
    text,
    meta: text,
    standfirst: text,
    kicker: text,
    time: text,
    dropCap: headline,
  },
  weight: {
    headline: { light: '330', dark: '300' },
    heading: { light: '420', dark: '400' },
    standfirst: { light: '350', dark: '330' },
    text: { light: '400', dark: '370' },
    strong: '650',
    pullQuote: { light: '300', dark: '280' },
    kicker: '600',
    byline: '600',
  },
  size: {
    masthead: 'clamp(2.25rem, 1.7rem + 2.6vw, 4rem)',
    headlineS: 'clamp(1.5rem, 1.35rem + 0.7cqi, 1.875rem)',
    headlineM: 'clamp(1.875rem, 1.55rem + 1.5cqi, 2.75rem)',
    headlineL: 'clamp(2.375rem, 1.5rem + 4cqi, 4.75rem)',
    headlineXl: 'clamp(2.75rem, 1.4rem + 6cqi, 6.5rem)',
    standfirst: 'clamp(1.25rem, 1.1rem + 0.7cqi, 1.625rem)',
    heading: 'clamp(1.625rem, 1.45rem + 0.8cqi, 2.125rem)',
    subheading: 'clamp(1.1875rem, 1.15rem + 0.2cqi, 1.25rem)',
    text: 'clamp(1.1875rem, 1.1rem + 0.4cqi, 1.3125rem)',
    quote: '1.1em',
    pullQuote: 'clamp(2rem, 1.4rem + 2.7cqi, 3.375rem)',
    kicker: '0.875rem',
    meta: '0.9375rem',
    caption: '0.9375rem',
  },
  leading: {
    headline: '1.08',
    standfirst: '1.42',
    heading: '1.2',
    text: '1.68',
    pullQuote: '1.18',
    meta: '1.5',
  },
  tracking: {
    headline: '-0.018em',
    kicker: '0.12em',
  },
  kickerCase: 'uppercase',
  marker: 'disc',
  figures: 'oldstyle-nums proportional-nums',
  space: {
    hair: '0.25rem',
    tight: '0.75rem',
    item: '0.75rem',
    paragraph: '1.5rem',
    block: '3rem',
    section: '4rem',
    afterHeading: '1rem',
    margin: '1.25rem',
    kicker: '0',
  },
  width: {
    column: '40rem',
    wide: '100%',
    head: '60rem',
    outer: '40rem',
    kicker: 'auto',
    pullQuote: '56rem',
    page: '90rem',
    story: '100%',
    avatar: '3rem',
    thumbnail: '6.5rem',
  },
  line: {
    hairline: '1px',
    strong: '1px',
    style: 'solid',
    masthead: '1px',
    quote: '0',
    underline: '1px',
    underlineHover: '2px',
    underlineOffset: '0.18em',
    focus: '2px',
    focusOffset: '3px',
  },
  align: {
    head: 'center',
    byline: 'center',
    pullQuote: 'center',
    masthead: 'center',
  },
  layout: {
    masthead: '"time name more" / minmax(0, 1fr) auto minmax(0, 1fr)',
    columns: 'minmax(0, 1fr)',
    caption: 'absolute',
  },
  dropCap: {
    lines: '4',
    float: 'inline-start',
    size: '4.7em',
  },
};
