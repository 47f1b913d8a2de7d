import { commaList, commaRegions, worldList } from '../messages/dates/englishLists.js';
import type { DateData } from '../messages/dates.js';
import type { Messages } from '../messages/types.js';
import { englishDates } from './english.js';
import { englishLabels, englishWords } from './englishWords.js';
import { memo } from './memo.js';

/** What the commonest parts print. */
export type Words = Pick<
  Messages,
  'locale' | 'dates' | keyof typeof englishLabels | keyof typeof englishWords
>;

export interface MessagesOptions {
  locale?: string | undefined;
  messages?: Messages | undefined;
}

const english = /* @__PURE__ */ memo((tag: string): Words => {
  const dates = englishDates(tag);
  const { locale } = dates;
  const list = commaRegions.includes(locale.split('-')[1] ?? '') ? commaList : worldList;
  return { locale, dates: { ...dates, list }, ...englishLabels, ...englishWords };
});

/** The words to print: the app's messages, or English with the dates of the locale's region. */
export function resolveMessages({ locale = 'en', messages }: MessagesOptions): Words {
  return messages ?? english(locale);
}

/** The dates alone, without the words and lists that a `Timestamp` does not print. */
export function resolveDates({ locale = 'en', messages }: MessagesOptions): Omit<DateData, 'list'> {
  return messages?.dates ?? englishDates(locale);
}
