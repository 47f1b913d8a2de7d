import { createGlobalThemeContract } from '@vanilla-extract/css';

/**
 * The roles that a theme fills. A role says what a value is for, never what it looks like.
 * Each is a public custom property: `color.textMuted` is `--galley-color-text-muted`.
 */
export const contract = {
  color: {
    /** The paper. */
    background: '',
    /** A quiet field: behind a missing picture, an avatar. */
    surface: '',
    /** Running text. */
    text: '',
    /** Bylines, dates, captions, credits. */
    textMuted: '',
    /** The headline and the headings. */
    headline: '',
    /** The one accent: kicker, quotation mark, current link. */
    accent: '',
    /** A link in running text. */
    link: '',
    /** A link that the reader has been to. */
    linkVisited: '',
    /** The line under a link. */
    underline: '',
    /** A hairline between parts. */
    rule: '',
    /** The strong line: under the masthead, over a section. */
    ruleStrong: '',
    /** The ring around what has the focus. */
    focus: '',
    /** The word over a headline. */
    kicker: '',
    /** Behind a kicker: the paper, or the colour of a bar. */
    kickerBackground: '',
    /** Behind the name of the newspaper, from edge to edge of the page: the paper, or a field. */
    masthead: '',
    /** The name of the newspaper on its field. */
    mastheadText: '',
  },
  font: {
    /** Headlines and headings. */
    headline: '',
    /** Running text. */
    text: '',
    /** Bylines, dates, captions, labels. */
    meta: '',
    /** The sentence under the headline. */
    standfirst: '',
    /** Kickers, and the labels over lists. */
    kicker: '',
    /** Dates and times. */
    time: '',
    /** A drop capital. The text's own where there is none. */
    dropCap: '',
  },
  weight: {
    /** Headlines. */
    headline: '',
    /** Headings between paragraphs. */
    heading: '',
    /** The sentence under the headline. */
    standfirst: '',
    /** Running text. */
    text: '',
    /** What is strong in running text. */
    strong: '',
    /** A line of the story repeated large. */
    pullQuote: '',
    /** The word over a headline. */
    kicker: '',
    /** The names in a byline. */
    byline: '',
  },
  size: {
    /** The name of the newspaper. */
    masthead: '',
    /** A headline of size `s`. */
    headlineS: '',
    /** A headline of size `m`. */
    headlineM: '',
    /** A headline of size `l`, which is the usual one. */
    headlineL: '',
    /** A headline of size `xl`. */
    headlineXl: '',
    /** The sentence under the headline. */
    standfirst: '',
    /** A heading between paragraphs, of rank 2. */
    heading: '',
    /** A heading of rank 3 and below. */
    subheading: '',
    /** Running text. */
    text: '',
    /** Another's words, set apart. */
    quote: '',
    /** A line of the story repeated large. */
    pullQuote: '',
    /** The word over a headline. */
    kicker: '',
    /** Bylines, dates, labels. */
    meta: '',
    /** Captions and credits. */
    caption: '',
  },
  /** Line heights for Latin; scripts that need more multiply them. */
  leading: {
    /** Headlines. */
    headline: '',
    /** The sentence under the headline. */
    standfirst: '',
    /** Headings between paragraphs. */
    heading: '',
    /** Running text. */
    text: '',
    /** A line of the story repeated large. */
    pullQuote: '',
    /** Bylines, dates, captions, labels. */
    meta: '',
  },
  tracking: {
    /** Headlines, as `letter-spacing`. */
    headline: '',
    /** Kickers, as `letter-spacing`. */
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
    /** A contributor's picture. */
    avatar: '',
    /** A picture in a list. */
    thumbnail: '',
  },
  line: {
    /** The width of a hairline. */
    hairline: '',
    /** The width of the strong rule. */
    strong: '',
    /** `border-style` of the strong rule. */
    style: '',
    /** Under the masthead. */
    masthead: '',
    /** Beside a quotation. */
    quote: '',
    /** The line under a link. */
    underline: '',
    /** The same under the pointer. */
    underlineHover: '',
    /** How far it lies below the letters. */
    underlineOffset: '',
    /** The width of the ring around what has the focus. */
    focus: '',
    /** How far that ring stands off. */
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

/** Each role as a reference to its custom property: `var(--galley-color-text-muted)`. */
export const vars = createGlobalThemeContract(
  contract,
  (_value, path) => `galley-${path.map(kebab).join('-')}`,
);
