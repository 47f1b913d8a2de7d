import type { Messages } from '../messages/types.js';
import type { MessagesOptions } from './messages.js';

/** The words in English that only the rarer blocks print: a story without them sends none. */
export const englishBlockWords = {
  table: 'Table',
  transcript: 'Transcript',
  keyTakeaways: 'Key points',
  footnotes: 'Notes',
  backToText: 'Back to the text',
  corrections: {
    correction: 'Correction:',
    clarification: 'Clarification:',
    update: 'Update:',
    editorsNote: 'Editor’s note:',
    retraction: 'Retraction:',
  },
  sponsor: 'Paid for by',
  live: {
    upcoming: 'Coming up',
    live: 'Live',
    ended: 'Live coverage has ended',
  },
  keyEvents: 'Key events',
  summary: 'Summary',
  pinned: 'Pinned',
  newerUpdates: 'Newer updates',
  olderUpdates: 'Older updates',
} satisfies Partial<Messages>;

/** The words of the rarer blocks: the app's messages, or English. */
export const blockWords = ({
  messages,
}: MessagesOptions): Pick<Messages, keyof typeof englishBlockWords> =>
  messages ?? englishBlockWords;
