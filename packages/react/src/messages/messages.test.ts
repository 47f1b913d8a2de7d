import { describe, expect, it } from 'vitest';
import { en } from './en.js';
import type { Messages, Plurals } from './types.js';

const files = import.meta.glob<Record<string, Messages>>(
  ['./*.ts', '!./{types,dates,calendars}.ts', '!./*.test.ts'],
  { eager: true },
);
const locales = Object.entries(files).map(([path, exported]) => {
  const [[name = '', messages] = []] = Object.entries(exported);
  if (!messages) throw new Error(`${path} exports no messages.`);
  return { file: path.slice(2, -3), name, messages, exports: Object.keys(exported).length };
});

const categories = ['zero', 'one', 'two', 'few', 'many', 'other'];
const isPlurals = (value: object): value is Plurals =>
  'other' in value && Object.keys(value).every((key) => categories.includes(key));

/** Every text with its place, plurals as one. */
function texts(group: object, path: string[] = []): [string, string | Plurals][] {
  return Object.entries(group).flatMap(([key, value]) => {
    const own = [...path, key];
    if (typeof value === 'string' || isPlurals(value)) return [[own.join('.'), value]];
    return texts(value, own);
  });
}

const words = ({ locale: _, reviewed: __, dates: ___, plurals: ____, ...rest }: Messages) =>
  texts(rest);
const forms = (text: string | Plurals) => (typeof text === 'string' ? [text] : Object.values(text));
const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
const english = new Map(words(en));

/** What may well be the same as in English: names of shops, and words that travelled. */
const isEnglish = (locale: string) => /^en\b/.test(locale);

it('are forty languages and more', () => {
  expect(locales.length).toBeGreaterThanOrEqual(40);
});

describe.each(locales)('$file', ({ file, name, messages, exports }) => {
  it('is one export, named like its locale', () => {
    expect(exports).toBe(1);
    expect(messages.locale).toBe(file);
    expect(name.toLowerCase()).toBe(file.replaceAll('-', '').toLowerCase());
  });

  it('is plain data with every word', () => {
    expect(structuredClone(messages)).toEqual(messages);
    expect(
      words(messages)
        .map(([place]) => place)
        .sort(),
    ).toEqual([...english.keys()].sort());
    for (const [place, text] of words(messages))
      for (const form of forms(text)) expect(form, place).not.toBe('');
  });

  it('has plurals where English has them, and texts where it has texts', () => {
    for (const [place, text] of words(messages))
      expect(typeof text, place).toBe(typeof english.get(place));
  });

  it('has the plural categories of its language, no more and no fewer', () => {
    const { pluralCategories } = new Intl.PluralRules(messages.locale).resolvedOptions();
    for (const [place, text] of words(messages)) {
      if (typeof text === 'object')
        expect(Object.keys(text).sort(), place).toEqual([...pluralCategories].sort());
    }
  });

  it('keeps what stands in braces', () => {
    for (const [place, text] of words(messages)) {
      const [expected = ''] = forms(english.get(place) ?? '').slice(-1);
      for (const form of forms(text)) {
        // "One minute" may need no figure.
        if (typeof text === 'object' && places(form).length === 0) continue;
        expect(places(form), place).toEqual(places(expected));
      }
      if (typeof text === 'object') expect(places(text.other), place).toEqual(places(expected));
    }
  });
});

it.each(locales.filter(({ file }) => !isEnglish(file)))(
  '$file: leaves no sentence in English',
  ({ messages }) => {
    const same = words(messages).filter(([place, text]) => {
      const own = JSON.stringify(english.get(place));
      return JSON.stringify(text) === own && /[a-z]\W+[a-z]/i.test(own.replaceAll(/\{\w+\}/g, ''));
    });
    expect(same).toEqual([]);
  },
);
