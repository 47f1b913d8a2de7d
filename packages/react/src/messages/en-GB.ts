// Words: written for Galley; reviewed: none (no native reader yet). Dates: Unicode CLDR.
import { dates } from './dates/en-GB.js';
import type { Messages } from './types.js';
import { englishLabels, englishWords } from './words.js';

export const enGB: Messages = { locale: 'en-GB', dates, ...englishLabels, ...englishWords };
