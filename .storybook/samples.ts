import type { Contributor, Image, Inline, LinkItem } from '@galley/article';

/** What several stories show. Words in other languages are the project's own. */
const text = (words: string): Inline[] => [{ type: 'text', text: words }];

/** The sample picture in one shape, in three formats. */
function files(name: string, ratio: number, widths: number[]) {
  return ['avif', 'webp', 'jpg'].flatMap((ending) =>
    widths.map((width) => ({
      src: `/galley-sample/${name}-${width}.${ending}`,
      width,
      height: Math.round(width / ratio),
      type: `image/${ending === 'jpg' ? 'jpeg' : ending}`,
    })),
  );
}

const widths = [320, 640, 960, 1280, 1600];

export const guardPost: Image = {
  src: '/galley-sample/guard-post-16x9-1280.jpg',
  width: 1280,
  height: 720,
  renditions: [
    ...files('guard-post-16x9', 16 / 9, widths),
    ...files('guard-post-4x3', 4 / 3, widths),
    ...files('guard-post-1x1', 1, [240, 480, 720, 960, 1200]),
  ],
  alt: 'A soldier stands beside a concrete guard post under a large flag, hills fading behind him.',
  caption: text('A guard post on the northern side of the border, as seen from Paju.'),
  credit: 'The Daily Galley',
  focalPoint: { x: 0.4, y: 0.5 },
};

export const webDesk: Contributor = {
  name: 'The Daily Galley web desk',
  type: 'organization',
  url: 'https://example.com/desk/web',
  image: { src: '/galley-sample/web-desk-192.png', width: 192, height: 192, alt: 'Emblem' },
};

export const people: Contributor[] = [
  { name: 'Ana Ruiz', type: 'person', url: 'https://example.com/ana', role: 'Political editor' },
  { name: 'Bo Lindqvist', type: 'person', url: 'https://example.com/bo' },
  { name: 'Chidi Okafor', type: 'person' },
];

const thumbnail = (name: string): Image => ({
  src: `/galley-sample/${name}-4x3-320.jpg`,
  width: 320,
  height: 240,
  alt: '',
  decorative: true,
});

export const links: LinkItem[] = [
  {
    href: 'https://example.com/loudspeakers',
    kicker: 'The border',
    text: 'Loudspeakers fall silent along the line',
    datePublished: '2025-10-17T09:30:00+05:30',
    image: thumbnail('ridge'),
  },
  {
    href: 'https://example.com/river',
    kicker: 'Explainer',
    text: 'The long way round: why most who leave go by the river',
    datePublished: '2025-10-12T06:00:00+05:30',
    image: thumbnail('bridge'),
  },
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
