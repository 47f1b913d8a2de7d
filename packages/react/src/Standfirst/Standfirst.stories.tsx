import type { Meta, StoryObj } from '@storybook/react-vite';
import { long, words } from '../../../../.storybook/samples.ts';
import { Standfirst } from './Standfirst.js';

const meta = {
  title: 'Components/Standfirst',
  component: Standfirst,
  parameters: {
    docs: {
      description: {
        component:
          'The sentence under the headline that says what the story adds to it. **Do** write one or two full sentences. **Don’t** repeat the headline or the first paragraph; readers meet all three in a row.',
      },
    },
  },
  args: { children: words.en.text },
} satisfies Meta<typeof Standfirst>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const WithLink: Story = {
  args: {
    children: (
      <>
        The crossing, <a href="https://example.com/statement">said the military</a>, is the first
        over land by a soldier since August of last year.
      </>
    ),
  },
};
export const LongContent: Story = { args: { children: `${long.headline}. ${long.word}` } };
export const RightToLeft: Story = {
  args: { lang: 'ar', children: words.ar.text },
  globals: { direction: 'rtl' },
};
export const Hindi: Story = { args: { lang: 'hi', children: words.hi.text } };
