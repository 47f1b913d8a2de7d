import type { Meta, StoryObj } from '@storybook/react-vite';
import { lazy, Suspense } from 'react';
import { withIsland } from '../../../../.storybook/island.tsx';
import { links, long, words } from '../../../../.storybook/samples.ts';
import { ar } from '../messages/ar.js';
import { mountRecommendations } from './mountRecommendations.js';
import { Recommendations, type RecommendationsProps } from './Recommendations.js';
import type { Recommendation } from './readable.js';

const [ridge, bridge, podium] = links;
const stories: Recommendation[] = [
  ...links.slice(0, 3),
  { href: '/market', text: 'How a border town sets its clocks by two markets', ...image(ridge) },
];
const sponsored: Recommendation[] = [
  ...links.slice(0, 1),
  { href: 'https://example.com/loans', text: 'Seven questions to ask', sponsor: 'The Sample Bank' },
  { href: 'https://example.com/river', text: 'The long way round, by river', ...image(bridge) },
  {
    href: 'https://example.com/chairs',
    text: 'The office chair that architects buy for their own homes',
    sponsor: true,
    ...image(podium),
  },
];

function image(link: Recommendation | undefined) {
  return link?.image ? { image: link.image } : {};
}

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

const meta = {
  title: 'Page parts/Recommendations',
  component: Recommendations,
  args: { href: '/latest', links: stories, source: 'Example Recommender' },
} satisfies Meta<typeof Recommendations>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Sponsored: Story = { args: { links: sponsored } };
export const WithoutPictures: Story = {
  args: { links: stories.map(({ href, text }) => ({ href, text })) },
};
export const Loading: Story = { args: { state: 'loading' } };
export const Failed: Story = { args: { state: 'failed' } };
export const Empty: Story = { args: { links: [], source: undefined } };

/** The server leaves the places empty, and `mountRecommendations` fills them when they come near. */
export const FetchedByIsland: Story = {
  args: { links: [], src: 'story:42' },
  decorators: [
    withIsland(mountRecommendations, {
      load: async () => {
        await wait(800);
        return sponsored;
      },
    }),
  ],
};

/** Two stories for four places: the room of the other two is kept, so that nothing moves. */
export const FetchedFewer: Story = {
  args: { links: [], src: 'story:42' },
  decorators: [withIsland(mountRecommendations, { load: async () => stories.slice(0, 2) })],
};

let asked = 0;
/** The first answer is late. “Try again” brings the stories. */
export const FetchFails: Story = {
  args: { links: [], src: 'story:42' },
  decorators: [
    withIsland(mountRecommendations, {
      timeout: 400,
      load: async () => {
        asked += 1;
        await wait(asked % 2 ? 5000 : 300);
        return stories;
      },
    }),
  ],
};

/** Failed on the server, with something to ask again in the browser. */
export const FailedWithRetry: Story = {
  args: { state: 'failed', src: 'story:42' },
  decorators: [withIsland(mountRecommendations, { load: async () => stories })],
};

/** A reference integration: an app that streams, with the places as the fallback. */
const Streamed = lazy(async () => {
  await wait(800);
  return { default: (props: RecommendationsProps) => <Recommendations {...props} /> };
});
export const StreamedBySuspense: Story = {
  render: (args) => (
    <Suspense fallback={<Recommendations {...args} state="loading" />}>
      <Streamed {...args} />
    </Suspense>
  ),
};

export const LongContent: Story = {
  args: {
    heading: long.headline,
    source: long.headline,
    links: [
      { ...ridge, href: '#1', text: `${long.headline} ${long.word}`, sponsor: long.headline },
      { ...bridge, href: '#2', text: long.word.repeat(200) },
      { href: '#3', text: words.ko.headline, lang: 'ko' },
    ],
  },
};
export const RightToLeft: Story = {
  args: {
    lang: 'ar',
    messages: ar,
    source: 'الدليل',
    links: stories.map((link, index) => ({
      ...link,
      text: index % 2 ? words.ar.text : words.ar.headline,
      ...(index === 2 && { sponsor: 'مصرف الشمال' }),
    })),
  },
  globals: { direction: 'rtl' },
};
