import type { Meta, StoryObj } from '@storybook/react-vite';
import { frontPage, long } from '../../../../.storybook/samples.ts';
import { ar } from '../messages/ar.js';
import { Promo } from './Promo.js';

const meta = {
  title: 'Page parts/Promo',
  component: Promo,
  parameters: {
    docs: {
      description: {
        component:
          'An offer of the paper’s own: its front page beside one link, which the whole banner answers to. **Do** give the picture’s `width` and `height`; call it decorative where the line beside it names the day. **Don’t** sell another’s goods with it: that is what `AdSlot` is for, with its label.',
      },
    },
  },
  args: {
    heading: 'Today’s e-paper',
    href: '/e-paper',
    text: 'Monday, 20 October 2025 · Delhi edition',
    image: frontPage,
  },
} satisfies Meta<typeof Promo>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const WithoutPicture: Story = { args: { image: undefined } };
export const WithoutText: Story = { args: { text: undefined } };
export const LongContent: Story = {
  args: { heading: `${long.headline} ${long.word}`, text: `${long.headline} ${long.word}` },
};
export const RightToLeft: Story = {
  args: {
    lang: 'ar',
    messages: ar,
    heading: 'النسخة الورقية لليوم',
    text: 'الاثنين ٢٠ أكتوبر ٢٠٢٥ · طبعة دلهي',
  },
  globals: { direction: 'rtl' },
};
