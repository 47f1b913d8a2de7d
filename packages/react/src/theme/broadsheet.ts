import { scripts } from './families.js';
import type { Theme } from './theme.js';

const text = `"Newsreader Variable", ui-serif, "Iowan Old Style", Charter, "Sitka Text", Georgia, ${scripts}, serif`;
const meta = `"Libre Franklin Variable", ui-sans-serif, system-ui, ${scripts}, sans-serif`;

/**
 * A serif daily: ink on paper, tight serif headlines, one deep red. For a general newspaper whose
 * readers come for the report and stay for the page.
 */
export const broadsheet: Theme = {
  color: {
    background: { light: '#fdfcf9', dark: '#171513' },
    surface: { light: '#f1eee7', dark: '#24211e' },
    text: { light: '#1c1a18', dark: '#d9d3c9' },
    textMuted: {
      light: '#57524b',
      dark: '#aaa296',
      moreContrast: { light: '#3b3732', dark: '#cfc8bc' },
    },
    headline: { light: '#100f0d', dark: '#ebe5da' },
    accent: {
      light: '#9a1b1e',
      dark: '#e58a82',
      moreContrast: { light: '#7d1013', dark: '#f0a8a1' },
    },
    link: { light: '#1c1a18', dark: '#d9d3c9' },
    linkVisited: { light: '#5a3f60', dark: '#c3b0cb' },
    underline: {
      light: '#b4696b',
      dark: '#9c625e',
      moreContrast: { light: '#9a1b1e', dark: '#e58a82' },
    },
    rule: {
      light: '#d8d3c8',
      dark: '#3f3a35',
      moreContrast: { light: '#8a8377', dark: '#857c70' },
    },
    ruleStrong: {
      light: '#1c1a18',
      dark: '#8d857a',
      moreContrast: { light: '#1c1a18', dark: '#d9d3c9' },
    },
    focus: {
      light: '#1556b0',
      dark: '#8fbcff',
      moreContrast: { light: '#0c3f86', dark: '#b5d3ff' },
    },
    kicker: {
      light: '#9a1b1e',
      dark: '#e58a82',
      moreContrast: { light: '#7d1013', dark: '#f0a8a1' },
    },
    kickerBackground: { light: '#fdfcf9', dark: '#171513' },
    masthead: { light: '#fdfcf9', dark: '#171513' },
    mastheadText: { light: '#100f0d', dark: '#ebe5da' },
  },
  font: {
    headline: `"Newsreader Variable", ui-serif, "Iowan Old Style", "Sitka Banner", Georgia, ${scripts}, serif`,
    text,
    meta,
    standfirst: text,
    kicker: meta,
    time: meta,
    dropCap: text,
  },
  weight: {
    headline: { light: '600', dark: '560' },
    heading: { light: '600', dark: '560' },
    standfirst: '400',
    text: { light: '400', dark: '370' },
    strong: '650',
    pullQuote: { light: '400', dark: '370' },
    kicker: '650',
    byline: '600',
  },
  size: {
    masthead: 'clamp(2rem, 1.45rem + 3.8vw, 4.25rem)',
    headlineS: 'clamp(1.375rem, 1.25rem + 0.6cqi, 1.625rem)',
    headlineM: 'clamp(1.625rem, 1.4rem + 1.2cqi, 2.125rem)',
    headlineL: 'clamp(2rem, 1.55rem + 2.2cqi, 3rem)',
    headlineXl: 'clamp(2.25rem, 1.45rem + 3.8cqi, 4.25rem)',
    standfirst: 'clamp(1.1875rem, 1.1rem + 0.45cqi, 1.4375rem)',
    heading: 'clamp(1.375rem, 1.3rem + 0.4cqi, 1.5625rem)',
    subheading: 'clamp(1.125rem, 1.08rem + 0.3cqi, 1.25rem)',
    text: 'clamp(1.125rem, 1.06rem + 0.3cqi, 1.25rem)',
    quote: '1em',
    pullQuote: 'clamp(1.625rem, 1.4rem + 1.1cqi, 2.125rem)',
    kicker: '0.8125rem',
    meta: '0.875rem',
    caption: '0.875rem',
  },
  leading: {
    headline: '1.1',
    standfirst: '1.35',
    heading: '1.2',
    text: '1.55',
    pullQuote: '1.22',
    meta: '1.45',
  },
  tracking: {
    headline: '-0.012em',
    kicker: '0.07em',
  },
  kickerCase: 'uppercase',
  marker: 'disc',
  figures: 'oldstyle-nums proportional-nums',
  space: {
    hair: '0.25rem',
    tight: '0.5rem',
    item: '0.5rem',
    paragraph: '1.25rem',
    block: '2rem',
    section: '3rem',
    afterHeading: '0.75rem',
    margin: '1.125rem',
    kicker: '0',
  },
  width: {
    column: '42.5rem',
    wide: '60rem',
    head: '42.5rem',
    outer: '42.5rem',
    kicker: 'auto',
    pullQuote: '42.5rem',
    page: '80rem',
    story: 'min(100% - 2.25rem, 80rem)',
    avatar: '2.75rem',
    thumbnail: '7rem',
  },
  line: {
    hairline: '1px',
    strong: '4px',
    style: 'double',
    masthead: '4px',
    quote: '1px',
    underline: '1px',
    underlineHover: '2px',
    underlineOffset: '0.16em',
    focus: '2px',
    focusOffset: '3px',
  },
  align: {
    head: 'start',
    byline: 'space-between',
    pullQuote: 'start',
    masthead: 'center',
  },
  layout: {
    masthead: '"time name more" / minmax(0, 1fr) auto minmax(0, 1fr)',
    columns: 'minmax(0, 1fr) 18.75rem',
    caption: 'static',
  },
  dropCap: {
    lines: 'normal',
    float: 'none',
    size: '1em',
  },
};
