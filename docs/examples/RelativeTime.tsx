import { RelativeTime } from '@galley/react';

export const Example = () => (
  <RelativeTime dateTime="2025-10-19T20:17:00+05:30" timeZone="Asia/Kolkata" relativeFor={6} />
);
