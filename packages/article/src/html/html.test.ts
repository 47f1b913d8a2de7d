import { describe, expect, it } from 'vitest';
import { startImport } from '../adapters/import.js';
import { plainText } from '../text.js';
import { htmlBlocks, htmlLine, htmlText, tagOf } from './html.js';

const line = (html: string) => {
  const run = startImport();
  return { line: htmlLine(html, '/headline', run), warnings: run.warnings };
};

describe('a line', () => {
  it('parts the blocks in it by breaks', () => {
    expect(plainText(line('<p>one</p>\n<p>two <b>three</b></p><ul><li>four</ul>').line)).toBe(
      'one\ntwo three\nfour',
    );
  });

  it('holds no picture, and says so with its path', () => {
    expect(line('a <img src=/b.jpg alt=c>')).toMatchObject({
      line: [{ type: 'text', text: 'a' }],
      warnings: [{ path: '/headline', code: 'dropped-element' }],
    });
  });
});

it('gives the words alone, references decoded', () => {
  expect(htmlText(' a &amp; <b>b</b>\n&lt;i&gt;<script>c</script>')).toBe('a & b <i>');
  expect(htmlText(' a \n b ')).toBe('a b');
});

describe('rules', () => {
  const run = startImport();

  it('claim blocks before the general mapping, and may go back to it', () => {
    const blocks = htmlBlocks('<p>a</p><hr><figure><img src=/b.jpg alt=c></figure>', '', run, {
      block(element, context) {
        if (tagOf(element) === 'hr') return null;
        if (tagOf(element) !== 'figure') return undefined;
        return context
          .general(element)
          .map((block) => (block.type === 'image' ? { ...block, placement: 'wide' } : block));
      },
    });
    expect(blocks).toMatchObject([{ type: 'paragraph' }, { type: 'image', placement: 'wide' }]);
    expect(blocks).toHaveLength(2);
  });

  it('claim parts of lines, in their place', () => {
    const blocks = htmlBlocks('<p>a <sup id=n>1</sup> b</p>', '', run, {
      inline: (element) =>
        tagOf(element) === 'sup' ? [{ type: 'footnoteRef', note: 'n', label: '1' }] : undefined,
    });
    expect(plainText(blocks)).toBe('a 1 b');
    expect(run.warnings).toEqual([]);
  });
});

describe('depth', () => {
  it.each([
    'div',
    'b',
    'ul><li',
    'blockquote',
    'span lang=en',
    'table><tr><td',
    'a href=x><p',
    'x-a b=c',
  ])('of 100,000 <%s> keeps the words', (tags) => {
    const run = startImport();
    const blocks = htmlBlocks(`${`<${tags}>`.repeat(100_000)}word`, '', run);
    expect(plainText(blocks)).toBe('word');
    expect(JSON.stringify(blocks).match(/\{/g)?.length).toBeLessThan(60);
  });

  it('beyond what an article holds is a warning', () => {
    const run = startImport();
    const html = `${'<blockquote>'.repeat(12)}one<p>two</p>`;
    expect(plainText(htmlBlocks(html, '/body', run))).toBe('one\ntwo');
    expect(run.warnings.map(({ path, code }) => `${path} ${code}`)).toEqual(
      Array(4).fill('/body too-deep'),
    );
  });
});

it('ends formatting that nobody closed with its block, where it would fill the memory', () => {
  const run = startImport();
  const html = Array.from(
    { length: 5000 },
    (_, index) => `<p><font size=${index}>a<b>b &lt;b </b>`,
  );
  const blocks = htmlBlocks(html.join(''), '', run);
  expect(blocks).toHaveLength(5000);
  expect(run.warnings).toMatchObject([{ code: 'unclosed-formatting' }]);
  expect(blocks.at(-1)).toEqual({
    type: 'paragraph',
    children: [
      { type: 'text', text: 'a' },
      { type: 'strong', children: [{ type: 'text', text: 'b <b' }] },
    ],
  });
});
