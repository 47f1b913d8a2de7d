import type { LinkItem } from '../article.js';
import type { Image } from '../media.js';
import { frontPage, thumbnail } from './images.js';

/** A reader's comment, as a newsroom's own store would give it. */
export interface SampleComment {
  id: string;
  author: { name: string };
  datePublished: string;
  text: string;
  replies?: SampleComment[];
}

/** What stands around the sample story on its page: plain data, as an app would fetch it. */
export interface SamplePage {
  name: string;
  sections: LinkItem[];
  promo: { href: string; title: string; text: string; image: Image };
  /** From a third party; what is paid for names who pays. */
  recommendations: (LinkItem & { sponsor?: string })[];
  /** The newest first. */
  comments: SampleComment[];
  editions: { href: string; text: string; lang: string }[];
  app: { id: string; title: string; text: string; ios: string; android: string };
  groups: Record<'featured' | 'trending' | 'news' | 'multimedia', LinkItem[]>;
  accounts: {
    service: 'x' | 'facebook' | 'instagram' | 'youtube' | 'telegram' | 'rss';
    href: string;
    text: string;
  }[];
  legal: LinkItem[];
  copyright: string;
}

const sections = ['World', 'Politics', 'Business', 'Science', 'Culture', 'Sport', 'Opinion'];
const link = (text: string, href: string): LinkItem => ({ text, href });

const comments: SampleComment[] = [
  {
    id: 'c3',
    author: { name: 'Meera K.' },
    datePublished: '2025-10-19T20:41:00+05:30',
    text: 'Four kilometres of mines on foot. Whatever one makes of the politics, I hope that he is allowed some quiet now.',
  },
  {
    id: 'c2',
    author: { name: 'Old Paju hand' },
    datePublished: '2025-10-19T20:05:00+05:30',
    text: 'I lived within sight of the fence for nine years. You stop seeing it, and then a story like this comes and you see nothing else.\n\nThe loudspeakers fell silent in June. Nobody there misses them.',
    replies: [
      {
        id: 'c2a',
        author: { name: 'Tomasz' },
        datePublished: '2025-10-19T20:12:00+05:30',
        text: 'Did people talk about crossings at all, or was it left to the evening news?',
      },
    ],
  },
  {
    id: 'c1',
    author: { name: 'R. Balakrishnan' },
    datePublished: '2025-10-19T19:10:00+05:30',
    text: 'The number that stays with me is 34,000 since the war, nearly all of them by way of China.',
  },
];

/**
 * What stands around the sample story on its page, with its pictures where the app serves them
 * from.
 *
 * @param options.imageBase As of `createSampleArticle`.
 * @returns New data at each call; plain, so that it can cross from server to client.
 */
export function createSamplePage({ imageBase }: { imageBase: string }): SamplePage {
  const base = imageBase.endsWith('/') ? imageBase : `${imageBase}/`;
  const bridge = thumbnail(base, 'border-bridge', 'A steel bridge over a wide, still river.');
  const ridge = thumbnail(base, 'dusk-ridge', 'Loudspeakers and a fence on a ridge at dusk.');
  const podium = thumbnail(base, 'press-podium', 'Microphones before a domed building.');
  return {
    name: 'The Daily Galley',
    sections: sections.map((text) => link(text, `/${text.toLowerCase()}`)),
    promo: {
      href: '/e-paper/2025-10-19',
      title: 'Today’s e-paper',
      text: 'Read Sunday’s paper as it was printed, page by page.',
      image: frontPage(base),
    },
    recommendations: [
      {
        ...link('The ferry that links three islands and nobody’s timetable', '/ferry'),
        image: bridge,
      },
      {
        ...link('Five hill stations to reach by train this winter', 'https://rail.example/hills'),
        image: ridge,
        sponsor: 'Northern Rail',
      },
      { ...link('What the new speaker said, and what she left out', '/speaker'), image: podium },
      {
        ...link('A river gauge, a phone and a village that stayed dry', '/river-gauge'),
        image: bridge,
      },
    ],
    comments: structuredClone(comments),
    editions: [
      { href: '/in', text: 'India', lang: 'en-IN' },
      { href: '/international', text: 'International', lang: 'en' },
      { href: '/hi', text: 'हिन्दी', lang: 'hi' },
      { href: '/ar', text: 'العربية', lang: 'ar' },
      { href: '/ko', text: '한국어', lang: 'ko' },
    ],
    app: {
      id: 'autumn',
      title: 'The Daily Galley, in your pocket',
      text: 'Saved stories, offline reading, and alerts that you choose.',
      ios: 'https://apps.example/ios/daily-galley',
      android: 'https://apps.example/android/daily-galley',
    },
    groups: {
      featured: [
        link('The last ferrymen of the Imjin', '/ferrymen'),
        link('Inside the archive that keeps a war’s letters', '/archive'),
        link('A border in twelve maps', '/maps'),
      ],
      trending: [
        link('Joint Chiefs of Staff', '/topics/joint-chiefs'),
        link('Demilitarised Zone', '/topics/demilitarised-zone'),
        link('Lee Jae Myung', '/topics/lee-jae-myung'),
        link('Monsoon', '/topics/monsoon'),
        link('Test cricket', '/topics/test-cricket'),
      ],
      news: [
        link('Assembly asks for talks without conditions', '/assembly'),
        link('Rail fares to rise from December', '/rail-fares'),
        link('Heavy rain expected along the coast', '/rain'),
        link('Court hears the case of the drowned village', '/village'),
      ],
      multimedia: [
        { ...link('Watch: a day at the observatory', '/video/observatory'), image: ridge },
        {
          ...link('Pictures: bridges that were never crossed', '/pictures/bridges'),
          image: bridge,
        },
        { ...link('Listen: the briefing, in full', '/audio/briefing'), image: podium },
      ],
    },
    accounts: [
      { service: 'x', href: 'https://x.example/dailygalley', text: 'X' },
      { service: 'facebook', href: 'https://facebook.example/dailygalley', text: 'Facebook' },
      { service: 'instagram', href: 'https://instagram.example/dailygalley', text: 'Instagram' },
      { service: 'youtube', href: 'https://youtube.example/@dailygalley', text: 'YouTube' },
      { service: 'telegram', href: 'https://telegram.example/dailygalley', text: 'Telegram' },
      { service: 'rss', href: '/feed.xml', text: 'RSS' },
    ],
    legal: [
      link('About us', '/about'),
      link('Corrections', '/corrections'),
      link('Privacy', '/privacy'),
      link('Contact', '/contact'),
    ],
    copyright: '© 2025 The Daily Galley',
  };
}

/** What stands around the sample story, with its pictures under `/galley-sample/`. */
export const samplePage: SamplePage = createSamplePage({ imageBase: '/galley-sample/' });
