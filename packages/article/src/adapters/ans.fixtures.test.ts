import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { describeWithFixtures, listFixtures, readFixture } from '../../../../tests/fixtures.js';
import { eachJunk } from '../../../../tests/junk.js';
import { missingWords, visibleWords, wordsOf } from '../../../../tests/visibleWords.js';
import { ArticleError } from '../error.js';
import { parseArticle } from '../parse.js';
import { plainText } from '../text.js';
import { fromAns } from './ans.js';
import type { Imported } from './import.js';

const documents = () =>
  listFixtures('ans/fixtures-0.10.12', '.json').map(
    (path) => [basename(path), JSON.parse(readFixture(path))] as const,
  );

const contentTypes = ['story', 'gallery', 'video', 'audio', 'image'];
const isContent = (document: { type?: string }) => contentTypes.includes(document.type ?? '');

/** The properties of elements that a reader sees; all are HTML. */
const visible = ['content', 'text', 'caption', 'subtitle', 'endorsement', 'units', 'citation'];

function visibleIn(element: unknown): string[] {
  if (Array.isArray(element)) return element.flatMap(visibleIn);
  if (typeof element !== 'object' || element === null) return [];
  return Object.entries(element).flatMap(([key, value]) => {
    if (typeof value !== 'string') return visibleIn(value);
    return visible.includes(key) ? visibleWords(value) : [];
  });
}

function carriedWords({ article, warnings }: Imported): string[] {
  const { headline, standfirst = [], leadMedia, body, corrections = [] } = article;
  const nodes = [headline, standfirst, leadMedia ? [leadMedia] : [], body];
  const notes = corrections.map(({ text }) => plainText(text));
  const lost = warnings.map(({ lost: words = '' }) => words);
  return wordsOf([...nodes.map(plainText), ...notes, ...lost].join('\n'));
}

describeWithFixtures('documents of the ANS schema', () => {
  test('every good one that is content imports, every other is a clear error', () => {
    const counts = { imported: 0, refused: 0, warnings: 0 };
    for (const [name, document] of documents()) {
      if (isContent(document)) {
        const { article, warnings } = fromAns(document);
        expect(parseArticle(structuredClone(article)), name).toEqual(article);
        if (name.includes('-bad')) expect(warnings, name).not.toEqual([]);
        counts.imported += 1;
        counts.warnings += warnings.length;
      } else {
        expect(() => fromAns(document), name).toThrow(ArticleError);
        counts.refused += 1;
      }
    }
    console.info('ANS:', counts);
    expect(counts.imported).toBeGreaterThan(15);
  });

  test('every visible word is in the article or in a warning', () => {
    let count = 0;
    for (const [name, document] of documents()) {
      if (document.type !== 'story') continue;
      const { headlines, subheadlines, description, content_elements } = document;
      const words = [
        ...wordsOf(headlines?.basic ?? ''),
        ...visibleWords(subheadlines?.basic ?? description?.basic ?? ''),
        ...visibleIn(content_elements),
      ];
      count += words.length;
      expect(missingWords(words, carriedWords(fromAns(document))), name).toEqual([]);
    }
    console.info(`ANS: ${count} words`);
    expect(count).toBeGreaterThan(400);
  });

  test('any property may be anything, and nothing but an ArticleError is thrown', () => {
    const document = JSON.parse(
      readFixture('ans/fixtures-0.10.12/story-fixture-good-distributor-handout.json'),
    );
    for (const { changed, path } of eachJunk(document)) {
      try {
        fromAns(changed);
      } catch (error) {
        expect(error, path).toBeInstanceOf(ArticleError);
      }
    }
  });
});
