import type { Meta, StoryObj } from '@storybook/react-vite';
import { embedProviders, mountWithChoices } from '../../../../.storybook/embedProviders.ts';
import { withIsland } from '../../../../.storybook/island.tsx';
import { guardPost, long, text, words } from '../../../../.storybook/samples.ts';
import { BlockQuote } from '../BlockQuote/BlockQuote.js';
import { ar } from '../messages/ar.js';
import { Embed } from './Embed.js';
import { mountEmbeds } from './mountEmbeds.js';

const film = {
  provider: 'farview',
  href: 'https://farview.example/watch/1',
  text: 'The border from the air',
  image: { ...guardPost, caption: text('Four kilometres wide, as a drone sees it.') },
};
const post = {
  provider: 'townsquare',
  image: undefined,
  href: 'https://townsquare.example/galley/1',
  text: 'The post of The Daily Galley',
  children: (
    <BlockQuote attribution="The Daily Galley (@galley)">
      <p>A soldier has come over. More to follow.</p>
    </BlockQuote>
  ),
};
const chart = {
  provider: 'plotline',
  image: undefined,
  href: 'https://plotline.example/arrivals',
  text: 'Arrivals over land, year by year',
};

const meta = {
  title: 'Page parts/Embed',
  component: Embed,
  args: film,
} satisfies Meta<typeof Embed>;

export default meta;
type Story = StoryObj<typeof meta>;

const choices = (known: Parameters<typeof mountWithChoices>[1]['known']) => [
  withIsland(mountWithChoices, { known }),
];
const pressShow: Story['play'] = async ({ canvasElement }) => {
  const button = () => canvasElement.querySelector('button');
  // The island begins in an effect, which may come after this.
  for (let frames = 0; frames < 100 && !button(); frames += 1)
    await new Promise((drawn) => requestAnimationFrame(drawn));
  button()?.click();
};

/** As the server prints it, and as it stays without script. */
export const Default: Story = {};
/** Reference integration: a player. The reader is asked before anything is asked of the vendor. */
export const Video: Story = { decorators: choices({}) };
export const VideoAsked: Story = { ...Video, play: pressShow };
export const VideoShown: Story = { decorators: choices({ farview: 'granted' }), play: pressShow };
/** Reference integration: a post, which says how high it is. */
export const SocialPost: Story = { args: post, decorators: choices({}) };
export const SocialPostAsked: Story = { ...SocialPost, play: pressShow };
export const SocialPostShown: Story = {
  args: post,
  decorators: choices({ townsquare: 'granted' }),
  play: pressShow,
};
/** Reference integration: a chart, which needs no press where its vendor is granted. */
export const Chart: Story = { args: chart, decorators: choices({}) };
export const ChartShown: Story = {
  args: chart,
  decorators: [
    ...choices({ plotline: 'granted' }),
    (Story) => (
      <>
        <p style={{ minBlockSize: '100vh' }}>The chart below is there before it is reached.</p>
        <Story />
      </>
    ),
  ],
};
/** The reader said no: it is a link, as without script. */
export const Denied: Story = { args: post, decorators: choices({ townsquare: 'denied' }) };
/** Not of the app's list, so a link whatever the reader says. */
export const UnknownVendor: Story = {
  args: {
    provider: 'elsewhere',
    image: undefined,
    href: 'https://elsewhere.example/1',
    text: 'A map of the border',
  },
  decorators: choices({ elsewhere: 'granted' }),
};
export const Upright: Story = {
  args: { ratio: '9:16', image: undefined },
  decorators: choices({ farview: 'granted' }),
  play: pressShow,
};
export const LongContent: Story = {
  args: { ...post, text: `${long.headline} ${long.word}` },
  decorators: choices({}),
  play: pressShow,
};
export const RightToLeft: Story = {
  args: {
    ...film,
    lang: 'ar',
    messages: ar,
    text: words.ar.headline,
    caption: text(words.ar.text),
  },
  decorators: [
    withIsland(mountEmbeds, {
      providers: embedProviders,
      consent: () => undefined,
      words: ar.embed,
    }),
  ],
  play: pressShow,
  globals: { direction: 'rtl' },
};
