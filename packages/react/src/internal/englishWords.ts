import type { Messages } from '../messages/types.js';

/** The labels of a time in English, which is the same in every region. */
export const englishLabels = {
  published: 'Published',
  updated: 'Updated',
  firstPublished: 'First published',
} as const;

/** The library's other words in English. */
export const englishWords: Omit<Messages, 'locale' | 'dates' | keyof typeof englishLabels> = {
  beforeRole: ', ',
  credit: 'Image credit:',
  skipToContent: 'Skip to content',
  missingPicture: 'Picture not available',
  relatedLinks: 'Related stories',
  generatedImage: 'Image made with AI',
  alteredImage: 'Image altered with AI',
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
};
