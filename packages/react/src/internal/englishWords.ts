import type { Messages } from '../messages/types.js';

/** The labels of a time in English, which is the same in every region. */
export const englishLabels = {
  published: 'Published',
  updated: 'Updated',
  firstPublished: 'First published',
} as const;

/** The library's other words in English. */
export const englishWords = {
  beforeRole: ', ',
  credit: 'Image credit:',
  skipToContent: 'Skip to content',
  missingPicture: 'Picture not available',
  relatedLinks: 'Related stories',
  generatedImage: 'Image made with AI',
  alteredImage: 'Image altered with AI',
} satisfies Partial<Messages>;
