import * as z from 'zod/mini';
import { blocks } from './blocks.js';
import { inlines } from './inlines.js';
import { contributor } from './people.js';
import { address, anchor, dateTime } from './values.js';

const flag = z.exactOptional(z.boolean());

export const liveUpdate = z.object({
  id: anchor,
  title: z.exactOptional(inlines),
  datePublished: dateTime,
  dateModified: z.exactOptional(dateTime),
  contributors: z.exactOptional(z.array(contributor)),
  keyEvent: flag,
  summary: flag,
  pinned: flag,
  body: blocks,
});

const page = z.exactOptional(address);

/** The updates of a live blog. */
export const live = z.object({
  status: z.enum(['upcoming', 'live', 'ended']),
  coverageStart: z.exactOptional(dateTime),
  coverageEnd: z.exactOptional(dateTime),
  updates: z.array(liveUpdate),
  pagination: z.exactOptional(z.object({ newest: page, newer: page, older: page, oldest: page })),
});
