import type { OffsetData } from '../messages/dates.js';

/**
 * The pattern that a language writes minutes from Greenwich by: for `GMT+05:30`, or for
 * `GMT+5:30` and `GMT+5` in short.
 */
export function offsetPattern(offset: number, data: OffsetData, short: boolean): string {
  if (!offset) return data.zero;
  const long = offset < 0 ? data.minus : data.plus;
  if (!short) return long;
  const hours = long.replace('OO', 'O');
  return offset % 60 ? hours : hours.replace(/[^}]?{oo}/, '');
}
