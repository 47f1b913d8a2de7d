import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../index.js';
import { ArticleError } from '../index.js';
import { fromHtml } from './html.js';

const text = (words: string): Inline => ({ type: 'text', text: words });
const paragraph = (...children: (string | Inline)[]): Block => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});
const strong = (words: string): Inline => ({ type: 'strong', children: [text(words)] });
const emphasis = (words: string): Inline => ({ type: 'emphasis', children: [text(words)] });
const link = (href: string, words: string): Inline => ({
  type: 'link',
  href,
  children: [text(words)],
});
const lineBreak: Inline = { type: 'break' };
const item = (words: string, ...blocks: Block[]) => ({
  children: [text(words)],
  ...(blocks.length > 0 && { blocks }),
});

/** HTML, the blocks that it becomes, and the kinds of loss in the order they are met. */
type Case = [string, string, Block[], string[]?];

function holds(cases: Case[]) {
  it.each(cases)('%s', (_, html, blocks, codes = []) => {
    const result = fromHtml(html);
    expect(result.blocks).toEqual(blocks);
    expect(result.warnings.map(({ code }) => code)).toEqual(codes);
  });
}

describe('lines', () => {
  holds([
    ['text alone', 'One', [paragraph('One')]],
    [
      'white space as a browser shows it',
      '<p> a\n <b> b </b> c\u00A0 </p>',
      [paragraph('a ', strong('b '), 'c\u00A0')],
    ],
    ['character references', '<p>a &lt;b&gt; &amp; c</p>', [paragraph('a <b> & c')]],
    ['empty paragraphs', '<p></p><p> </p><p><br></p><p>a</p>', [paragraph('a')]],
    ['breaks', 'a <br> b<br>', [paragraph('a', lineBreak, 'b')]],
    ['two breaks', 'a<br><br><br>b', [paragraph('a'), paragraph('b')]],
    ['one meaning twice', '<b><strong>a</strong></b>', [paragraph(strong('a'))]],
    [
      'formatting by style',
      '<b style="font-weight:normal"><span style="font-style: italic">a</span></b>',
      [paragraph(emphasis('a'))],
    ],
    [
      'harmless markup',
      '<mark>a</mark> <small>b</small> <abbr title=x>c</abbr> <time>d</time>',
      [paragraph('a b c d')],
    ],
    ['a quotation', '<p><q>a</q></p>', [paragraph('“a”')]],
    ['ruby', '<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>', [paragraph('漢(kan)')]],
    ['a link', '<a href="/a">b</a>', [paragraph(link('/a', 'b'))]],
    ['a link that is none', '<a>b</a> <a href="">c</a>', [paragraph('b c')]],
    [
      'a link that is not safe',
      '<a href="jav&#x09;ascript:x">b</a>',
      [paragraph('b')],
      ['unsafe-url'],
    ],
    [
      'language',
      '<i lang=fr_FR dir=ltr>b</i>',
      [paragraph({ type: 'span', lang: 'fr-FR', dir: 'ltr', children: [emphasis('b')] })],
    ],
    ['a picture of a character', '<p>a <img class=emoji alt="😀" src=x></p>', [paragraph('a 😀')]],
    [
      'a formula in a line',
      '<p>a <math><mi>x</mi><annotation>tex</annotation></math></p>',
      [paragraph('a x')],
      ['dropped-element'],
    ],
    [
      'a form',
      '<label>Name <input placeholder=you></label> <button>Go</button>',
      [paragraph('Name Go')],
      ['dropped-element'],
    ],
    ['an element that no one knows', '<p>a <x-b c=d>e</x-b></p>', [paragraph('a e')]],
    ['one that holds nothing', '<p>a<x-b c=d></x-b></p>', [paragraph('a')], ['dropped-element']],
  ]);
});

