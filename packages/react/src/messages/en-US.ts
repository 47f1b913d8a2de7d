// Words: written for Galley; reviewed: none (no native reader yet). Dates: Unicode CLDR.

import { everyEnglishWord } from '../internal/everyEnglishWord.js';
import { dates, plurals } from './dates/en-US.js';
import type { Messages } from './types.js';

export const enUS: Messages = {
  locale: 'en-US',
  reviewed: 'none',
  dates,
  plurals,
  ...everyEnglishWord,
};
