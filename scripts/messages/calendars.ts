import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { CalendarData } from '../../packages/react/src/messages/calendars.ts';
import { defaultDigits } from './locales.ts';
import { inBraces, plainSpaces } from './patterns.ts';

const require = createRequire(import.meta.url);

/** The second calendars that newsrooms print, by language. */
export const calendars: readonly (readonly [locale: string, calendar: CalendarData['calendar']])[] =
  [
    ['am', 'ethiopic'],
    ['ar', 'islamic-umalqura'],
    ['fa', 'persian'],
    ['ps', 'persian'],
    ['th', 'buddhist'],
    ['ti', 'ethiopic'],
    ['ur', 'islamic-umalqura'],
  ];

export function readCalendar(locale: string, calendar: CalendarData['calendar']): CalendarData {
  // CLDR's own package and file are of the family; its members differ in their days alone.
  const [family = ''] = calendar.split('-');
  const folder = dirname(require.resolve(`cldr-cal-${family}-full/package.json`));
  const text = plainSpaces(readFileSync(join(folder, 'main', locale, `ca-${family}.json`), 'utf8'));
  const { months, dateFormats, eras } = JSON.parse(text).main[locale].dates.calendars[family];
  const era: string = eras.eraAbbr['0'];
  // Where CLDR has no word for the era, its root has a code that nobody reads.
  const pattern: string = /^[A-Z\d]+$/.test(era)
    ? dateFormats.long.replace(/ ?G/, '')
    : dateFormats.long;
  const numberingSystem = defaultDigits[locale];
  return {
    locale,
    calendar,
    months: Object.values<string>(months.format.wide),
    date: inBraces(pattern, era),
    ...(numberingSystem && { numberingSystem }),
  };
}
