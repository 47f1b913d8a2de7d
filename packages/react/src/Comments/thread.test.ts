import { describe, expect, test } from 'vitest';
import type { Comment } from './Comment.js';
import { paragraphs } from './paragraphs.js';
import { type Branch, thread } from './thread.js';

const comment = (id: string, replies?: Comment[]): Comment => ({
  id,
  author: { name: id.toUpperCase() },
  datePublished: '2025-10-20T08:00:00Z',
  text: id,
  replies,
});

/** As nested lists of ids; with what is answered where it is named. */
type Drawn = (string | Drawn)[];
const drawn = (branches: readonly Branch[]): Drawn =>
  branches.flatMap(
    ({ comment: { id }, answers, branches }): Drawn => [
      answers ? `${id} to ${answers.id}` : id,
      ...(branches.length ? [drawn(branches)] : []),
    ],
  );

describe('thread', () => {
  test('keeps the order, and two steps of replies', () => {
    const comments = [comment('a', [comment('b', [comment('c')]), comment('d')]), comment('e')];
    expect(drawn(thread(comments))).toEqual(['a', ['b', ['c'], 'd'], 'e']);
  });

  test('lays out what is deeper on the last step, in the order of reading, with what it answers', () => {
    const deep = comment('c', [comment('d', [comment('e')]), comment('f')]);
    const comments = [comment('a', [comment('b', [deep, comment('g')])])];
    expect(drawn(thread(comments))).toEqual(['a', ['b', ['c', 'd to c', 'e to d', 'f to c', 'g']]]);
  });

  test('takes any depth', () => {
    let chain = comment('last');
    for (let level = 0; level < 100_000; level += 1) chain = comment(`${level}`, [chain]);
    expect(thread([chain])[0]?.branches[0]?.branches).toHaveLength(99_999);
  });

  test('shows a comment once, though it be among its own replies', () => {
    const loop = comment('a');
    loop.replies = [comment('b', [loop])];
    expect(drawn(thread([loop, loop]))).toEqual(['a', ['b']]);
  });

  test('passes over what is no comment', () => {
    const holes = [null, comment('a', [undefined as unknown as Comment])] as unknown as Comment[];
    expect(drawn(thread(holes))).toEqual(['a']);
  });
});

describe('paragraphs', () => {
  test.each([
    ['one', ['one']],
    ['one\n\ntwo', ['one', 'two']],
    ['one\r\n \t\r\n\r\ntwo\r\rthree', ['one', 'two', 'three']],
    ['one\ntwo', ['one\ntwo']],
    ['\n\n one \n\n', ['one']],
    ['', []],
    [undefined, []],
  ])('%j are %j', (text, expected) => {
    expect(paragraphs(text)).toEqual(expected);
  });

  test('a long text takes no longer by the letter', () => {
    const started = performance.now();
    for (const piece of ['\n', ' \n', '\n x', '\r', ' ']) paragraphs(`${piece.repeat(300_000)}x`);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
