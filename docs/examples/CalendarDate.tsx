import { CalendarDate } from '@galley/react';
import { calendar } from '@galley/react/messages/calendars/fa-persian';

export const Example = () => (
  <CalendarDate
    dateTime="2025-10-19T20:17:00+03:30"
    timeZone="Asia/Tehran"
    calendar={calendar}
    lang="fa"
  />
);
