import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { arbitraryArticle } from '../../../../tests/arbitrary/article.js';
import { toPlainData } from '../plain.js';
import { sampleArticle } from '../sample/index.js';
import { articleSchema } from '../schema.js';
import { blocks } from './blocks.js';
import { readerOf } from './reader.js';

const readArticle = readerOf(articleSchema);
const readBlocks = readerOf(blocks);

it('reads the sample article by itself', () => {
  expect(readArticle(sampleArticle)).toEqual(sampleArticle);
});

it('gives up on what it does not know', () => {
  expect(readerOf(z.record(z.string(), z.string()))({ a: 'b' })).toBeUndefined();
  expect(readerOf(z.union([z.string(), z.number()]))('a')).toBeUndefined();
});

const words = fc.constantFrom('', 'a', ' ', '\uD800');
const address = fc.constantFrom('/a', ' https://example.org/ ', 'javascript:x', 7);
const { body } = fc.letrec((tie) => {
  const children = fc.array(tie('inline'), { maxLength: 3 });
  const id = fc.constantFrom('a', '');
  const list = fc.record(
    {
      type: fc.constant('list'),
      ordered: fc.boolean(),
      start: fc.constantFrom(1, 1.5, Infinity),
      items: fc.array(
        fc.record(
          { children, lists: fc.array(tie('list'), { maxLength: 1 }) },
          { requiredKeys: ['children'] },
        ),
        { maxLength: 2 },
      ),
    },
    { requiredKeys: ['type', 'ordered', 'items'] },
  );
  const paragraph = fc.record(
    { type: fc.constant('paragraph'), id, children },
    { requiredKeys: ['type', 'children'] },
  );
  return {
    inline: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.record({ type: fc.constant('text'), text: words }),
      fc.record({ type: fc.constant('break'), extra: words }),
      fc.record({ type: fc.constant('strong'), children }),
      fc.record({ type: fc.constant('link'), href: address, children }),
      fc.record({
        type: fc.constant('span'),
        lang: fc.constantFrom('en', 'e', undefined),
        children,
      }),
    ),
    list,
    body: fc.array(
      fc.oneof(
        paragraph,
        list,
        fc.record({ type: fc.constant('heading'), level: fc.constantFrom(2, 1, '2'), children }),
        fc.record({
          type: fc.constant('blockquote'),
          children: fc.array(paragraph, { maxLength: 2 }),
        }),
        fc.record({ type: fc.constant('unknown'), sourceType: words, text: words }),
      ),
      { maxLength: 3 },
    ),
  };
});

it('says what zod says', () => {
  let read = 0;
  fc.assert(
    fc.property(body, (input) => {
      const quick = readBlocks(input);
      const { success, data } = z.safeParse(blocks, toPlainData(input));
      expect(quick).toEqual(success ? data : undefined);
      if (success) read += 1;
    }),
    { numRuns: 1000 },
  );
  expect(read).toBeGreaterThan(100);
});

it('says what zod says of whole articles, and of what an app puts in its own blocks', () => {
  const data = fc.oneof(fc.jsonValue(), fc.anything({ withBigInt: true, withDate: true }));
  let read = 0;
  fc.assert(
    fc.property(arbitraryArticle, data, (article, value) => {
      const custom = { type: 'custom', name: 'app', data: value, text: '' };
      const input = { ...article, body: [...article.body, custom] };
      const quick = readArticle(input);
      const { success, data } = z.safeParse(articleSchema, toPlainData(input));
      expect(quick).toEqual(success ? data : undefined);
      if (success) read += 1;
    }),
    { numRuns: 100 },
  );
  expect(read).toBeGreaterThan(25);
}, 20_000);
