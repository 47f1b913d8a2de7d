import type { Meta, StoryObj } from '@storybook/react-vite';
import { long, words } from '../../../../.storybook/samples.ts';
import { ar } from '../messages/ar.js';
import { Tags } from './Tags.js';

const meta = {
  title: 'Page parts/Tags',
  component: Tags,
  parameters: {
    docs: {
      description: {
        component:
          'The topics that a story is filed under, each a link to the page that collects them. **Do** name a topic as its own page does. **Don’t** give every word of the story: three to eight topics are read, thirty are not.',
      },
    },
  },
  args: {
    links: [
      { href: '/topics/north-korea', text: 'North Korea' },
      { href: '/topics/south-korea', text: 'South Korea' },
      { href: '/topics/demilitarised-zone', text: 'Demilitarised Zone' },
      { href: '/topics/defections', text: 'Defections' },
    ],
  },
} satisfies Meta<typeof Tags>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const OwnLabel: Story = { args: { label: 'More about' } };
export const LongContent: Story = {
  args: {
    links: [
      { href: '#1', text: long.word },
      { href: '#2', text: long.headline },
      { href: '#3', text: words.ko.headline, lang: 'ko' },
    ],
  },
};
export const Empty: Story = { args: { links: [] } };
export const RightToLeft: Story = {
  args: {
    lang: 'ar',
    messages: ar,
    links: [
      { href: '/a', text: 'كوريا الشمالية' },
      { href: '/b', text: 'كوريا الجنوبية' },
      { href: '/c', text: 'المنطقة منزوعة السلاح' },
    ],
  },
  globals: { direction: 'rtl' },
};
