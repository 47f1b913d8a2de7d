import { themes } from '../../.storybook/themes.ts';
import type { Entry } from '../stories/index.ts';

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

const part = 720;
const column = 768;
const screens = [360, 768, 1280];
/** Pieces of a long page are no higher. */
export const highest = 1600;
/** The screen, for what is as high as the screen. A picture is as high as the story. */
export const screen = 900;

const all: readonly string[] = themes;
const first = all.slice(0, 1);
const both: readonly Scheme[] = ['light', 'dark'];
const light: readonly Scheme[] = ['light'];

const isArticle = ({ title }: Entry) => title.startsWith('Article/');
const isPage = ({ title }: Entry) => title.startsWith('Page/');
const isPart = (story: Entry) => !isArticle(story) && !isPage(story);
const isSample = ({ id }: Entry) =>
  id === 'article-sample-article--default' || id === 'page-sample-page--default';

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

export const rows: readonly Row[] = [
  { stories: isPart, widths: [part], themes: all, schemes: both, picture: true, axe: true },
  { stories: isArticle, widths: [column], themes: all, schemes: both, picture: true, axe: true },
  { stories: isPage, widths: [1280], themes: all, schemes: both, picture: true, axe: true },
  { stories: isPage, widths: screens, themes: all, schemes: light, picture: true },
  { stories: isSample, widths: screens, themes: all, schemes: both, picture: true },
  {
    stories: isTelling,
    widths: [part],
    themes: all,
    schemes: both,
    also: { contrast: 'more' },
    picture: true,
  },
  {
    stories: isTelling,
    widths: [part],
    themes: first,
    schemes: both,
    also: { colors: 'forced' },
    picture: true,
  },
  {
    stories: isTelling,
    widths: [part],
    themes: all,
    schemes: light,
    also: { media: 'print' },
    picture: true,
  },
  {
    stories: isTelling,
    widths: [part],
    themes: all,
    schemes: light,
    also: { text: '200%' },
    picture: true,
  },
];
