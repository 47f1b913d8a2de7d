import type { Meta, StoryObj } from '@storybook/react-vite';
import { withIsland } from '../../../../.storybook/island.tsx';
import { ar } from '../messages/ar.js';
import { hi } from '../messages/hi.js';
import { ko } from '../messages/ko.js';
import { mountRelativeTime } from './mountRelativeTime.js';
import { RelativeTime } from './RelativeTime.js';

/** Minutes after the story was updated; a story shows the same at every hour. */
const after = (minutes: number) =>
  withIsland(mountRelativeTime, {
    now: () => Date.parse('2025-10-19T20:17:00+05:30') + minutes * 60_000,
  });

const meta = {
  title: 'Page parts/RelativeTime',
  component: RelativeTime,
  args: {
    dateTime: '2025-10-19T20:17:00+05:30',
    timeZone: 'Asia/Kolkata',
    locale: 'en-IN',
    label: 'updated',
  },
} satisfies Meta<typeof RelativeTime>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = { decorators: [after(12)] };
export const WithoutScript: Story = {};
export const ThisMinute: Story = { args: { label: undefined }, decorators: [after(0)] };
export const HoursAgo: Story = { decorators: [after(23 * 60 + 59)] };
export const DaysAgo: Story = { args: { relativeFor: 24 * 7 }, decorators: [after(2 * 24 * 60)] };
export const TooOld: Story = { decorators: [after(24 * 60)] };
export const StillToCome: Story = { args: { label: undefined }, decorators: [after(-60)] };
export const SlowClock: Story = { args: { label: undefined }, decorators: [after(-3)] };
export const Pressed: Story = {
  decorators: [after(12)],
  play: ({ canvasElement }) => canvasElement.querySelector('button')?.click(),
};
export const Short: Story = { args: { format: 'short' }, decorators: [after(12)] };
export const LongContent: Story = {
  args: { label: 'Corrected and brought up to date by the editors after publication' },
  decorators: [after(12)],
};
export const OwnDigits: Story = {
  args: { lang: 'hi', messages: hi, numberingSystem: 'deva' },
  decorators: [after(12)],
};
export const Korean: Story = { args: { lang: 'ko', messages: ko }, decorators: [after(125)] };
export const RightToLeft: Story = {
  args: { lang: 'ar', messages: ar },
  decorators: [after(12)],
  globals: { direction: 'rtl' },
};
/** The words are in no browser’s data: the date stands. */
export const UnknownLanguage: Story = {
  args: { messages: { ...ar, locale: 'qaa' }, lang: 'ar' },
  decorators: [after(12)],
};
