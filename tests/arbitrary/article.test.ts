import {
  type Article,
  type Block,
  type Inline,
  parseArticle,
  plainText,
  teaser,
} from '@galley/article';
import { jsonLdScript, metaTags } from '@galley/article/seo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../packages/article/src/schema.js';
import { assertNewsArticle } from '../seo/assertNewsArticle.js';
import { arbitraryArticle } from './article.js';

const articles = arbitraryArticle.map(parseArticle);
const holds = (property: (article: Article) => void, numRuns = 200) =>
  fc.assert(fc.property(articles, property), { numRuns });

/** Every object in the data, in order. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inner : [value as Record<string, unknown>, ...inner];
}

const valuesOf = (article: Article, type: string, property: string) =>
  objectsIn(article).flatMap((node) => (node.type === type ? [node[property]] : []));

const blockTypes: Record<Block['type'], true> = {
  paragraph: true,
  heading: true,
  blockquote: true,
  pullquote: true,
  list: true,
  image: true,
  gallery: true,
  video: true,
  audio: true,
  embed: true,
  table: true,
  thematicBreak: true,
  code: true,
  relatedLinks: true,
  infoBox: true,
  details: true,
  timeline: true,
  qanda: true,
  keyTakeaways: true,
  corrections: true,
  footnotes: true,
  adSlot: true,
  custom: true,
  unknown: true,
};
const inlineTypes: Record<Inline['type'], true> = {
  text: true,
  strong: true,
  emphasis: true,
  underline: true,
  strikethrough: true,
  code: true,
  subscript: true,
  superscript: true,
  break: true,
  link: true,
  span: true,
  footnoteRef: true,
};

describe('any article that the schema allows', { timeout: 20_000 }, () => {
  it('is of every type of node, and every property of an article comes up', () => {
    const sample = fc.sample(articles, { numRuns: 300, seed: 1 });
    const types = new Set(sample.flatMap(objectsIn).map(({ type }) => type));
    expect([...types]).toEqual(
      expect.arrayContaining([...Object.keys(blockTypes), ...Object.keys(inlineTypes)]),
    );
    const properties = new Set(sample.flatMap((article) => Object.keys(article)));
    expect([...properties].sort()).toEqual(Object.keys(articleSchema.shape).sort());
  });

  it('is parsed, and parsing it again or from JSON changes nothing', () => {
    holds((article) => {
      expect(parseArticle(article)).toEqual(article);
      expect(parseArticle(JSON.parse(JSON.stringify(article)))).toEqual(article);
    });
  });

  it('has plain text, which holds every text of its body', () => {
    holds(({ body }) => {
      const text = plainText(body);
      for (const block of body) expect(text).toContain(plainText([block]));
    });
  });

  it('has anchors that nothing else is called by', () => {
    holds((article) => {
      const anchors = valuesOf(article, 'heading', 'anchor');
      expect(anchors.every((anchor) => typeof anchor === 'string')).toBe(true);
      const notes = objectsIn(article).filter(({ type }) => type === 'footnotes');
      const ids = notes.flatMap((node) => (node.notes as { id: string }[]).map(({ id }) => id));
      const names = [...anchors, ...ids.map((id) => `note-${id}`)];
      names.push(...(article.live?.updates ?? []).map(({ id }) => `update-${id}`));
      expect(new Set(names).size).toBe(names.length);
    });
  });

  it('has a teaser: a beginning of it, and an article itself', () => {
    holds((article) => {
      const before = structuredClone(article);
      for (const blocks of [0, 1, article.body.length]) {
        const cut = teaser(article, { blocks });
        expect(article).toEqual(before);
        expect(parseArticle(cut)).toEqual(cut);
        expect(cut.access).toEqual({ isAccessibleForFree: false, isTeaser: true });
        // A block that held nothing but marks of notes that were cut is gone with them.
        const types = article.body.slice(0, blocks).map(({ type }) => type);
        let from = 0;
        for (const { type } of cut.body) {
          const at = types.indexOf(type, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + 1;
        }
        expect(cut.live?.updates ?? []).toEqual([]);
      }
    }, 100);
  });

  it('has search markup that says what it says', () => {
    holds((article) => {
      assertNewsArticle(article);
      assertNewsArticle(teaser(article, { blocks: 1 }));
      for (const { attributes } of metaTags(article, { preview: true }))
        expect(Object.values(attributes)).not.toContain('');
      expect(jsonLdScript(article)).not.toMatch(/[<>&]/);
    }, 150);
  });
});
