import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { describeWithFixtures, readFixture } from '../../../../tests/fixtures.js';
import { plainText } from '../text.js';
import type { Imported } from './import.js';
import { fromWordPress } from './wordpress.js';

interface Post {
  slug: string;
  title: { rendered: string };
  content: { rendered: string };
  excerpt: { rendered: string };
}

const posts = (): Post[] => JSON.parse(readFixture('wordpress/headstartwp/posts.json'));

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The visible words of HTML, as another parser than the import's finds them. */
function visibleWords(html: string): string[] {
  const texts: string[] = [];
  let unseen = 0;
  const parser = new Parser({
    onopentagname: (name) => {
      if (/^(?:script|style|template)$/.test(name)) unseen += 1;
      if (!/^(?:a|b|em|i|s|span|strong|sub|sup|u)$/.test(name)) texts.push(' ');
    },
    onclosetag: (name) => {
      if (/^(?:script|style|template)$/.test(name)) unseen -= 1;
    },
    ontext: (text) => {
      if (unseen === 0) texts.push(text);
    },
  });
  parser.end(html);
  return wordsOf(texts.join(''));
}

function carriedWords({ article, warnings }: Imported): Map<string, number> {
  const { headline, standfirst = [], body, leadMedia } = article;
  const nodes = [headline, standfirst, body, leadMedia ? [leadMedia] : []];
  const texts = [...nodes.map(plainText), ...warnings.map(({ lost = '' }) => lost)];
  const counts = new Map<string, number>();
  for (const word of wordsOf(texts.join('\n'))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

describeWithFixtures('posts of a real site', () => {
  test('keep every visible word of title, text and excerpt', () => {
    let words = 0;
    for (const post of posts()) {
      const carried = carriedWords(fromWordPress(post));
      for (const { rendered } of [post.title, post.content, post.excerpt]) {
        for (const word of visibleWords(rendered)) {
          words += 1;
          const left = carried.get(word) ?? 0;
          expect(left, `${word} in ${post.slug}`).toBeGreaterThan(0);
          carried.set(word, left - 1);
        }
      }
    }
    console.info(`WordPress: ${posts().length} posts, ${words} words`);
    expect(words).toBeGreaterThan(1000);
  });

  test('need no default but what the API lacks', () => {
    for (const post of posts()) {
      const { warnings } = fromWordPress(post);
      expect(warnings.filter(({ code }) => code === 'default' || code === 'invalid')).toEqual([]);
    }
  });
});
