import { plainText } from '@galley/article';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, test, vi } from 'vitest';
import { describeWithFixtures } from '../fixtures.ts';
import { assertNewsArticle } from '../seo/assertNewsArticle.ts';
import { fixtureStories, ownStories, type Story } from './imported.ts';
import { render } from './render.tsx';
import { unsafeIn } from './safe.ts';
import { faultsIn } from './validator.ts';

vi.spyOn(console, 'error').mockImplementation(() => {});

type Node = DefaultTreeAdapterTypes.Node;

const textOf = (node: Node): string =>
  'childNodes' in node
    ? node.childNodes.map(textOf).join(' ')
    : 'value' in node && node.nodeName === '#text'
      ? node.value
      : '';

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** Lines of the story that its page does not show. */
function missing({ article }: Story, html: string): string[] {
  const page = letters(textOf(parseFragment(html)));
  return plainText([...(article.leadMedia ? [article.leadMedia] : []), ...article.body])
    .split('\n')
    .filter((line) => !page.includes(letters(line)));
}

async function check(story: Story): Promise<void> {
  const html = render(story.article);
  expect(unsafeIn(html), story.name).toEqual([]);
  expect(await faultsIn(html), story.name).toEqual([]);
  expect(missing(story, html), story.name).toEqual([]);
  assertNewsArticle(story.article);
}

describe('the document of each format', () => {
  test.each(ownStories())('$name is a valid, safe page with its search markup', check);
});

describeWithFixtures('every story of the public documents', () => {
  test('is a valid, safe page with all its words and its search markup', async () => {
    const counts: Record<string, { stories: number; warnings: number }> = {};
    for (const [format, stories] of Object.entries(fixtureStories())) {
      expect(stories.length, format).toBeGreaterThan(4);
      for (const story of stories) await check(story);
      const warnings = stories.reduce((sum, story) => sum + story.warnings.length, 0);
      counts[format] = { stories: stories.length, warnings };
    }
    console.table(counts);
  }, 60_000);
});
