import type { Meta, StoryObj } from '@storybook/react-vite';
import { ar } from '../messages/ar.js';
import { hi } from '../messages/hi.js';
import { ko } from '../messages/ko.js';
import { Timestamp } from './Timestamp.js';

const meta = {
  title: 'Components/Timestamp',
  component: Timestamp,
  args: { dateTime: '2025-10-19T20:17:00+05:30', timeZone: 'Asia/Kolkata', locale: 'en-IN' },
} satisfies Meta<typeof Timestamp>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Published: Story = { args: { label: 'published' } };
export const Updated: Story = { args: { label: 'updated' } };
export const FirstPublished: Story = { args: { label: 'firstPublished' } };
export const OwnLabel: Story = { args: { label: 'Live since' } };
export const DateOnly: Story = { args: { format: 'date' } };
export const TimeOnly: Story = { args: { format: 'time' } };
export const Short: Story = { args: { format: 'short' } };
export const BritishClock: Story = { args: { locale: 'en-GB' } };
export const AmericanOrder: Story = { args: { locale: 'en-US' } };
export const AnotherZone: Story = { args: { timeZone: 'America/New_York' } };
export const NoZone: Story = { args: { timeZone: undefined } };
export const OwnDigits: Story = { args: { lang: 'hi', messages: hi, numberingSystem: 'deva' } };
export const NoInstant: Story = {
  args: { dateTime: 'Sunday evening' },
  parameters: { console: 'reports' },
};
export const RightToLeft: Story = {
  args: { lang: 'ar', messages: ar, label: 'updated' },
  globals: { direction: 'rtl' },
};
export const Korean: Story = { args: { lang: 'ko', messages: ko, timeZone: 'Asia/Seoul' } };
export const LongContent: Story = {
  args: { label: 'Corrected and brought up to date by the editors after publication on' },
};
