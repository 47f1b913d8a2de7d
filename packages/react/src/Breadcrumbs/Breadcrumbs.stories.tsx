import type { Meta, StoryObj } from '@storybook/react-vite';
import { long, words } from '../../../../.storybook/samples.ts';
import { ar } from '../messages/ar.js';
import { Breadcrumbs } from './Breadcrumbs.js';

const meta = {
  title: 'Page parts/Breadcrumbs',
  component: Breadcrumbs,
  parameters: {
    docs: {
      description: {
        component:
          'The pages above this one, the highest first. **Do** leave `page` out where the last link is the page itself, such as its section. **Don’t** repeat a long headline that stands right below: end with the section.',
      },
    },
  },
  args: {
    links: [
      { href: '/', text: 'Home' },
      { href: '/world', text: 'World' },
      { href: '/world/korean-peninsula', text: 'Korean Peninsula' },
    ],
  },
} satisfies Meta<typeof Breadcrumbs>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const CurrentPage: Story = { args: { page: words.en.headline } };
export const LongContent: Story = {
  args: { page: `${long.headline} ${long.word}` },
};
export const Empty: Story = { args: { links: [] } };
export const RightToLeft: Story = {
  args: {
    lang: 'ar',
    messages: ar,
    links: [
      { href: '/', text: 'الرئيسية' },
      { href: '/world', text: 'العالم' },
    ],
    page: 'شبه الجزيرة الكورية',
  },
  globals: { direction: 'rtl' },
};
