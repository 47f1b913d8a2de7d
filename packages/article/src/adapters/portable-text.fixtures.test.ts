import { expect, test } from 'vitest';
import { describeWithFixtures, listFixtures, readFixture } from '../../../../tests/fixtures.js';
import { parseArticle } from '../parse.js';
import { plainText } from '../text.js';
import { fromPortableText } from './portable-text.js';

/** Each document; all but one come with the HTML that the format's own renderer makes of them. */
const documents = () =>
  listFixtures('portabletext', '.json').map((path) => {
    const data = JSON.parse(readFixture(path));
    return {
      path,
      input: (data.input ?? data) as unknown,
      output: data.output as string | undefined,
    };
  });

/** The texts of the spans, read without any knowledge of what they become. */
function texts(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(texts);
  if (typeof node !== 'object' || node === null) return [];
  const { text, ...rest } = node as Record<string, unknown>;
  return [
    ...(typeof text === 'string' ? text.split(/\s+/) : []),
    ...Object.values(rest).flatMap(texts),
  ].filter(Boolean);
}

const count = (text: string, part: RegExp) => text.match(part)?.length ?? 0;

describeWithFixtures('the fixtures of react-portabletext', () => {
  test('import with every word', () => {
    const all = documents();
    for (const { path, input } of all) {
      const { article, warnings } = fromPortableText(input);
      const kept = [plainText(article.body), ...warnings.map(({ lost }) => lost)].join(' ');
      const letters = kept.replace(/\s+/g, '');
      expect(
        texts(input).filter((word) => !letters.includes(word)),
        path,
      ).toEqual([]);
      expect(parseArticle(article), path).toEqual(article);
    }
    console.info(`Portable Text: ${all.length} documents imported with every word`);
    expect(all.length).toBeGreaterThan(8);
  });

  test('have the lists and marks of their HTML', () => {
    const pairs = documents().flatMap(({ output, ...rest }) =>
      output === undefined ? [] : [{ ...rest, output }],
    );
    for (const { path, input, output } of pairs) {
      const data = JSON.stringify(fromPortableText(input).article.body);
      expect(count(data, /"ordered":true/g), path).toBe(count(output, /<ol>/g));
      expect(count(data, /"ordered":false/g), path).toBe(count(output, /<ul>/g));
      expect(count(data, /"type":"emphasis"/g), path).toBe(count(output, /<em>/g));
      expect(count(data, /"type":"strong"/g), path).toBe(count(output, /<strong>/g));
    }
    expect(pairs.length).toBeGreaterThan(6);
  });
});
