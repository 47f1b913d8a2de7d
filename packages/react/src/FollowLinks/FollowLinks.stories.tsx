import type { Meta, StoryObj } from '@storybook/react-vite';
import { long } from '../../../../.storybook/samples.ts';
import { ar } from '../messages/ar.js';
import { type Account, FollowLinks } from './FollowLinks.js';

const accounts: Account[] = [
  { service: 'facebook', href: 'https://example.com/f', text: 'Facebook' },
  { service: 'x', href: 'https://example.com/x', text: 'X' },
  { service: 'instagram', href: 'https://example.com/i', text: 'Instagram' },
  { service: 'youtube', href: 'https://example.com/y', text: 'YouTube' },
  { service: 'whatsapp', href: 'https://example.com/w', text: 'WhatsApp' },
  { service: 'email', href: 'https://example.com/n', text: 'Newsletters' },
  { service: 'rss', href: 'https://example.com/feed', text: 'RSS' },
];

const meta = {
  title: 'Page parts/FollowLinks',
  component: FollowLinks,
  args: { accounts },
} satisfies Meta<typeof FollowLinks>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const DrawingsAlone: Story = { args: { names: 'hidden' } };
export const EveryDrawing: Story = {
  args: {
    accounts: [
      ...accounts,
      { service: 'bluesky', href: 'https://example.com/b', text: 'Bluesky' },
      { service: 'linkedin', href: 'https://example.com/l', text: 'LinkedIn' },
      { service: 'mastodon', href: 'https://example.com/m', text: 'Mastodon' },
      { service: 'podcast', href: 'https://example.com/p', text: 'Podcasts' },
      { service: 'reddit', href: 'https://example.com/r', text: 'Reddit' },
      { service: 'telegram', href: 'https://example.com/t', text: 'Telegram' },
      { service: 'threads', href: 'https://example.com/h', text: 'Threads' },
      { service: 'tiktok', href: 'https://example.com/k', text: 'TikTok' },
      { href: 'https://example.com/o', text: 'Another place' },
    ],
  },
};
export const LongContent: Story = {
  args: { heading: long.headline, accounts: [{ href: '/a', text: long.word }, ...accounts] },
};
export const Empty: Story = { args: { accounts: [] } };
export const RightToLeft: Story = {
  args: {
    lang: 'ar',
    messages: ar,
    accounts: accounts.map((account) =>
      account.service === 'email' ? { ...account, text: 'النشرات البريدية' } : account,
    ),
  },
  globals: { direction: 'rtl' },
};
