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
};
