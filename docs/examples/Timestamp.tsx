import { Timestamp } from '@galley/react';

export const Example = () => (
  <Timestamp
    dateTime="2025-10-19T20:17:00+05:30"
    timeZone="Asia/Kolkata"
    label="updated"
    locale="en-IN"
  />
);
