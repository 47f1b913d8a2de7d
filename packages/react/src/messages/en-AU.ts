// Words: written for Galley; reviewed: none (no native reader yet). Dates: Unicode CLDR.
import { dates } from './dates/en-AU.js';
import type { Messages } from './types.js';
import { englishLabels, englishWords } from './words.js';

export const enAU: Messages = { locale: 'en-AU', dates, ...englishLabels, ...englishWords };
