import type { Meta, StoryObj } from '@storybook/react-vite';
import { long, words } from '../../../../.storybook/samples.ts';
import { Standfirst } from './Standfirst.js';

const meta = {
  title: 'Components/Standfirst',
  component: Standfirst,
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
