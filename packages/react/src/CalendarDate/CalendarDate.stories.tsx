import type { Meta, StoryObj } from '@storybook/react-vite';
import { calendar as amEthiopic } from '../messages/calendars/am-ethiopic.js';
import { calendar as arIslamic } from '../messages/calendars/ar-islamic.js';
import { calendar as faPersian } from '../messages/calendars/fa-persian.js';
import { calendar as thBuddhist } from '../messages/calendars/th-buddhist.js';
import { CalendarDate } from './CalendarDate.js';

const meta = {
  title: 'Components/CalendarDate',
  component: CalendarDate,
  args: {
    dateTime: '2025-10-19T20:17:00+05:30',
    timeZone: 'Asia/Kolkata',
    calendar: thBuddhist,
  },
} satisfies Meta<typeof CalendarDate>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Ethiopic: Story = { args: { calendar: amEthiopic } };
export const Islamic: Story = { args: { calendar: arIslamic }, globals: { direction: 'rtl' } };
export const RightToLeft: Story = { args: { calendar: faPersian }, globals: { direction: 'rtl' } };
/** What is no instant is not printed twice. */
export const Empty: Story = { args: { dateTime: 'yesterday' } };
