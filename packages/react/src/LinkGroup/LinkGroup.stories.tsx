import type { LinkItem } from '@galley/article';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { guardPost, links, long, words } from '../../../../.storybook/samples.ts';
import { ar } from '../messages/ar.js';
import { LinkGroup } from './LinkGroup.js';

const named = (...names: string[]): LinkItem[] =>
  names.map((text) => ({ text, href: `/${text.toLowerCase().replace(/\W+/g, '-')}` }));

const meta = {
  title: 'Page parts/LinkGroup',
  component: LinkGroup,
  args: { heading: 'Featured', links },
} satisfies Meta<typeof LinkGroup>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Columns: Story = {
  args: {
    heading: 'News',
    layout: 'columns',
    links: named(
      'India',
      'World',
      'Cities',
      'Business',
      'Sport',
      'Science',
      'Technology',
      'Health',
      'Books and culture',
      'Weather',
    ),
  },
};
export const Inline: Story = {
  args: {
    heading: 'Trending topics',
    layout: 'inline',
    links: named(
      'North Korea',
      'Demilitarised Zone',
      'Lee Jae Myung',
      'Monsoon retreat',
      'Rail timetable',
      'State elections',
      'Gold price',
      'Test cricket',
      'Festival of lights',
    ),
  },
};
export const Media: Story = {
  args: {
    heading: 'Multimedia',
    layout: 'media',
    links: [
      {
        href: '/video/border',
        kicker: 'Video',
        text: 'Along the border in three minutes',
        image: guardPost,
      },
      ...links.slice(0, 3).map((link, index) => ({
        ...link,
        kicker: ['Pictures', 'Podcast', 'Graphic'][index] ?? '',
      })),
    ],
  },
};
export const LongContent: Story = {
  args: {
    heading: long.headline,
    links: [
      { href: '#', kicker: long.headline, text: `${long.headline} ${long.word}` },
      ...links.slice(0, 2),
    ],
  },
};
export const LongContentInline: Story = {
  args: {
    heading: long.word,
    layout: 'inline',
    links: [...named('North Korea'), { href: '#', text: `${long.headline} ${long.word}` }],
  },
};
export const Empty: Story = { args: { links: [] } };
export const RightToLeft: Story = {
  args: {
    lang: 'ar',
    messages: ar,
    heading: 'الأكثر تداولاً',
    layout: 'inline',
    links: [
      { href: '/a', text: 'كوريا الشمالية' },
      { href: '/b', text: 'المنطقة منزوعة السلاح' },
      { href: '/c', text: 'سيول' },
      { href: '/d', text: words.ar.headline },
    ],
  },
  globals: { direction: 'rtl' },
};