describe('blocks', () => {
  holds([
    ['text between blocks', 'a<p>b</p>c', [paragraph('a'), paragraph('b'), paragraph('c')]],
    ['wrappers', '<main><div><section>a</section></div></main>', [paragraph('a')]],
    [
      'headings',
      '<h1 id=top>a</h1><h4><a name="b"></a>c</h4>',
      [
        { type: 'heading', level: 2, children: [text('a')], anchor: 'top' },
        { type: 'heading', level: 4, children: [text('c')], anchor: 'b' },
      ],
    ],
    [
      'formatting around blocks',
      '<b><p>a</p><p>b</p></b>',
      [paragraph(strong('a')), paragraph(strong('b'))],
    ],
    [
      'a link around blocks',
      '<a href=/x><h2>a</h2><p>b</p></a>',
      [{ type: 'heading', level: 2, children: [link('/x', 'a')] }, paragraph(link('/x', 'b'))],
    ],
    [
      'language of a wrapper',
      '<div lang=ar dir=rtl><p>a</p></div>',
      [{ ...paragraph('a'), lang: 'ar', dir: 'rtl' } as Block],
    ],
    [
      'lists',
      '<ul><li>a<ol start=3><li>b</ol><li><p>c</p><p>d</p></ul>',
      [
        {
          type: 'list',
          ordered: false,
          items: [
            item('a', { type: 'list', ordered: true, start: 3, items: [item('b')] }),
            item('c', paragraph('d')),
          ],
        },
      ],
    ],
    [
      'a list beside items',
      '<ul><li>a</li><ul><li>b</li></ul>c</ul>',
      [
        {
          type: 'list',
          ordered: false,
          items: [item('a', { type: 'list', ordered: false, items: [item('b')] }), item('c')],
        },
      ],
    ],
    [
      'a list that counts down',
      '<ol reversed><li>a</ol>',
      [{ type: 'list', ordered: true, items: [item('a')] }],
      ['list-numbering'],
    ],
    [
      'terms',
      '<dl><div><dt>a<dd>b<dd>c</div></dl>',
      [
        {
          type: 'list',
          ordered: false,
          items: [{ children: [strong('a')], blocks: [paragraph('b'), paragraph('c')] }],
        },
      ],
    ],
    [
      'a quotation with its source',
      '<blockquote cite=/s><p>a</p><cite>b</cite></blockquote>',
      [{ type: 'blockquote', children: [paragraph('a')], attribution: [text('b')], cite: '/s' }],
    ],
    [
      'a title in a quotation',
      '<blockquote>a <cite>b</cite></blockquote>',
      [{ type: 'blockquote', children: [paragraph('a ', emphasis('b'))] }],
    ],
    [
      'a pull quote',
      '<blockquote class=pullquote>a<footer>b</footer></blockquote>',
      [{ type: 'pullquote', children: [text('a')], attribution: [text('b')] }],
    ],
    [
      'a box',
      '<aside><h3>a</h3><p>b</p></aside>',
      [{ type: 'infoBox', heading: [text('a')], children: [paragraph('b')] }],
    ],
    [
      'details',
      '<details open><summary><b>a</b></summary>b</details>',
      [{ type: 'details', summary: [strong('a')], children: [paragraph('b')], open: true }],
    ],
    [
      'code',
      '<pre><code class="language-JS">a  &lt;\n b\n</code></pre>',
      [{ type: 'code', text: 'a  <\n b', language: 'js' }],
    ],
    ['a change of scene', 'a<hr>b', [paragraph('a'), { type: 'thematicBreak' }, paragraph('b')]],
    [
      'a drawing',
      '<svg><title>t</title><text>a</text></svg>',
      [{ type: 'unknown', sourceType: 'svg', text: 'a' }],
      ['dropped-element'],
    ],
    [
      'what no reader sees',
      '<style>a</style><script>b</script><template>c</template><!-- d -->',
      [],
      ['dropped-element', 'dropped-element', 'dropped-element'],
    ],
    [
      'a whole page',
      '<!doctype html><html lang=de><head></head><body>a</body></html>',
      [paragraph('a')],
      ['dropped-element'],
    ],
  ]);

  it('keeps the words of what the page hides only in warnings', () => {
    const { blocks, warnings } = fromHtml('<p hidden>a</p><div style="display: NONE">b</div>c');
    expect(blocks).toEqual([paragraph('c')]);
    expect(warnings.map(({ lost }) => lost)).toEqual(['a', 'b']);
  });
});

describe('tables', () => {
  const data = (words: string) => ({ children: [text(words)] });

  holds([
    [
      'heads, spans and alignment',
      '<table><caption>t</caption><tfoot><tr><td colspan=9999 align=right>f</tfoot><thead><tr><th>a<th scope=row>b</thead><tr><th>c<td rowspan=0>d<tr><td>e</table>',
      [
        {
          type: 'table',
          caption: [text('t')],
          rows: [
            [
              { ...data('a'), header: 'column' },
              { ...data('b'), header: 'row' },
            ],
            [
              { ...data('c'), header: 'row' },
              { ...data('d'), rowSpan: 2 },
            ],
            [data('e')],
            [{ ...data('f'), colSpan: 2, align: 'end' }],
          ],
        },
      ],
    ],
    [
      'one that only places things',
      '<table role=presentation><tr><td><h2>a</h2><td>b</table>',
      [{ type: 'heading', level: 2, children: [text('a')] }, paragraph('b')],
    ],
    [
      'one in another',
      '<table><tr><td>a<td><table><tr><td>b<td>c</table></table>',
      [{ type: 'table', rows: [[data('a'), { ...data('b'), blocks: [paragraph('c')] }]] }],
      ['nested-table'],
    ],
  ]);
});

it('takes the app’s own mapping of an element, also one that leaves it out', () => {
  const options = {
    blocks: {
      'x-quiz': ({
        attributes,
        text: words,
      }: {
        attributes: Record<string, string>;
        text: string;
      }) => ({
        type: 'custom' as const,
        name: 'quiz',
        data: { id: attributes.id ?? '' },
        text: words,
      }),
      script: () => null,
    },
  };
  const { blocks, warnings } = fromHtml(
    '<p>a<x-quiz id=7>b <i>c</i></x-quiz></p><script>d</script>',
    options,
  );
  expect(blocks).toEqual([
    paragraph('a'),
    { type: 'custom', name: 'quiz', data: { id: '7' }, text: 'b c' },
  ]);
  expect(warnings).toEqual([]);
});

it('resolves relative addresses', () => {
  expect(fromHtml('<a href=b>c</a>', { baseUrl: 'https://example.org/a/' }).blocks).toEqual([
    paragraph(link('https://example.org/a/b', 'c')),
  ]);
});

it('refuses what is no text', () => {
  for (const input of [undefined, null, 7, {}, ['<p>']]) {
    expect(() => fromHtml(input)).toThrow(ArticleError);
  }
});
