// Words: written for Galley; reviewed: none (no native reader yet). Dates: Unicode CLDR.

import { everyEnglishWord } from '../internal/everyEnglishWord.js';
import { dates, plurals } from './dates/en.js';
import type { Messages } from './types.js';

export const en: Messages = { locale: 'en', reviewed: 'none', dates, plurals, ...everyEnglishWord };
