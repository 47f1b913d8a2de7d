import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DateData } from '../messages/dates.js';
import { joinList } from './list.js';

const folder = join(import.meta.dirname, '../messages/dates');
const locales = readdirSync(folder)
  .map((name) => name.replace('.ts', ''))
  .filter((name) => !name.startsWith('english'));

async function joiner(locale: string) {
  const { dates }: { dates: DateData } = await import(join(folder, `${locale}.ts`));
  return (names: readonly string[]) => joinList(names, dates.list, (name) => name).join('');
}

const names = ['Asha', 'Binh', 'Chidi', 'Dorji', 'Esi'];

// Node has no lists for these and falls back to English, where CLDR has commas alone.
const unknown = ['om', 'rw'];

it('knows which languages Intl of this Node does not', () => {
  const supported = Intl.ListFormat.supportedLocalesOf(locales);
  expect(locales.filter((locale) => !supported.includes(locale))).toEqual(unknown);
});

const known = locales.filter((locale) => !unknown.includes(locale));
describe.each(known)('in %s, beside Intl of this Node', async (locale) => {
  const join = await joiner(locale);
  it.each([0, 1, 2, 3, 4, 5])('joins %i names', (count) => {
    const some = names.slice(0, count);
    expect(join(some)).toBe(new Intl.ListFormat(locale, { type: 'conjunction' }).format(some));
  });
});

it('keeps the items as they are, so that a name can be a link', async () => {
  const { dates } = await import('../messages/dates/en-GB.js');
  const people = names.slice(0, 3).map((name) => ({ name }));
  const parts = joinList(people, dates.list, ({ name }) => name);
  expect(parts).toEqual([people[0], ', ', people[1], ' and ', people[2]]);
});

it('keeps an empty name, and words around a name', async () => {
  const { dates } = await import('../messages/dates/ti.js');
  expect(joinList(['A', 'B'], dates.list, (name) => name)).toEqual(['A', 'ን ', 'B', 'ን']);
});

it.each(['Ismael', 'Hidalgo', 'Iñigo', 'hija', 'hielo', 'Hiato', 'Yves', 'Eva', '11', 'yo'])(
  'chooses the Spanish word before %s as Intl does',
  async (name) => {
    const join = await joiner('es');
    const intl = new Intl.ListFormat('es');
    for (const list of [
      ['Ana', name],
      ['Ana', name, name],
    ]) {
      expect(join(list)).toBe(intl.format(list));
    }
  },
);

it('writes Spanish "e" before an accented i too, where Intl forgets it', async () => {
  const join = await joiner('es');
  expect(join(['Ana', 'Íñigo'])).toBe('Ana e Íñigo');
  expect(join(['Ana', 'Híjar'])).toBe('Ana e Híjar');
});

it.each(['דוד', 'Anna', '5', '"דוד"'])('joins Hebrew with %s as Intl does', async (name) => {
  const join = await joiner('he');
  const intl = new Intl.ListFormat('he');
  for (const list of [
    ['דנה', name],
    ['דנה', 'רות', name],
  ]) {
    expect(join(list)).toBe(intl.format(list));
  }
});
