import { themes } from '../../.storybook/themes.ts';
import { type Entry, stories } from '../stories/index.ts';

/** What of a story is looked at, in which dress. This table is all there is to set. */

export type Scheme = 'light' | 'dark';

/** What is switched on the page before it is looked at. */
export interface Mode {
  theme: string;
  scheme: Scheme;
  /** Turned by the page, where no story of the part turns it itself. */
  direction?: 'rtl';
  contrast?: 'more';
  /** The system's own colours in place of the theme's. */
  colors?: 'forced';
  media?: 'print';
  text?: '200%';
}

export interface Row {
  stories: (story: Entry) => boolean;
  widths: readonly number[];
  themes: readonly string[];
  schemes: readonly Scheme[];
  also?: Omit<Mode, 'theme' | 'scheme'>;
  /** Compared with its baseline. */
  picture?: boolean;
  /** Looked at by axe. */
  axe?: boolean;
  /** Only with `--whole`, which `--update` implies. */
  whole?: boolean;
}

const all: readonly string[] = themes;
const first = all.slice(0, 1);
const others = all.slice(1);
const both: readonly Scheme[] = ['light', 'dark'];
const light: readonly Scheme[] = ['light'];
const dark: readonly Scheme[] = ['dark'];

const part = [720];
const column = [768];
const desk = [1280];
const phone = [360];
const screens = [360, 768, 1280];
/** Pieces of a long page are no higher. */
export const highest = 1600;
/** The screen, for what is as high as the screen. A picture is as high as the story. */
export const screen = 900;

const isArticle = ({ title }: Entry) => title.startsWith('Article/');
const isPage = ({ title }: Entry) => title.startsWith('Page/');
const isPart = (story: Entry) => !isArticle(story) && !isPage(story);
const isDefault = ({ name }: Entry) => name === 'Default';
const isSampleArticle = ({ id }: Entry) => id === 'article-sample-article--default';
const isSample = (story: Entry) =>
  isSampleArticle(story) || story.id === 'page-sample-page--default';

/** Shows what axe is for and a picture is not: documents of others, and data for search engines. */
const isTold = ({ title }: Entry) => /^Article\/(?:Imported|Search markup)$/.test(title);

/** Stands in a whole article: a baseline in every theme would be mostly that article again. */
const isLarge = ({ title }: Entry) =>
  /\/(?:AdSlot|ArticlePage|Comments|Paywall|ReadingProgress)$/.test(title);

/** Shows a theme, or several at once, whatever theme the page has. */
const isProof = ({ title }: Entry) => title.startsWith('Themes/');
const isSpecimen = ({ id }: Entry) => id === 'themes-specimen--default';

/** How a part behaves with long words is alike in every theme. */
const isLong = ({ name }: Entry) => name.startsWith('Long ');

const turned = new Set(
  stories.filter(({ name }) => name === 'Right To Left').map(({ title }) => title),
);
/** A part that no story of its own turns. */
const isUnturned = (story: Entry) =>
  isPart(story) && isDefault(story) && !isProof(story) && !turned.has(story.title);

/** Parts that show most of what contrast, forced colours, print and large text can do to a part. */
const telling = new Set([
  'article-blocks--tables',
  'components-byline--avatar',
  'components-figure--default',
  'components-headline--with-kicker',
  'page-parts-comments--default',
  'page-parts-paywall--default',
  'page-parts-readersettings--default',
  'page-parts-sharelinks--drawings-alone',
]);
const isTelling = ({ id }: Entry) => telling.has(id);

const picture = true;
const axe = true;
const whole = true;

const more = { contrast: 'more' } as const;
const turn = { direction: 'rtl' } as const;
const forced = { colors: 'forced' } as const;
const print = { media: 'print' } as const;
const large = { text: '200%' } as const;

const aDefault = (story: Entry) => isPart(story) && isDefault(story) && !isProof(story);
const aVariant = (story: Entry) =>
  aDefault(story) || (isPart(story) && !isProof(story) && !isLarge(story) && !isLong(story));
const anArticle = (story: Entry) => isArticle(story) && !isTold(story);

export const rows: readonly Row[] = [
  // Pictures of every part: in the first theme, light and dark; in the others, without what would
  // only repeat the first, and dark where a part is as it mostly is.
  { stories: isPart, widths: part, themes: first, schemes: light, picture },
  { stories: aVariant, widths: part, themes: first, schemes: dark, picture },
  { stories: aDefault, widths: part, themes: others, schemes: light, picture },
  { stories: aDefault, widths: part, themes: others, schemes: dark, picture, whole },
  { stories: aVariant, widths: part, themes: others, schemes: light, picture, whole },
  { stories: isSpecimen, widths: part, themes: first, schemes: dark, picture },
  { stories: isSpecimen, widths: part, themes: others, schemes: light, picture },
  { stories: isUnturned, widths: part, themes: first, schemes: light, also: turn, picture },

  // Pictures of stories and pages.
  { stories: anArticle, widths: column, themes: first, schemes: light, picture },
  { stories: isPage, widths: desk, themes: first, schemes: light, picture },
  { stories: isSample, widths: screens, themes: first, schemes: light, picture },
  { stories: isSample, widths: phone, themes: first, schemes: dark, picture },
  { stories: isSample, widths: [...phone, ...desk], themes: others, schemes: light, picture },
  { stories: isSampleArticle, widths: column, themes: all, schemes: dark, picture },

  // Pictures of what else can be switched.
  { stories: isTelling, widths: part, themes: all, schemes: both, also: more, picture },
  { stories: isTelling, widths: part, themes: first, schemes: both, also: forced, picture },
  { stories: isTelling, widths: part, themes: all, schemes: light, also: print, picture },
  { stories: isTelling, widths: part, themes: first, schemes: light, also: large, picture },
  { stories: isSample, widths: column, themes: first, schemes: both, also: forced, picture },
  { stories: isSample, widths: column, themes: all, schemes: light, also: print, picture },
  { stories: isSample, widths: phone, themes: first, schemes: light, also: large, picture },

  // axe: every story in the first theme; in the others, whose colours differ, a part as it mostly is
  // and the sample.
  { stories: isPart, widths: part, themes: first, schemes: both, axe },
  { stories: isArticle, widths: column, themes: first, schemes: both, axe },
  { stories: isPage, widths: desk, themes: first, schemes: both, axe },
  { stories: aDefault, widths: part, themes: others, schemes: both, axe },
  { stories: isSampleArticle, widths: column, themes: others, schemes: both, axe },
  // Every story in every theme; with more contrast too.
  { stories: isPart, widths: part, themes: others, schemes: both, axe, whole },
  { stories: isArticle, widths: column, themes: others, schemes: both, axe, whole },
  { stories: isPage, widths: desk, themes: others, schemes: both, axe, whole },
  { stories: isPart, widths: part, themes: all, schemes: both, also: more, axe, whole },
  { stories: isArticle, widths: column, themes: all, schemes: both, also: more, axe, whole },
  { stories: isPage, widths: desk, themes: all, schemes: both, also: more, axe, whole },
];
