import type { Meta, StoryObj } from '@storybook/react-vite';
import { long, words } from '../../../../.storybook/samples.ts';
import { PullQuote } from './PullQuote.js';

const meta = {
  title: 'Components/PullQuote',
  component: PullQuote,
  parameters: {
    docs: {
      description: {
        component:
          'A line of the story repeated large. **Do** take words that stand in the story, and only one or two in a long one. **Don’t** put anything here that is nowhere else: it is an `aside`, and may be skipped.',
      },
    },
  },
  args: { children: '“Nobody walks that ridge by chance.”', attribution: 'A retired officer' },
} satisfies Meta<typeof PullQuote>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Unattributed: Story = { args: { attribution: undefined } };
export const LongContent: Story = {
  args: { children: `${long.headline}. ${long.word}`, attribution: long.headline },
};
export const RightToLeft: Story = {
  args: { lang: 'ar', children: words.ar.text, attribution: 'ليلى حداد' },
  globals: { direction: 'rtl' },
};
