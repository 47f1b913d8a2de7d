import { expect, test } from 'vitest';
import { describeWithFixtures, listFixtures, readFixture } from '../../../../tests/fixtures.js';
import { eachJunk } from '../../../../tests/junk.js';
import { visibleWords, wordsOf } from '../../../../tests/visibleWords.js';
import { ArticleError } from '../error.js';
import { parseArticle } from '../parse.js';
import { plainText } from '../text.js';
import type { Imported } from './import.js';
import { fromNinjs } from './ninjs.js';

const documents = () =>
  ['ninjs/examples-2.1', 'ninjs/examples-3.0', 'ninjs/doc-3.1']
    .flatMap((folder) => listFixtures(folder, '.json'))
    // A JSON Schema, not a document.
    .filter((path) => !path.endsWith('extension-schema.json'))
    .map((path) => [path, JSON.parse(readFixture(path))] as const);

interface Text {
  contentType?: string;
  contenttype?: string;
  value: string;
}

interface Item {
  headlines?: Text[];
  descriptions?: Text[];
  bodies?: Text[];
  associations?: Item[];
}

function wordsIn({ contentType, contenttype = contentType ?? '', value }: Text): string[] {
  // NITF repeats in its head what readers are shown, and much that they are not.
  if (/^(?!.*html).*(?:xml|nitf)/i.test(contenttype)) return [];
  return /html/.test(contenttype) ? visibleWords(value) : wordsOf(value);
}

const visibleIn = ({ headlines = [], descriptions = [], bodies = [], associations = [] }: Item) => [
  ...[...headlines, ...descriptions, ...bodies].flatMap(wordsIn),
  ...associations.flatMap(({ descriptions: captions = [] }) => captions.flatMap(wordsIn)),
];

function carriedWords({ article, warnings }: Imported): Set<string> {
  const { headline, standfirst = [], leadMedia, body, related = [] } = article;
  const nodes = [headline, standfirst, leadMedia ? [leadMedia] : [], body];
  const others = [...related, ...(article.alternativeHeadlines ?? [])].map(({ text }) => text);
  const lost = warnings.map(({ lost: words = '' }) => words);
  return new Set(wordsOf([...nodes.map(plainText), ...others, ...lost].join('\n')));
}

describeWithFixtures('documents of the IPTC', () => {
  test('every one imports', () => {
    const counts = { imported: 0, warnings: 0 };
    for (const [path, document] of documents()) {
      const { article, warnings } = fromNinjs(document);
      expect(parseArticle(structuredClone(article)), path).toEqual(article);
      counts.imported += 1;
      counts.warnings += warnings.length;
    }
    console.info('ninjs:', counts);
    expect(counts.imported).toBeGreaterThan(15);
  });

  // As a set: ninjs has the same text in several forms, of which an article takes one.
  test('every visible word is in the article or in a warning', () => {
    let count = 0;
    for (const [path, document] of documents()) {
      const items: Item[] = Array.isArray(document) ? document : [document];
      const words = items.flatMap(visibleIn);
      const carried = carriedWords(fromNinjs(document));
      count += words.length;
      expect(
        words.filter((word) => !carried.has(word)),
        path,
      ).toEqual([]);
    }
    console.info(`ninjs: ${count} words`);
    expect(count).toBeGreaterThan(3000);
  });

  test('any property may be anything, and nothing but an ArticleError is thrown', () => {
    const document = JSON.parse(readFixture('ninjs/examples-3.0/SIPA_image_3.json'));
    for (const { changed, path } of eachJunk(document)) {
      try {
        fromNinjs(changed);
      } catch (error) {
        expect(error, path).toBeInstanceOf(ArticleError);
      }
    }
  });
});
