import type { Meta, StoryObj } from '@storybook/react-vite';
import { links, long, words } from '../../../../.storybook/samples.ts';
import { ar } from '../messages/ar.js';
import { RelatedLinks } from './RelatedLinks.js';

const meta = {
  title: 'Components/RelatedLinks',
  component: RelatedLinks,
  args: { heading: 'More on this story', links, locale: 'en-IN' },
} satisfies Meta<typeof RelatedLinks>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const TextOnly: Story = {
  args: { links: links.map(({ href, text }) => ({ href, text })) },
};
export const ForeignName: Story = {
  args: { links: [{ href: 'https://example.com/ko', text: words.ko.headline, lang: 'ko' }] },
};
export const LongContent: Story = {
  args: {
    heading: long.headline,
    links: [{ ...links[0], href: '#', text: `${long.headline} ${long.word}` }],
  },
};
export const Empty: Story = { args: { links: [] } };
export const RightToLeft: Story = {
  args: {
    lang: 'ar',
    messages: ar,
    heading: undefined,
    links: links.map((link, index) => ({
      ...link,
      kicker: 'الحدود',
      text: index ? words.ar.text : words.ar.headline,
    })),
  },
  globals: { direction: 'rtl' },
};
