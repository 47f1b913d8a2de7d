import { createGlobalThemeContract } from '@vanilla-extract/css';

/**
 * The roles that a theme fills. A role says what a value is for, never what it looks like.
 * Each is a public custom property: `color.textMuted` is `--galley-color-text-muted`.
 */
export const contract = {
  color: {
    background: '',
    /** A quiet field: behind a missing picture, an avatar. */
    surface: '',
    text: '',
    textMuted: '',
    headline: '',
    /** The one accent: kicker, quotation mark, current link. */
    accent: '',
    link: '',
    linkVisited: '',
    underline: '',
    /** A hairline between parts. */
    rule: '',
    ruleStrong: '',
    focus: '',
  },
  font: {
    headline: '',
    text: '',
    /** Bylines, dates, captions, labels. */
    meta: '',
  },
  weight: {
    headline: '',
    heading: '',
    standfirst: '',
    text: '',
    strong: '',
    kicker: '',
    byline: '',
  },
  size: {
    headlineS: '',
    headlineM: '',
    headlineL: '',
    headlineXl: '',
    standfirst: '',
    heading: '',
    subheading: '',
    text: '',
    quote: '',
    pullQuote: '',
    kicker: '',
    meta: '',
    caption: '',
  },
  /** Line heights for Latin; scripts that need more multiply them. */
  leading: {
    headline: '',
    standfirst: '',
    heading: '',
    text: '',
    pullQuote: '',
    meta: '',
  },
  tracking: {
    headline: '',
    kicker: '',
  },
  /** How a kicker is cased, as `text-transform`. */
  kickerCase: '',
  /** Figures in running text, as `font-variant-numeric`. */
  figures: '',
  space: {
    /** Between a label and what it labels. */
    hair: '',
    /** Inside a group: headline to standfirst, picture to caption. */
    tight: '',
    /** Between items of a list. */
    item: '',
    /** Between paragraphs. */
    paragraph: '',
    /** Around a figure, a quotation, a list of links. */
    block: '',
    /** Above a section heading. */
    section: '',
    /** Below a section heading. */
    afterHeading: '',
    /** Beside text on a narrow page. */
    margin: '',
  },
  width: {
    /** The column of text. */
    column: '',
    /** A picture that stands out of the column. */
    wide: '',
    avatar: '',
    thumbnail: '',
  },
  line: {
    hairline: '',
    strong: '',
    /** `border-style` of the strong rule. */
    style: '',
    underline: '',
    underlineHover: '',
    underlineOffset: '',
    focus: '',
    focusOffset: '',
  },
} as const;

const kebab = (part: string) => part.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export const vars = createGlobalThemeContract(
  contract,
  (_value, path) => `galley-${path.map(kebab).join('-')}`,
);
