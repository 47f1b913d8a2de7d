// Words: written for Galley; reviewed: none (no native reader yet). Dates: Unicode CLDR.
import { dates } from './dates/hi.js';
import type { Messages } from './types.js';

export const hi: Messages = {
  locale: 'hi',
  dates,
  published: 'प्रकाशित',
  updated: 'अपडेट किया गया',
  firstPublished: 'पहली बार प्रकाशित',
  beforeRole: ', ',
  credit: 'चित्र साभार:',
  skipToContent: 'सीधे मुख्य सामग्री पर जाएँ',
  missingPicture: 'तस्वीर उपलब्ध नहीं है',
  relatedLinks: 'संबंधित ख़बरें',
};
