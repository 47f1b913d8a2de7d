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
  generatedImage: 'एआई से बनाई गई तस्वीर',
  alteredImage: 'एआई से बदली गई तस्वीर',
  table: 'तालिका',
  transcript: 'लिखित रूप',
  keyTakeaways: 'मुख्य बातें',
  footnotes: 'टिप्पणियाँ',
  backToText: 'पाठ पर लौटें',
  corrections: {
    correction: 'सुधार:',
    clarification: 'स्पष्टीकरण:',
    update: 'अपडेट:',
    editorsNote: 'संपादक की टिप्पणी:',
    retraction: 'ख़बर वापस ली गई:',
  },
  sponsor: 'प्रायोजक:',
  live: {
    upcoming: 'जल्द शुरू',
    live: 'लाइव',
    ended: 'लाइव कवरेज समाप्त',
  },
  keyEvents: 'मुख्य घटनाएँ',
  summary: 'सारांश',
  pinned: 'पिन किया गया',
  newerUpdates: 'नए अपडेट',
  olderUpdates: 'पुराने अपडेट',
};
