import { scripts } from './families.js';
import type { Theme } from './theme.js';

// What the reader's system has: nothing is downloaded.
const sans = `system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, ${scripts}, sans-serif`;
const mono = `ui-monospace, "SF Mono", "Cascadia Mono", Consolas, "Noto Sans Mono Variable", ${scripts}, monospace`;

/**
 * An agency: small, dense, the system's own letters, times and slugs in monospace. For desks whose
 * readers scan many stories an hour, and for pages that must be there at once on any line.
 */
export const wire: Theme = {
  color: {
    background: { light: '#ffffff', dark: '#131312' },
    surface: { light: '#f2f2f0', dark: '#21211f' },
    text: { light: '#1b1b1a', dark: '#d8d7d3' },
    textMuted: {
      light: '#575754',
      dark: '#a5a49f',
      moreContrast: { light: '#3a3a38', dark: '#cccbc6' },
    },
    headline: { light: '#0e0e0d', dark: '#ecebe7' },
    accent: {
      light: '#0a5a75',
      dark: '#6cc0dd',
      moreContrast: { light: '#06445a', dark: '#9ad6ea' },
    },
    link: {
      light: '#0b4a9c',
      dark: '#93bdf5',
      moreContrast: { light: '#083a7c', dark: '#b4d2fa' },
    },
    linkVisited: { light: '#63397f', dark: '#c7aee0' },
    underline: {
      light: '#6d8dbd',
      dark: '#5a7aa6',
      moreContrast: { light: '#0b4a9c', dark: '#93bdf5' },
    },
    rule: {
      light: '#dcdcd9',
      dark: '#3a3a37',
      moreContrast: { light: '#858581', dark: '#84837e' },
    },
    ruleStrong: {
      light: '#1b1b1a',
      dark: '#8d8c87',
      moreContrast: { light: '#1b1b1a', dark: '#d8d7d3' },
    },
    focus: {
      light: '#0b53c4',
      dark: '#8fbcff',
      moreContrast: { light: '#083c91', dark: '#b5d3ff' },
    },
    kicker: {
      light: '#0a5a75',
      dark: '#6cc0dd',
      moreContrast: { light: '#06445a', dark: '#9ad6ea' },
    },
    kickerBackground: { light: '#ffffff', dark: '#131312' },
    masthead: { light: '#ffffff', dark: '#131312' },
    mastheadText: { light: '#0e0e0d', dark: '#ecebe7' },
  },
  font: {
    headline: sans,
    text: sans,
    meta: sans,
    standfirst: sans,
    kicker: mono,
    time: mono,
    dropCap: sans,
  },
  weight: {
    headline: { light: '700', dark: '650' },
    heading: { light: '650', dark: '600' },
    standfirst: '400',
    text: '400',
    strong: '700',
    pullQuote: '600',
    kicker: '600',
    byline: '600',
  },
  size: {
    masthead: '1.25rem',
    headlineS: '1.0625rem',
    headlineM: '1.25rem',
    headlineL: 'clamp(1.5rem, 1.35rem + 0.7cqi, 1.875rem)',
    headlineXl: 'clamp(1.625rem, 1.4rem + 1.1cqi, 2.25rem)',
    standfirst: '1.0625rem',
    heading: '1.125rem',
    subheading: '1rem',
    text: '1rem',
    quote: '1em',
    pullQuote: '1.125rem',
    kicker: '0.75rem',
    meta: '0.8125rem',
    caption: '0.8125rem',
  },
  leading: {
    headline: '1.2',
    standfirst: '1.4',
    heading: '1.3',
    text: '1.5',
    pullQuote: '1.4',
    meta: '1.45',
  },
  tracking: {
    headline: '-0.01em',
    kicker: '0.02em',
  },
  kickerCase: 'uppercase',
  marker: '"–  "',
  figures: 'lining-nums',
  space: {
    hair: '0.125rem',
    tight: '0.375rem',
    item: '0.375rem',
    paragraph: '0.875rem',
    block: '1.25rem',
    section: '1.75rem',
    afterHeading: '0.375rem',
    margin: '1rem',
    kicker: '0',
  },
  width: {
    column: '35rem',
    wide: '40rem',
    head: '40rem',
    outer: '40rem',
    kicker: 'auto',
    pullQuote: '40rem',
    page: '60.5rem',
    story: 'min(100% - 2rem, 60.5rem)',
    avatar: '1.5rem',
    thumbnail: '4.5rem',
  },
  line: {
    hairline: '1px',
    strong: '1px',
    style: 'solid',
    masthead: '1px',
    quote: '1px',
    underline: '1px',
    underlineHover: '2px',
    underlineOffset: '0.18em',
    focus: '2px',
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
