import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleArticle } from '@galley/article/sample';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import schema from '../../packages/article/schema.json' with { type: 'json' };
import { arbitraryArticle } from '../arbitrary/article.js';

interface Definition {
  description?: string;
  properties?: Record<string, { const?: string }>;
  required?: string[];
}

const page = readFileSync(join(import.meta.dirname, '../../docs/model.md'), 'utf8');
const definitions = schema.$defs as Record<string, Definition>;
const ofEveryBlock = ['id', 'lang', 'dir'];

/** The page's sections by type: its `type` and its properties, required ones with an asterisk. */
const sections = new Map(
  [...page.matchAll(/^### (\w+)(?: \(`(\w+)`\))?\n(.*?)(?=^##|$(?![\s\S]))/gms)].map(
    ([, name = '', type, text = '']) => {
      const entries = [...text.matchAll(/^- `(\w+)`: (.*)$/gm)];
      const properties = entries.map(
        ([, key = '', words = '']) =>
          key + (/^[^.]*\*\*required\*\*\./.test(`${words}.`) ? '*' : ''),
      );
      return [name, { type, properties }];
    },
  ),
);

/** The same of a definition; what every block may have stands on the page once. */
function told({ properties = {}, required = [] }: Definition, isBlock: boolean) {
  const keys = Object.keys(properties).filter(
    (key) => !(properties[key]?.const || (isBlock && ofEveryBlock.includes(key))),
  );
  return {
    type: properties.type?.const,
    properties: keys.map((key) => key + (required.includes(key) ? '*' : '')),
  };
}

const named = Object.entries(definitions).filter(([, definition]) => definition.properties);
const blockNames = schema.$defs.Block.oneOf.map(({ $ref }) => $ref.split('/').pop());

describe('docs/model.md', () => {
  it.each(named)('tells of %s what the JSON Schema does', (name, definition) => {
    expect(sections.get(name)).toEqual(told(definition, blockNames.includes(name)));
  });

  it('tells of nothing else', () => {
    const known = [...named.map(([name]) => name), 'LeadMedia'];
    expect([...sections.keys()].filter((name) => !known.includes(name))).toEqual([]);
  });

  it('has a section behind each of its links', () => {
    const places = [...page.matchAll(/^### (.*)$/gm)].map(([, title = '']) =>
      title.toLowerCase().replace(/ .*/, ''),
    );
    for (const [, place = ''] of page.matchAll(/\]\(#([^)]+)\)/g)) expect(places).toContain(place);
  });
});

describe('schema.json', () => {
  const validate = new Ajv2020({ strictTypes: false }).compile(schema);
  const isValid = (value: unknown) => validate(JSON.parse(JSON.stringify(value)));

  it('takes the sample and every article that parsing takes', { timeout: 20_000 }, () => {
    expect(isValid(sampleArticle)).toBe(true);
    fc.assert(
      fc.property(arbitraryArticle, (article) => {
        expect(isValid(article)).toBe(true);
      }),
    );
  });

  const block = (value: object) => ({ body: [value] });
  it.each<[string, object]>([
    ['no headline', { headline: undefined }],
    ['an empty headline', { headline: [] }],
    ['a headline of plain words', { headline: 'Words' }],
    ['a date without an offset', { datePublished: '2025-10-19T18:56' }],
    ['a language with an underscore', { lang: 'en_IN' }],
    ['a blank id', { id: ' ' }],
    ['an unknown type of story', { type: 'blog' }],
    ['an unknown block', block({ type: 'poll' })],
    ['an unknown inline node', block({ type: 'paragraph', children: [{ type: 'i' }] })],
    ['a heading of level 1', block({ type: 'heading', level: 1, children: [] })],
    ['a picture that nobody has described', block({ type: 'image', image: { src: '/', alt: '' } })],
    ['a field of no width', block({ type: 'table', rows: [[{ children: [], colSpan: 0 }]] })],
    ['an app’s block without data', block({ type: 'custom', name: 'a', text: '' })],
    [
      'a note with a blank in its id',
      block({ type: 'footnotes', notes: [{ id: 'a b', children: [] }] }),
    ],
  ])('refuses %s', (_, changes) => {
    expect(isValid({ ...sampleArticle, ...changes })).toBe(false);
  });

  it('describes every type and knows where each name leads', () => {
    const known = new Set(Object.keys(definitions));
    for (const [, name = ''] of JSON.stringify(schema).matchAll(/"#\/\$defs\/(\w+)"/g))
      expect(known).toContain(name);
    const silent = named.filter(([, definition]) => !definition.description);
    expect(silent.map(([name]) => name)).toEqual([]);
  });
});
