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
    kicker: '',
    /** Behind a kicker: the paper, or the colour of a bar. */
    kickerBackground: '',
    /** Behind the name of the newspaper, from edge to edge of the page: the paper, or a field. */
    masthead: '',
    mastheadText: '',
  },
  font: {
    headline: '',
    text: '',
    /** Bylines, dates, captions, labels. */
    meta: '',
    standfirst: '',
    /** Kickers, and the labels over lists. */
    kicker: '',
    /** Dates and times. */
    time: '',
    /** A drop capital. The text's own where there is none. */
    dropCap: '',
  },
  weight: {
    headline: '',
    heading: '',
    standfirst: '',
    text: '',
    strong: '',
    pullQuote: '',
    kicker: '',
    byline: '',
  },
  size: {
    /** The name of the newspaper. */
    masthead: '',
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
  /** The mark of an unordered list, as `list-style-type`. */
  marker: '',
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
    /** `padding` of a kicker: none, or that of a bar. */
    kicker: '',
  },
  width: {
    /** The column of text. */
    column: '',
    /** A picture that stands out of the column. */
    wide: '',
    /** The story's head, no narrower than `outer`. */
    head: '',
    /** What the column of text keeps the first edge of: its own width where it is in the middle. */
    outer: '',
    /** A kicker: `auto`, or `fit-content` for a bar. */
    kicker: '',
    /** No narrower than `outer`. */
    pullQuote: '',
    /** The page: masthead, navigation, footer. */
    page: '',
    /** Story and rail together: as the page between its margins, or all of it. */
    story: '',
    avatar: '',
    thumbnail: '',
  },
  line: {
    hairline: '',
    strong: '',
    /** `border-style` of the strong rule. */
    style: '',
    /** Under the masthead. */
    masthead: '',
    /** Beside a quotation. */
    quote: '',
    underline: '',
    underlineHover: '',
    underlineOffset: '',
    focus: '',
    focusOffset: '',
  },
  align: {
    /** `text-align` of the story's head. */
    head: '',
    /** `justify-content` of byline and dates. */
    byline: '',
    /** `text-align` of a pull quote. */
    pullQuote: '',
    /** The newspaper's name on a narrow page, and the sections: `center` or `start`. */
    masthead: '',
  },
  layout: {
    /** `grid-template` of the masthead on a wide page, with the areas `name`, `time` and `more`. */
    masthead: '',
    /** `grid-template-columns` of story and rail on a wide page; one column for no rail. */
    columns: '',
    /** `position` of a caption where there is room beside the column: `static` or `absolute`. */
    caption: '',
  },
  /** A drop capital opens the text of scripts that have capitals. */
  dropCap: {
    /** `initial-letter`; `normal` for none. */
    lines: '',
    /** `float` for browsers that have no `initial-letter`; `none` for none. */
    float: '',
    /** Its size for those, in ems of the text. */
    size: '',
  },
} as const;

const kebab = (part: string) => part.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export const vars = createGlobalThemeContract(
  contract,
  (_value, path) => `galley-${path.map(kebab).join('-')}`,
);
