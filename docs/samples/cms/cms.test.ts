import { afterEach, describe, expect, test, vi } from 'vitest';
import { ans } from '../../../.storybook/documents/ans.ts';
import { contentTree } from '../../../.storybook/documents/contentTree.ts';
import { guardian } from '../../../.storybook/documents/guardian.ts';
import { html } from '../../../.storybook/documents/html.ts';
import { jsonLd } from '../../../.storybook/documents/jsonLd.ts';
import { ninjs } from '../../../.storybook/documents/ninjs.ts';
import { portableText } from '../../../.storybook/documents/portableText.ts';
import { wordpress } from '../../../.storybook/documents/wordpress.ts';
import { read as readAns } from './ans.ts';
import { read as readContentTree } from './contentTree.ts';
import { read as readGuardian } from './guardian.ts';
import { read as readHtml } from './html.ts';
import { load as loadJsonLd } from './jsonLd.ts';
import { read as readNinjs } from './ninjs.ts';
import { read as readPortableText } from './portableText.ts';
import { load as loadWordPress } from './wordpress.ts';

const envelope = {
  id: 'harbour-ferry',
  url: 'https://www.example.com/harbour-ferry',
  lang: 'en',
  headline: [{ type: 'text' as const, text: 'Harbour ferry returns' }],
  datePublished: '2026-03-04T08:15:00Z',
};

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a document becomes a story', () => {
  test.each([
    ['ANS', () => readAns(ans)],
    ['ninjs', () => readNinjs(ninjs, 'harbour-ferry')],
    ['Guardian', () => readGuardian(guardian)],
    ['content-tree', () => readContentTree(contentTree, envelope)],
    ['HTML', () => readHtml(html)],
    ['Portable Text', () => readPortableText(portableText, envelope)],
  ])('%s', (_, read) => {
    const { article, warnings } = read();
    expect(JSON.stringify(article.headline)).toMatch(/ferry/i);
    expect(article.body.length).toBeGreaterThan(1);
    const missing = warnings.filter(({ code, path }) => code === 'default' && path !== '/type');
    expect(missing).toEqual([]);
  });

  test('WordPress, with its losses in the log', async () => {
    const log = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { content } = wordpress;
    const rendered = `${content.rendered}<script>track()</script>`;
    const post = { ...wordpress, content: { ...content, rendered } };
    const fetch = vi.fn(async (_: string) => Response.json(post));
    vi.stubGlobal('fetch', fetch);
    const article = await loadWordPress(5120);
    expect(fetch.mock.calls).toEqual([['https://example.com/wp-json/wp/v2/posts/5120?_embed']]);
    expect(article.lang).toBe('es');
    expect(article.body.length).toBeGreaterThan(5);
    expect(log).toHaveBeenCalled();
  });

  test('JSON-LD in a page', async () => {
    vi.stubGlobal('fetch', async () => new Response(jsonLd));
    const { article } = await loadJsonLd('https://harbour-post.example/ferry');
    expect(article.datePublished).toBe('2026-03-04T08:15:00+00:00');
  });
});

test('the app’s own kinds of block are mapped, or left out with no warning', () => {
  const body = [
    ...portableText,
    { _type: 'poll', _key: 'p', question: 'Should the ferry stay?', votes: [3, 4] },
    { _type: 'tracker', _key: 't' },
  ];
  const { article, warnings } = readPortableText(body, envelope);
  expect(article.body.at(-1)).toMatchObject({ type: 'custom', text: 'Should the ferry stay?' });
  expect(warnings).toEqual(readPortableText(portableText, envelope).warnings);
});
