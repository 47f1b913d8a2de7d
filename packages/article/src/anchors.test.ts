import { expect, it } from 'vitest';
import type { Block } from './blocks.js';
import type { Inline } from './inlines.js';
import { parseArticle } from './parse.js';
import { sampleArticle } from './sample/index.js';

const text = (words: string): Inline[] => [{ type: 'text', text: words }];
const heading = (words: string, anchor?: string): Block => ({
  type: 'heading',
  level: 2,
  children: text(words),
  ...(anchor && { anchor }),
});
const named = (...body: Block[]) => parseArticle({ ...sampleArticle, body });
const anchors = (...body: Block[]) =>
  named(...body).body.flatMap((block) => (block.type === 'heading' ? [block.anchor] : []));

it.each([
  ['What happened next?', 'what-happened-next'],
  ['  “Rare” — 5°C & rising ', 'rare-5-c-rising'],
  ['Où, déjà', 'où-déjà'],
  ['비무장지대란 무엇인가', '비무장지대란-무엇인가'],
  ['ما هي المنطقة', 'ما-هي-المنطقة'],
  ['सीमा क्या है', 'सीमा-क्या-है'],
  ['!!!', 'section'],
  ['<script>', 'script'],
  ['😀'.repeat(3), 'section'],
  ['x'.repeat(500), 'x'.repeat(60)],
])('names %j after its words', (words, anchor) => {
  expect(anchors(heading(words))).toEqual([anchor]);
});

it('tells repeated words apart, and leaves the names that there are', () => {
  expect(anchors(heading('A'), heading('A'), heading('B', 'a'), heading('A', 'a-2'))).toEqual([
    'a-3',
    'a-4',
    'a',
    'a-2',
  ]);
});

it('gives no heading the name of a note, a mark or an update', () => {
  const marks: Block = {
    type: 'paragraph',
    children: [1, 2].map(() => ({ type: 'footnoteRef', note: 'a', label: '1' })),
  };
  const notes: Block = {
    type: 'footnotes',
    notes: [{ id: 'a', children: [{ type: 'paragraph', children: text('Note.') }] }],
  };
  const [note, ref, ref2] = anchors(
    heading('Note a'),
    heading('Ref a'),
    heading('Ref2 a'),
    marks,
    notes,
  );
  expect([note, ref, ref2]).toEqual(['note-a-2', 'ref-a-2', 'ref2-a-2']);
});

it('counts the marks of each note: the first has no number', () => {
  const mark = (note: string, nth?: number): Inline => ({
    type: 'footnoteRef',
    note,
    label: '1',
    ...(nth && { nth }),
  });
  const body: Block = { type: 'paragraph', children: [mark('a', 7), mark('b'), mark('a')] };
  expect(named(body).body).toEqual([
    { type: 'paragraph', children: [mark('a'), mark('b'), mark('a', 2)] },
  ]);
});
