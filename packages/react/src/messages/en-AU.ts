// Words: written for Galley; reviewed: none (no native reader yet). Dates: Unicode CLDR.

import { everyEnglishWord } from '../internal/everyEnglishWord.js';
import { dates, plurals } from './dates/en-AU.js';
import type { Messages } from './types.js';

export const enAU: Messages = {
  locale: 'en-AU',
  reviewed: 'none',
  dates,
  plurals,
  ...everyEnglishWord,
};
