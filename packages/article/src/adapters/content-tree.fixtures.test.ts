import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeWithFixtures, listFixtures, readFixture } from '../../../../tests/fixtures.js';
import { placesIn } from '../../../../tests/junk.js';
import { ArticleError } from '../error.js';
import { parseArticle } from '../parse.js';
import { plainText } from '../text.js';
import { fromContentTree } from './content-tree.js';
import type { Imported } from './import.js';

const documents = () =>
  listFixtures('content-tree/tests', '.json')
    .filter((path) => !path.endsWith('/invalid.json'))
    .map((path) => [path, JSON.parse(readFixture(path)) as unknown] as const);

// Where the specification puts words that are read, besides text nodes.
const wordy = [
  'text',
  'source',
  'caption',
  'credit',
  'title',
  'number',
  'description',
  'term',
  'teaserTitleOverride',
  'copy',
];

/** The words of a tree, read without any knowledge of what they become. */
function words(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(words);
  if (typeof node !== 'object' || node === null) return [];
  const { type, value, teaser, ...rest } = node as Record<string, unknown>;
  const own = type === 'text' && typeof value === 'string' ? [value] : [];
  const title = (teaser as { title?: string } | undefined)?.title;
  const overridden = typeof rest.teaserTitleOverride === 'string' || !title ? [] : [title];
  const fields = wordy.flatMap((key) => (typeof rest[key] === 'string' ? [rest[key]] : []));
  return [...own, ...overridden, ...fields]
    .flatMap((part) => part.split(/\s+/))
    .concat(words(rest.children), words(rest.body))
    .filter(Boolean);
}

/** The words of a tree that are neither in the article made of it nor in a warning. */
function missingWords(tree: unknown, { article, warnings }: Imported): string[] {
  const kept = new Map<string, number>();
  const parts = [plainText(article.body), ...warnings.map(({ lost }) => lost ?? '')];
  for (const word of parts.join(' ').split(/\s+/)) kept.set(word, (kept.get(word) ?? 0) + 1);
  // A line's pieces may meet without a space, so each word is also looked for within others.
  const all = parts.join(' ').replace(/\s+/g, '');
  return words(tree).filter((word) => {
    const left = kept.get(word) ?? 0;
    kept.set(word, left - 1);
    return left < 1 && !all.includes(word);
  });
}

const junk = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    7,
    NaN,
    true,
    '',
    'javascript:alert(1)',
    [],
    [[]],
    {},
    { type: 'text', value: 3 },
    { type: '__proto__' },
    { type: 'constructor' },
  ),
  fc.jsonValue(),
);

describeWithFixtures('the trees of the format’s own repository', () => {
  test('import with every word', () => {
    const trees = documents();
    for (const [path, tree] of trees) {
      const imported = fromContentTree(tree);
      expect(missingWords(tree, imported), path).toEqual([]);
      expect(parseArticle(imported.article), path).toEqual(imported.article);
    }
    console.info(`content tree: ${trees.length} documents imported with every word`);
    expect(trees.length).toBeGreaterThan(35);
  });

  test('hostile variants give an article or an ArticleError', () => {
    let articles = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...documents()),
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), junk), {
          minLength: 1,
          maxLength: 5,
        }),
        ([, tree], changes) => {
          const input = structuredClone(tree);
          for (const [at, value] of changes) {
            const places = placesIn(input).filter(({ length }) => length > 0);
            const path = places[Math.floor(at * places.length)] ?? [];
            const holder = path
              .slice(0, -1)
              .reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], input);
            if (path.length > 0) (holder as Record<string, unknown>)[path.at(-1) as string] = value;
          }
          try {
            const imported = fromContentTree(input);
            expect(missingWords(input, imported)).toEqual([]);
            expect(JSON.stringify(imported.article)).not.toMatch(/"(?:href|src|url)":"javascript:/);
            articles += 1;
          } catch (error) {
            if (!(error instanceof ArticleError)) throw error;
            // Only where no body is left.
            expect(error.problems[0]?.path).toBe('');
          }
        },
      ),
      { numRuns: 400 },
    );
    expect(articles).toBeGreaterThan(150);
  });
});
