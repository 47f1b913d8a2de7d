import { sampleArticle } from '@galley/article/sample';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { withIsland } from '../../../../.storybook/island.tsx';
import { fillWith } from '../../../../.storybook/publisherFill.ts';
import { createPublisherTag, type Serve, type Size } from '../../../../.storybook/publisherTag.ts';
import { long } from '../../../../.storybook/samples.ts';
import { Article } from '../Article/Article.js';
import { ar } from '../messages/ar.js';
import { AdSlot } from './AdSlot.js';
import { adPlaces } from './adPlaces.js';
import { mountAdSlots } from './mountAdSlots.js';

/** The largest size that was asked for is sold; the stories have no server to ask. */
const largest = async (_path: string, sizes: Size[]): Promise<Size> =>
  sizes.reduce((one, other) => (other[0] * other[1] > one[0] * one[1] ? other : one), [300, 100]);
const smallest = async (_path: string, sizes: Size[]): Promise<Size> =>
  sizes.reduce((one, other) => (other[0] * other[1] < one[0] * one[1] ? other : one), [970, 250]);
const none = async () => undefined;
const filledBy = (serve: Serve) =>
  withIsland(mountAdSlots, {
    fill: fillWith(createPublisherTag(serve), '/0000/daily-galley'),
    consent: 'granted',
  });

const places = adPlaces(sampleArticle.body, { everyWords: 120 });

const meta = {
  title: 'Page parts/AdSlot',
  component: AdSlot,
  args: { name: 'story-1', sizes: ['mpu', 'mobileLarge'] },
} satisfies Meta<typeof AdSlot>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const WithinAStory: Story = { args: { continues: true } };
export const Filled: Story = { args: { continues: true }, decorators: [filledBy(largest)] };
export const SeveralSizes: Story = {
  args: { name: 'top', sizes: ['mobileLarge', 'leaderboard', 'billboard'] },
  decorators: [filledBy(largest)],
};
export const FilledBySmaller: Story = {
  args: { name: 'top', sizes: ['mobile', 'mpu', 'billboard'] },
  decorators: [filledBy(smallest)],
};
export const BesideAStory: Story = {
  args: { name: 'side', sizes: ['halfPage', 'skyscraper'] },
  decorators: [
    filledBy(largest),
    (Story) => (
      <div style={{ inlineSize: 'min(100%, 20rem)' }}>
        <Story />
      </div>
    ),
  ],
};
/** A story with the slot in its places. */
const inAStory = {
  // The narrowest phones have no room for the `mpu`.
  args: { name: 'story', continues: true, sizes: ['mpu', 'square', 'mobileLarge'] },
  parameters: { layout: 'fullscreen' },
  render: (args) => (
    <Article
      article={sampleArticle}
      insert={({ index }) => {
        const place = places.indexOf(index);
        return place < 0 ? null : (
          <AdSlot key={index} {...args} name={`${args.name}-${place + 1}`} number={place + 1} />
        );
      }}
    />
  ),
} satisfies Story;
export const InAStory: Story = inAStory;
export const ReferenceIntegration: Story = { ...inAStory, decorators: [filledBy(largest)] };
export const RarelyFilled: Story = { ...inAStory, args: { ...inAStory.args, sizes: undefined } };
export const Empty: Story = { ...inAStory, decorators: [filledBy(none)] };
export const LongContent: Story = {
  args: { continues: true, label: long.headline, sizes: ['mpu'] },
};
export const RightToLeft: Story = {
  args: { lang: 'ar', messages: ar, continues: true },
  globals: { direction: 'rtl' },
};
