import type { DateData } from '../messages/dates.js';
import { memo } from './memo.js';

/** What a pattern's fields stand for. */
export type Fields = Readonly<Record<string, string | number | undefined>>;

/** Writes Latin digits in a language's own. */
export type Digits = (text: string) => string;

/** The fields of a local time, held as if it were UTC, so many minutes east of Greenwich. */
export function fieldsOf(time: Date, offset: number, names: Omit<DateData, 'list'>) {
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
  } satisfies Fields;
}

/** A field of two letters is one letter padded to two digits. */
type Field = readonly [name: string, isPadded: boolean];

/** A pattern's literal texts, and between them its fields. */
const partsOf = /* @__PURE__ */ memo((pattern: string): (string | Field)[] =>
  pattern.split(/[{}]/).map((part, index): string | Field => {
    const isPadded = part.length === 2;
    return index % 2 ? [isPadded ? part.charAt(0) : part, isPadded] : part;
  }),
);

/** A number in two digits at least. */
const padded = (value: number) => (value < 10 ? `0${value}` : `${value}`);

/** As HTML's `datetime` has it. */
export const iso = ({ y, M, d, H, m, s, O, o }: ReturnType<typeof fieldsOf>, offset: number) =>
  `${y}-${padded(M)}-${padded(d)}T${padded(H)}:${padded(m)}:${padded(s)}${offset < 0 ? '-' : '+'}${padded(O)}:${padded(o)}`;

/** Fills in a pattern (see `DateData`); `digits` writes its numbers, padded where it asks so. */
export function fill(pattern: string, fields: Fields, digits: Digits): string {
  let text = '';
  for (const part of partsOf(pattern)) {
    if (typeof part === 'string') {
      text += part;
    } else {
      const value = fields[part[0]];
      text += typeof value === 'number' ? digits(part[1] ? padded(value) : `${value}`) : value;
    }
  }
  return text;
}
