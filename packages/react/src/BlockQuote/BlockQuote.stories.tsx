import type { Meta, StoryObj } from '@storybook/react-vite';
import { long, words } from '../../../../.storybook/samples.ts';
import { BlockQuote } from './BlockQuote.js';

const meta = {
  title: 'Components/BlockQuote',
  component: BlockQuote,
  parameters: {
    docs: {
      description: {
        component:
          'Another’s words, set apart, with who said them. **Do** give whole paragraphs as children, and `cite` where the source has an address. **Don’t** use it to indent text, or for a line of the story itself: that is a PullQuote.',
      },
    },
  },
  args: { children: <p>{words.en.text}</p>, attribution: 'Ana Ruiz, mayor of Seville' },
} satisfies Meta<typeof BlockQuote>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Unattributed: Story = { args: { attribution: undefined } };
export const TwoParagraphs: Story = {
  args: {
    children: (
      <>
        <p>{words.en.text}</p>
        <p>It ran over a ridge that no path crosses.</p>
      </>
    ),
  },
};
export const LongContent: Story = {
  args: { children: <p>{`${long.headline}. ${long.word}`}</p>, attribution: long.headline },
};
export const RightToLeft: Story = {
  args: { lang: 'ar', children: <p>{words.ar.text}</p>, attribution: 'ليلى حداد' },
  globals: { direction: 'rtl' },
};
