// Words: written for Galley; reviewed: none (no native reader yet). Dates: Unicode CLDR.

import { englishLabels, englishWords } from '../internal/englishWords.js';
import { dates } from './dates/en-GB.js';
import type { Messages } from './types.js';

export const enGB: Messages = { locale: 'en-GB', dates, ...englishLabels, ...englishWords };
