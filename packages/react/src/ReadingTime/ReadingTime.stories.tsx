import { sampleArticle } from '@galley/article/sample';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { ar } from '../messages/ar.js';
import { hi } from '../messages/hi.js';
import { ko } from '../messages/ko.js';
import { ReadingTime } from './ReadingTime.js';
import { readingMinutes } from './readingMinutes.js';

const meta = {
  title: 'Page parts/ReadingTime',
  component: ReadingTime,
  parameters: {
    docs: {
      description: {
        component:
          'How long a story takes to read. **Do** count with `readingMinutes(article)`, on the server. **Don’t** print it over a story of a minute or a live blog.',
      },
    },
  },
  args: { minutes: readingMinutes(sampleArticle) },
} satisfies Meta<typeof ReadingTime>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const LongContent: Story = { args: { minutes: 1234 } };
export const Hindi: Story = {
  args: { minutes: 12, lang: 'hi', messages: { ...hi, locale: 'hi-u-nu-deva' } },
};
export const Korean: Story = { args: { minutes: 12, lang: 'ko', messages: ko } };
export const RightToLeft: Story = {
  args: { minutes: 12, lang: 'ar', messages: ar },
  globals: { direction: 'rtl' },
};
export const Empty: Story = { args: { minutes: 0 } };
