import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { ArticleError, parseArticle, safeParseArticle } from './index.js';
import { sampleArticle } from './sample/index.js';

const story = (changes: object) => ({ ...sampleArticle, ...changes });
const inParagraph = (...children: unknown[]) => story({ body: [{ type: 'paragraph', children }] });
const text = { type: 'text', text: 'a' };

function problemsOf(input: unknown) {
  const result = safeParseArticle(input);
  return result.ok ? [] : result.problems;
}

function nested(levels: number): unknown {
  let node: unknown = text;
  for (let level = 0; level < levels; level += 1) node = { type: 'strong', children: [node] };
  return node;
}

afterEach(() => {
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

describe('never hangs and never crashes', () => {
  it.each([undefined, null, 0, '', 'article', true, [], 1n, Symbol('x'), () => 1, new Date(), NaN])(
    'on %s',
    (input) => {
      expect(problemsOf(input)).toMatchObject([{ path: '', expected: 'an object' }]);
      expect(() => parseArticle(input)).toThrow(ArticleError);
    },
  );

  it('on depth: 40 levels of nodes pass, 10,000 are a problem that names the place', () => {
    expect(problemsOf(inParagraph(nested(40)))).toEqual([]);
    const [problem] = problemsOf(inParagraph(nested(10_000)));
    expect(problem?.path).toMatch(/^\/body\/0\/children\/0\/children\/0/);
    expect(problem?.found).toContain('100 levels');
    // What the model does not know may be as deep as it likes.
    expect(problemsOf(story({ extra: nested(10_000) }))).toEqual([]);
  });

  it('on cycles', () => {
    const children: unknown[] = [text];
    children.push({ type: 'strong', children });
    expect(problemsOf(inParagraph(...children))).toMatchObject([
      { path: '/body/0/children/1/children/1', found: 'an object that contains itself' },
    ]);
    const self: Record<string, unknown> = story({});
    self.extra = self;
    expect(problemsOf(self)).toEqual([]);
  });

  it('on what doubles at each level', () => {
    let node: unknown = { type: 'strong', children: [text] };
    for (let level = 0; level < 35; level += 1) node = { type: 'strong', children: [node, node] };
    expect(problemsOf(inParagraph(node)).length).toBeGreaterThan(0);
  });

  it('on size: long texts and lists pass, endless ones are a problem', () => {
    const long = 'x'.repeat(10_000_000);
    expect(problemsOf(inParagraph({ type: 'text', text: long }))).toEqual([]);
    expect(problemsOf(story({ lang: long, timeZone: long, datePublished: long })).length).toBe(3);
    expect(problemsOf(story({ url: `javascript:${long}` }))[0]?.found.length).toBeLessThan(100);
    expect(problemsOf(inParagraph(...Array(100_000).fill(text)))).toEqual([]);
    expect(problemsOf(story({ body: Array(1e9) }))).toMatchObject([{ path: '/body' }]);
    const endless = new Proxy([], { get: (_, key) => (key === 'length' ? 2 ** 32 : text) });
    expect(problemsOf(inParagraph(endless)).length).toBeGreaterThan(0);
  });

  it('on more problems than can be told: 100, and one that counts the rest', () => {
    const problems = problemsOf(story({ body: Array(1_000).fill(3) }));
    expect(problems.length).toBe(101);
    expect(problems.at(-1)).toMatchObject({ found: '900 more' });
    expect(problemsOf(story({ body: Array(300_000).fill(3) }))[0]?.path).toBe('/body/0');
  });

  it('on getters and proxies that throw', () => {
    const thrower = () => {
      throw new Error('no');
    };
    const got = Object.defineProperty({}, 'headline', { get: thrower, enumerable: true });
    const proxy = new Proxy({}, { ownKeys: thrower, get: thrower, getPrototypeOf: thrower });
    for (const input of [got, proxy, { ...sampleArticle, headline: proxy }]) {
      expect(problemsOf(input)[0]?.found).toContain('cannot be read');
    }
  });

  it('on anything at all', () => {
    const anything = fc.anything({
      maxDepth: 4,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withNullPrototype: true,
      withBigInt: true,
      withSparseArray: true,
      withBoxedValues: true,
    });
    const field = fc.constantFrom(...Object.keys(sampleArticle));
    fc.assert(
      fc.property(anything, field, (value, key) => {
        expect(safeParseArticle(value).ok).toBe(false);
        for (const input of [
          story({ [key]: value }),
          story({ body: [value] }),
          inParagraph(value),
        ]) {
          const result = safeParseArticle(input);
          if (result.ok) expect(parseArticle(result.article)).toEqual(result.article);
          else expect(result.problems.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('takes time in proportion to the size', () => {
  const words = (index: number) => ({ type: 'text', text: `Part ${index % 3}` });
  const heading = (more: object) => (_: unknown, index: number) => ({
    type: 'heading',
    level: 2,
    children: [words(index)],
    ...more,
  });
  const time = (input: object) => {
    const start = performance.now();
    expect(problemsOf(input)).toEqual([]);
    return performance.now() - start;
  };

  it.each([
    ['headings of the same words', {}],
    ['headings with the same anchor', { anchor: 'x'.repeat(100) }],
    ['headings with an anchor that others would be given', { anchor: 'part-1' }],
  ])('for 20,000 %s', (_, more) => {
    const body = Array.from({ length: 20_000 }, heading(more));
    expect(time(story({ body }))).toBeLessThan(2_000);
    const anchors = parseArticle(story({ body })).body.map((block) =>
      block.type === 'heading' ? block.anchor : '',
    );
    expect(new Set(anchors).size).toBe(20_000);
  });

  it('for 100,000 marks of one footnote', () => {
    const mark = { type: 'footnoteRef', note: 'a', label: '1' };
    const body = Array.from({ length: 1_000 }, () => ({
      type: 'paragraph',
      children: Array(100).fill(mark),
    }));
    expect(time(story({ body }))).toBeLessThan(3_000);
    const last = parseArticle(story({ body })).body.at(-1);
    expect(last).toMatchObject({ children: { 99: { nth: 100_000 } } });
  });

  it('for 20,000 ids of which the last stands twice', () => {
    const body = Array.from({ length: 20_000 }, (_, index) => ({
      type: 'thematicBreak',
      id: `b${Math.min(index, 19_998)}`,
    }));
    expect(problemsOf(story({ body }))).toMatchObject([{ path: '/body/19999/id' }]);
  });
});

describe('bounds the depth of every block that holds blocks', () => {
  const holders: [string, (blocks: unknown[]) => object][] = [
    ['blockquote', (children) => ({ children })],
    ['list', (blocks) => ({ ordered: false, items: [{ children: [], blocks }] })],
    ['table', (blocks) => ({ rows: [[{ children: [], blocks }]] })],
    ['embed', (fallback) => ({ provider: 'x', url: '/', fallback })],
    ['video', (transcript) => ({ sources: [], transcript })],
    ['infoBox', (children) => ({ children })],
    ['details', (children) => ({ summary: [], children })],
    ['timeline', (children) => ({ events: [{ date: [], children }] })],
    ['qanda', (answer) => ({ items: [{ question: [], answer }] })],
    ['keyTakeaways', (blocks) => ({ items: [{ children: [], blocks }] })],
  ];

  it.each(holders)('%s', (type, holding) => {
    const nest = (levels: number) => {
      let block: object = { type: 'thematicBreak' };
      for (let level = 0; level < levels; level += 1) block = { type, ...holding([block]) };
      return story({ body: [block] });
    };
    expect(problemsOf(nest(15))).toEqual([]);
    const [problem] = problemsOf(nest(5_000));
    expect(problem?.path).toMatch(/^\/body\/0\//);
    expect(problem?.found).toContain('100 levels');
  });

  it('and of what an app keeps in its own', () => {
    const custom = (data: unknown) =>
      story({ body: [{ type: 'custom', name: 'a', data, text: '' }] });
    let deep: unknown = 1;
    for (let level = 0; level < 5_000; level += 1) deep = [deep];
    expect(problemsOf(custom(deep))).not.toEqual([]);
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    for (const data of [cycle, Number.NaN, new Date(), new Map(), 1n, undefined, () => 1])
      expect(problemsOf(custom(data))).not.toEqual([]);
    const input = custom(JSON.parse('{"__proto__":{"polluted":1},"a":[null,true,"\\ud800"]}'));
    expect(parseArticle(input).body).toMatchObject([{ data: { a: [null, true, '\uFFFD'] } }]);
  });
});

describe('lets nothing through', () => {
  it('of prototype keys', () => {
    const source = JSON.stringify(sampleArticle).replace(
      '{',
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"prototype":1,',
    );
    const article = parseArticle(JSON.parse(source));
    expect(article).toEqual(sampleArticle);
    expect(Object.getPrototypeOf(article)).toBe(Object.prototype);
    expect(Object.hasOwn(article, 'constructor')).toBe(false);
    expect(problemsOf(JSON.parse('{"__proto__":{"id":"a"}}')).map(({ path }) => path)).toContain(
      '/id',
    );
    expect(problemsOf(Object.create(sampleArticle)).length).toBeGreaterThan(0);
  });

  it('of a getter that answers differently each time', () => {
    let asked = 0;
    const link = {
      type: 'link',
      get href() {
        asked += 1;
        return asked % 2 ? '/safe' : 'javascript:alert(1)';
      },
      children: [text],
    };
    for (let round = 0; round < 4; round += 1) {
      const result = safeParseArticle(inParagraph(link));
      if (result.ok) expect(JSON.stringify(result.article)).not.toContain('javascript');
    }
  });

  it('of class instances', () => {
    class Story {}
    expect(problemsOf(Object.assign(new Story(), sampleArticle))).toMatchObject([
      { path: '', found: 'an instance of Story', hint: expect.stringContaining('JSON.parse') },
    ]);
  });
});
