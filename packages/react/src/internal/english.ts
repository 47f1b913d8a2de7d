import { differences, worldEnglish } from '../messages/dates/english.js';
import type { DateData } from '../messages/dates.js';
import { memo } from './memo.js';

/**
 * The dates of a locale's region in English, whatever its language. English without a region is
 * that of the United States, as in CLDR; another language without one gets world English.
 */
export const englishDates = /* @__PURE__ */ memo((locale: string): Omit<DateData, 'list'> => {
  const isEnglish = /^en\b/i.test(locale);
  if (process.env.NODE_ENV !== 'production' && !isEnglish) {
    console.error(
      `Galley: no messages for "${locale}", so its words are in English. Import them from '@galley/react/messages/<locale>' and pass them as \`messages\`.`,
    );
  }
  const region =
    /-([a-z]{2})\b/i.exec(locale)?.[1]?.toUpperCase() ?? (/^en$/i.test(locale) ? 'US' : '001');
  const own = differences.map(([fields, regions]) => regions.includes(region) && fields);
  return Object.assign({ locale: `en-${region}` }, worldEnglish, ...own);
});
