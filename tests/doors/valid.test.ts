import { parseArticle } from '@galley/article';
import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { expect, test, vi } from 'vitest';
import { arbitraryArticle } from '../arbitrary/article.js';
import { render } from './render.tsx';
import { unsafeIn } from './safe.ts';

vi.spyOn(console, 'error').mockImplementation(() => {});

// What the HTML standard says, without matters of taste. A story with headings of any rank and
// links to any place is the newsroom's own.
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  // A list may begin below nought.
  elements: ['html5', { ol: { attributes: { start: { enum: ['/-?\\d+/'] } } } }],
  rules: {
    'no-redundant-for': 'off',
    'no-raw-characters': 'off',
    'valid-id': ['error', { relaxed: true }],
  },
});

const page = (story: string) =>
  `<!DOCTYPE html>\n<html lang="en"><head><title>Story</title></head><body>${story}</body></html>`;

test('every article that the schema allows renders to valid, safe HTML', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryArticle, async (raw) => {
      const html = render(parseArticle(raw));
      const { results } = await validator.validateString(page(html));
      const told = results.flatMap(({ messages }) =>
        messages.map(
          ({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`,
        ),
      );
      expect(told).toEqual([]);
      expect(unsafeIn(html)).toEqual([]);
    }),
    { numRuns: 150 },
  );
}, 60_000);
