import { en } from '../packages/react/src/messages/en.ts';
import type { Messages } from '../packages/react/src/messages/types.ts';

const accents: Record<string, string> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  g: 'ğ',
  i: 'î',
  l: 'ł',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  t: 'ţ',
  u: 'û',
  y: 'ÿ',
};

/** A text that can still be read, is a third longer, and is seen to have passed through here. */
const accented = (text: string) => {
  const letters = text.replace(/(\{\w+\})|([a-z])/g, (all, place, letter) =>
    place ? all : (accents[letter] ?? letter),
  );
  return `[${letters}${'~'.repeat(Math.ceil(text.length / 3))}]`;
};

function pseudo<T>(value: T): T {
  if (typeof value === 'string') return accented(value) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pseudo(inner)])) as T;
}

const { locale, reviewed, dates, plurals, ...words } = en;

/** Words of no language: whatever stays plain English in a story has missed the messages. */
export const pseudoMessages: Messages = {
  locale,
  reviewed,
  plurals,
  dates: {
    ...dates,
    months: dates.months.map(accented),
    shortMonths: dates.shortMonths.map(accented),
  },
  ...pseudo(words),
};
