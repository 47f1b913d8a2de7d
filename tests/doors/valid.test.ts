import { parseArticle } from '@galley/article';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { arbitraryArticle } from '../arbitrary/article.js';
import { render } from './render.tsx';
import { unsafeIn } from './safe.ts';
import { faultsIn } from './validator.ts';

vi.spyOn(console, 'error').mockImplementation(() => {});

test('every article that the schema allows renders to valid, safe HTML', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryArticle, async (raw) => {
      const html = render(parseArticle(raw));
      expect(await faultsIn(html)).toEqual([]);
      expect(unsafeIn(html)).toEqual([]);
    }),
    { numRuns: 150 },
  );
}, 60_000);
