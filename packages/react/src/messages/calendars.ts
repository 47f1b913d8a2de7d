/**
 * How a language writes dates by another calendar than the Gregorian one: plain data, made from
 * Unicode CLDR by `scripts/generate-messages.ts`.
 */
export interface CalendarData {
  /** BCP 47 tag of the language. */
  locale: string;
  /** The calendar, by its CLDR id. Its days are counted by `Intl`, in every engine alike. */
  calendar: 'buddhist' | 'ethiopic' | 'islamic-umalqura' | 'persian';
  /** Its months in full, the first one first. */
  months: readonly string[];
  /** Day `{d}`, month `{MMMM}` and year `{y}`. */
  date: string;
  /** CLDR id of the digits, such as `arabext`. Default `latn`. */
  numberingSystem?: string;
}
