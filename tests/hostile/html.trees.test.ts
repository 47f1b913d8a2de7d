import { plainText } from '@galley/article';
import { parse, parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import { describeWithFixtures, listFixtures, readFixture } from '../fixtures.ts';
import { imported } from './imported.ts';

/** The sources in a file of html5lib's tree construction tests. */
function sourcesIn(path: string): string[] {
  return readFixture(path)
    .split(/(?:^|\n)#data\n/)
    .slice(1)
    .map((test) => test.split(/\n?#(?:errors|new-errors)\n/)[0] ?? '');
}

interface Tree {
  nodeName: string;
  value?: string;
  childNodes?: Tree[];
}

const unseen = new Set(['script', 'style', 'template', '#comment']);

/** The texts of the parser's own tree that a page shows. */
function textsOf(node: Tree): string[] {
  if (unseen.has(node.nodeName)) return [];
  return [node.value ?? '', ...(node.childNodes ?? []).flatMap(textsOf)];
}

const solid = (text: string) => text.replace(/[ \t\n\f\r]+/g, '');
const wordsOf = (text: string) => text.match(/[^ \t\n\f\r]+/g) ?? [];

/** The characters of one text that another has less often. */
function missing(text: string, from: string): string[] {
  const left = new Map<string, number>();
  for (const character of solid(from)) left.set(character, (left.get(character) ?? 0) + 1);
  return [...solid(text)].filter((character) => {
    const count = left.get(character) ?? 0;
    left.set(character, count - 1);
    return count <= 0;
  });
}

describeWithFixtures('html5lib’s trees', () => {
  it('every word of every tree is in the article, or said to be lost', () => {
    const sources = listFixtures('html5lib/tree-construction', '.dat').flatMap(sourcesIn);
    expect(sources.length).toBeGreaterThan(700);
    let words = 0;
    for (const source of sources) {
      const isPage = /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype|html|head|body)[\s>]/i.test(source);
      const tree = (isPage ? parse : parseFragment)(source, { scriptingEnabled: false });
      const { blocks, warnings } = imported(source);
      const said = `${plainText(blocks)}\n${warnings.map(({ lost }) => lost ?? '').join('\n')}`;
      const texts = textsOf(tree as Tree);
      expect(missing(texts.join(''), said), source).toEqual([]);
      for (const word of texts.flatMap(wordsOf)) {
        words += 1;
        expect(solid(said), source).toContain(word);
      }
    }
    expect(words).toBeGreaterThan(500);
  });
});
