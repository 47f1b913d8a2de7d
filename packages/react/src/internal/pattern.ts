import type { DateData } from '../messages/dates.js';
import { memo } from './memo.js';

/** What a pattern's fields stand for. */
export type Fields = Readonly<Record<string, string | number | undefined>>;

/** Writes Latin digits in a language's own. */
export type Digits = (text: string) => string;

/** The fields of a local time, from the instant and the minutes it is east of Greenwich. */
export function fieldsOf(instant: number, offset: number, names: Omit<DateData, 'list'>): Fields {
  const time = new Date(instant + offset * 60_000);
  const distance = Math.abs(offset);
  const month = time.getUTCMonth();
  const H = time.getUTCHours();
  return {
    y: time.getUTCFullYear(),
    M: month + 1,
    MMM: names.shortMonths[month],
    MMMM: names.months[month],
    d: time.getUTCDate(),
    H,
    h: H % 12 || 12,
    K: H % 12,
    m: time.getUTCMinutes(),
    s: time.getUTCSeconds(),
    O: Math.floor(distance / 60),
    o: distance % 60,
    a: names.dayPeriods.findLast(([from]) => from <= H)?.[1],
  };
}

const parts = /* @__PURE__ */ memo((pattern: string) => pattern.split(/[{}]/));

/** Fills in a pattern (see `DateData`); `digits` writes its numbers, padded where it asks so. */
export function fill(pattern: string, fields: Fields, digits: Digits): string {
  let text = '';
  let isField = true;
  for (const part of parts(pattern)) {
    isField = !isField;
    const value = isField ? (fields[part] ?? fields[part.charAt(0)]) : part;
    text +=
      typeof value === 'number' ? digits(part[1] && value < 10 ? `0${value}` : `${value}`) : value;
  }
  return text;
}
