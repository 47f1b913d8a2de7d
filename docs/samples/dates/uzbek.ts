import type { Messages } from '@galley/react';
import { dates, plurals } from '@galley/react/messages/dates/uz';

export const begun = {
  locale: 'uz',
  reviewed: 'native',
  dates,
  plurals,
  published: 'E’lon qilingan:',
} satisfies Partial<Messages>; // once it is whole: satisfies Messages
