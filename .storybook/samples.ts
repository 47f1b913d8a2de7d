import type { Contributor, Image, Inline, LinkItem } from '@galley/article';
import { sampleArticle } from '@galley/article/sample';

/** What several stories show. Words in other languages are the project's own. */
export const text = (words: string): Inline[] => [{ type: 'text', text: words }];

const { leadMedia, byline, related } = sampleArticle;

export const guardPost = {
  ...leadMedia.image,
  caption: text('A guard post on the northern side of the border, as seen from Paju.'),
};

/** The day's front page, as the e-paper shows it. The line beside it says what it is. */
export const frontPage: Image = {
  src: '/galley-sample/front-page-480.jpg',
  width: 480,
  height: 640,
  renditions: [240, 480].flatMap((width) => [
    {
      src: `/galley-sample/front-page-${width}.webp`,
      width,
      height: (width * 4) / 3,
      type: 'image/webp',
    },
    { src: `/galley-sample/front-page-${width}.jpg`, width, height: (width * 4) / 3 },
  ]),
  alt: '',
  decorative: true,
};

export const webDesk = byline.contributors[0] as Contributor;

export const people: Contributor[] = [
  { name: 'Ana Ruiz', type: 'person', url: 'https://example.com/ana', role: 'Political editor' },
  { name: 'Bo Lindqvist', type: 'person', url: 'https://example.com/bo' },
  { name: 'Chidi Okafor', type: 'person' },
];

export const links: LinkItem[] = [
  ...(related ?? []),
  { href: 'https://example.com/assembly', text: 'Assembly asks for talks without conditions' },
];

/** One sentence of a headline, and one of running text, in four languages. */
export const words = {
  en: {
    headline: 'Soldier walks across the world’s most guarded border',
    text: 'The crossing is the first over land by a soldier since August of last year.',
  },
  ar: {
    headline: 'جندي يعبر سيراً على الأقدام أشد حدود العالم حراسة',
    text: 'هذا أول عبور بري لجندي منذ أغسطس من العام الماضي، بحسب بيان للجيش.',
  },
  hi: {
    headline: 'दुनिया की सबसे कड़ी पहरेदारी वाली सीमा पार कर आया सैनिक',
    text: 'पिछले साल अगस्त के बाद किसी सैनिक के ज़मीनी सीमा पार करने की यह पहली घटना है।',
  },
  ko: {
    headline: '세계에서 가장 삼엄한 국경을 걸어서 넘은 병사',
    text: '군인이 육로로 국경을 넘은 것은 지난해 8월 이후 처음이다.',
  },
};

/** A headline and a word that no column is wide enough for. */
export const long = {
  headline:
    'Officials, campaigners, engineers and the residents of forty-one villages gather for a third day to settle what none of the six earlier commissions could: who pays for the bridge',
  word: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
};
