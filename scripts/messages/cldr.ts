import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { DateData, ListData, PluralRules } from '../../packages/react/src/messages/dates.ts';
import { beforeRules } from './lists.ts';
import { defaultDigits } from './locales.ts';
import { inBraces, plainSpaces, shortDatePattern, shortened, usesName } from './patterns.ts';
import { pluralRules } from './plurals.ts';

const require = createRequire(import.meta.url);
const folder = (name: string) => dirname(require.resolve(`${name}/package.json`));
const mainFolder = (name: string, locale: string) => join(folder(name), 'main', locale);
const read = (path: string) => JSON.parse(plainSpaces(readFileSync(path, 'utf8')));

export const cldrVersion: string = read(join(folder('cldr-dates-full'), 'package.json')).version;

interface Territory {
  _population: string;
  languagePopulation?: { en?: { _officialStatus?: string } };
}

/** The regions of 100,000 people or more whose official language, in law or in use, is English. */
export const englishRegions: readonly string[] = Object.entries<Territory>(
  read(join(folder('cldr-core'), 'supplemental/territoryInfo.json')).supplemental.territoryInfo,
)
  .filter(([, { _population, languagePopulation }]) => {
    const status = languagePopulation?.en?._officialStatus;
    return Number(_population) >= 100_000 && status?.includes('official');
  })
  .map(([region]) => region)
  .filter((region) => region === 'US' || existsSync(mainFolder('cldr-dates-full', `en-${region}`)));

/** CLDR names `en-US` and `zh-Hans` by their language alone. */
function cldrName(locale: string): string {
  return locale === 'en-US' ? 'en' : locale;
}

function readMain(name: string, file: string, locale: string) {
  return read(join(mainFolder(name, locale), `${file}.json`)).main[locale];
}

/** The parts of the day: am and pm, or those that the pattern's `B` asks for. */
function dayPeriods(locale: string, names: Record<string, string>, flexible: boolean) {
  if (!flexible)
    return [
      [0, names.am],
      [12, names.pm],
    ] as [number, string][];
  const rules: Record<string, { _from?: string }> = read(
    join(folder('cldr-core'), 'supplemental/dayPeriods.json'),
  ).supplemental.dayPeriodRuleSet[locale.slice(0, 2)];
  return Object.entries(rules)
    .flatMap(([name, { _from }]) =>
      _from ? [[Number.parseInt(_from, 10), names[name] ?? '']] : [],
    )
    .sort(([a], [b]) => Number(a) - Number(b)) as [number, string][];
}

/** CLDR's `GMT{0}` and `+HH:mm;-HH:mm` as one pattern a direction. */
function offset(names: { gmtFormat: string; gmtZeroFormat: string; hourFormat: string }) {
  const [plus = '', minus = ''] = names.hourFormat
    .split(';')
    .map((hours) =>
      names.gmtFormat.replace('{0}', hours.replace('HH', '{OO}').replace('mm', '{oo}')),
    );
  return { plus, minus, zero: names.gmtZeroFormat };
}

function list(locale: string): ListData {
  const patterns = readMain('cldr-misc-full', 'listPatterns', locale).listPatterns;
  const { '2': pair, start, middle, end } = patterns['listPattern-type-standard'];
  const before = beforeRules[locale];
  return { pair, start, middle, end, ...(before && { before }) };
}

const cardinals: Record<string, Record<string, string>> = read(
  join(folder('cldr-core'), 'supplemental/plurals.json'),
).supplemental['plurals-type-cardinal'];

export const readPlurals = (locale: string): PluralRules =>
  pluralRules(cardinals[locale.split('-')[0] ?? '']);

/** The short date, where it is not the long one with a short month. */
function shortDate(long: string, medium: string, yMMMd: string, era: string) {
  const pattern = shortDatePattern(long, medium, yMMMd);
  return pattern === shortened(long) ? {} : { shortDate: inBraces(pattern, era) };
}

/** A locale's dates and lists, with the inheritance between locales resolved by CLDR itself. */
export function readDates(locale: string): DateData {
  const name = cldrName(locale);
  const { gregorian } = readMain('cldr-dates-full', 'ca-gregorian', name).dates.calendars;
  const zoneNames = readMain('cldr-dates-full', 'timeZoneNames', name).dates.timeZoneNames;
  const { dateFormats, timeFormats, dateTimeFormats, months } = gregorian;
  const { hm, Hm, yMMMd } = dateTimeFormats.availableFormats;
  const era: string = gregorian.eras.eraAbbr['1'];
  const text = (format: string | { _value: string }) =>
    typeof format === 'string' ? format : format._value;
  const date = text(dateFormats.long);
  const clock = usesName(text(timeFormats.short), 'H') ? 24 : 12;
  // Yoruba's has minutes of one digit.
  const time = text(timeFormats.short).includes('mm') ? text(timeFormats.short) : Hm;
  const numberingSystem = defaultDigits[locale];
  const dateTime = text(dateTimeFormats.long);
  const shortDateTime = text(dateTimeFormats.medium);
  return {
    locale,
    months: Object.values<string>(months.format.wide),
    shortMonths: Object.values<string>(months.format.abbreviated),
    dayPeriods: dayPeriods(name, gregorian.dayPeriods.format.abbreviated, usesName(hm, 'B')),
    date: inBraces(date, era),
    ...shortDate(date, text(dateFormats.medium), yMMMd, era),
    time12: inBraces(clock === 12 ? time : hm, era),
    time24: inBraces(clock === 24 ? time : Hm, era),
    clock,
    dateTime,
    ...(shortDateTime !== dateTime && { shortDateTime }),
    ...(numberingSystem && { numberingSystem }),
    offset: offset(zoneNames),
    list: list(name),
  };
}
