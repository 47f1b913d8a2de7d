import { parseArticle } from '@galley/article';
import { fromHtml, type ImportedHtml } from '@galley/article/html';
import { expect } from 'vitest';

/** An article with blocks as its body. */
export const storyOf = (body: unknown) => ({
  id: 'story',
  url: '/story',
  type: 'article',
  lang: 'en',
  headline: [{ type: 'text', text: 'Headline' }],
  byline: { contributors: [] },
  datePublished: '2025-10-19T18:56:00+05:30',
  body,
});

const safe = /^(?:https?:|mailto:|tel:)/i;

function addressesIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return ['src', 'href', 'url', 'cite'].includes(key) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => addressesIn(inner, name));
}

/**
 * The import of HTML, after these were held: parsing takes its blocks and changes nothing in them
 * but the names of headings, and every address in them is one that a browser follows in peace.
 */
export function imported(html: string): ImportedHtml {
  const result = fromHtml(html);
  const { body } = parseArticle(storyOf(result.blocks));
  expect(parseArticle(storyOf(body)).body).toEqual(body);
  const unnamed = JSON.stringify(result.blocks, (key, value) =>
    key === 'anchor' ? undefined : value,
  );
  expect(JSON.stringify(body, (key, value) => (key === 'anchor' ? undefined : value)).length).toBe(
    unnamed.length,
  );
  for (const address of addressesIn(result.blocks)) {
    expect(new URL(address, 'https://page.example/').protocol).toMatch(safe);
  }
  return result;
}

/** Everything that an import says, in the article or as lost. */
export function saidBy({ blocks, warnings }: ImportedHtml): string {
  return `${JSON.stringify(blocks)}\n${warnings.map(({ lost }) => lost ?? '').join('\n')}`;
}
