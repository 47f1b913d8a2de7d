import type { Block } from '@galley/article';
import { sampleArticle } from '@galley/article/sample';
import type { Meta, StoryObj } from '@storybook/react-vite';
import * as blocks from '../../../../.storybook/blocks.ts';
// As in an app, which has the whole style sheet: the body alone has no column.
import './Article.css.js';
import { Body } from './Body.js';
import { defaultRenderers } from './blocks.js';

const meta = {
  title: 'Article/Blocks',
  component: Body,
  parameters: {
    layout: 'fullscreen',
    docs: {
      description: {
        component:
          'The blocks beside plain text, each as it mostly is, at its longest, in Arabic, and with nothing in it.',
      },
    },
  },
  args: {
    renderers: defaultRenderers,
    article: { ...sampleArticle, ...blocks.corrected },
    blocks: [],
  },
  decorators: [
    (Story) => (
      <main style={{ paddingBlock: '1rem' }}>
        <Story />
      </main>
    ),
  ],
} satisfies Meta<typeof Body>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Tables: Story = { args: { blocks: blocks.tables } };
export const ThematicBreaks: Story = { args: { blocks: blocks.breaks } };
export const Code: Story = { args: { blocks: blocks.codes } };
export const InfoBoxes: Story = { args: { blocks: blocks.infoBoxes } };
export const Details: Story = { args: { blocks: blocks.detailed } };
export const Timelines: Story = { args: { blocks: blocks.timelines } };
export const QuestionsAndAnswers: Story = { args: { blocks: blocks.questions } };
export const KeyTakeaways: Story = { args: { blocks: blocks.takeaways } };
export const Corrections: Story = { args: { blocks: [{ type: 'corrections' }] } };
export const Footnotes: Story = { args: { blocks: blocks.noted } };
/** A place for an advertisement, a block of the app's own, one that nobody knows. */
export const Foreign: Story = { args: { blocks: blocks.foreign } };

/** The first of each, as a story would have them. */
const first = ([block]: Block[]) => block as Block;
export const AllBlocks: Story = {
  args: {
    blocks: [
      first(blocks.takeaways),
      ...blocks.breaks,
      first(blocks.infoBoxes),
      first(blocks.tables),
      first(blocks.timelines),
      first(blocks.codes),
      first(blocks.questions),
      first(blocks.detailed),
      ...blocks.foreign,
      { type: 'corrections' },
      ...blocks.noted,
    ],
  },
};
