// Words: written for Galley; reviewed: none (no native reader yet). Dates: Unicode CLDR.
import { dates } from './dates/en-IN.js';
import type { Messages } from './types.js';
import { englishLabels, englishWords } from './words.js';

export const enIN: Messages = { locale: 'en-IN', dates, ...englishLabels, ...englishWords };
