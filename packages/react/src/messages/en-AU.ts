// Words: written for Galley; reviewed: none (no native reader yet). Dates: Unicode CLDR.

import { englishLabels, englishWords } from '../internal/englishWords.js';
import { dates } from './dates/en-AU.js';
import type { Messages } from './types.js';

export const enAU: Messages = { locale: 'en-AU', dates, ...englishLabels, ...englishWords };
