import type { DateData } from '../messages/dates.js';
import { memo } from './memo.js';

/** What a pattern's fields stand for. */
export type Fields = Readonly<Record<string, string | number | undefined>>;

/** Writes Latin digits in a language's own. */
export type Digits = (text: string) => string;

/** The fields of a time, which is given in UTC; its names come from a language's data. */
export function fieldsOf(time: Date, names: Omit<DateData, 'list'>): Fields {
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
