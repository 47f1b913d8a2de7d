/**
 * How a language writes dates, times, digits and lists: plain data, made from Unicode CLDR by
 * `scripts/generate-messages.ts`, always in the Gregorian calendar.
 *
 * In a pattern a field stands in braces, everything else is printed as it is:
 * `y` year · `M` `MM` month in digits · `MMM` `MMMM` its short and its full name · `d` `dd` day ·
 * `H` `HH` hour of 24 · `h` `hh` hour of 12 · `K` hour of 12 that counts from 0 · `mm` minute ·
 * `a` the name of the part of the day ·
 * `OO` `oo` hours and minutes from Greenwich. A letter written twice is padded to two digits.
 */
export interface DateData {
  /** BCP 47 tag of the language and region that these conventions are of. */
  locale: string;
  /** January to December in full, in the form that stands in a date. */
  months: readonly string[];
  /** The same, short. */
  shortMonths: readonly string[];
  /** The hour at which each part of the day begins, and its name: am and pm, or more parts. */
  dayPeriods: readonly (readonly [fromHour: number, name: string])[];
  /** Day, full month name and year. */
  date: string;
  /** Day, short month name and year. Default: `date` with `MMM` for `MMMM`. */
  shortDate?: string;
  /** Time by a clock of twelve hours. */
  time12: string;
  /** Time by a clock of twenty-four hours. */
  time24: string;
  /** Which clock the locale prefers. */
  clock: 12 | 24;
  /** A date `{1}` and a time `{0}` together. */
  dateTime: string;
  /** The same with the short date. Default: `dateTime`. */
  shortDateTime?: string;
  /** CLDR id of the digits, such as `deva`. Default `latn`. */
  numberingSystem?: string;
  /** The distance from Greenwich. */
  offset: OffsetData;
  list: ListData;
}

/** How a language writes a distance from Greenwich. */
export interface OffsetData {
  /** East of Greenwich. */
  plus: string;
  /** West of Greenwich. */
  minus: string;
  /** At Greenwich, in words alone. */
  zero: string;
}

/** How a language writes "A, B and C". Each pattern joins what is before it with what follows. */
export interface ListData {
  /** Two items. */
  pair: string;
  /** The first and the second of three or more. */
  start: string;
  /** Two items amid four or more. */
  middle: string;
  /** The last two of three or more. */
  end: string;
  /** Where the last item asks for other words, as in Spanish "e Ignacio". */
  before?: {
    /** What the last item begins with: the source of a regular expression, case ignored. */
    match: string;
    pair: string;
    end: string;
  };
}

export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many';

/**
 * What must hold of a whole number: its rest by the divisor (0: the number itself) is within one of
 * the ranges, or within none of them.
 */
export type PluralCondition = readonly [
  divisor: number,
  isIn: boolean,
  ...fromTo: readonly number[],
];

/**
 * A language's plural categories for whole numbers, from Unicode CLDR: any of the lists, all of its
 * conditions. What no rule holds of is `other`.
 */
export type PluralRules = {
  readonly [category in PluralCategory]?: readonly (readonly PluralCondition[])[];
};
