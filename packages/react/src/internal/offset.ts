import type { OffsetData } from '../messages/dates.js';
import { memo } from './memo.js';
import { type Digits, fill } from './pattern.js';

/** Minutes from Greenwich in a language's words: `GMT+05:30`, in short `GMT+5:30` and `GMT+5`. */
export function offsetText(
  offset: number,
  { plus, minus, zero }: OffsetData,
  short: boolean,
  digits: Digits,
): string {
  if (!offset) return zero;
  const distance = Math.abs(offset);
  const m = distance % 60;
  const long = offset < 0 ? minus : plus;
  const hours = long.replace('HH', 'H');
  const pattern = !short ? long : m ? hours : hours.replace(/[^}]?{mm}/, '');
  return fill(pattern, { H: Math.floor(distance / 60), m }, digits);
}

const iso: OffsetData = { plus: '+{HH}:{mm}', minus: '-{HH}:{mm}', zero: '+00:00' };

/** Minutes from Greenwich as ISO 8601 writes them: `+05:30`. */
export const isoOffset = /* @__PURE__ */ memo((offset: number) =>
  offsetText(offset, iso, false, String),
);
