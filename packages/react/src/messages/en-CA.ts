// Words: written for Galley; reviewed: none (no native reader yet). Dates: Unicode CLDR.
import { dates } from './dates/en-CA.js';
import type { Messages } from './types.js';
import { englishLabels, englishWords } from './words.js';

export const enCA: Messages = { locale: 'en-CA', dates, ...englishLabels, ...englishWords };
