import { describe, expect, test } from 'vitest';
import { readJson } from './json.js';

const read = (text: string) => readJson(text)?.data;

describe('readJson', () => {
  test('reads JSON as it stands', () => {
    expect(readJson('{"a": "// no comment, }"}')).toEqual({
      data: { a: '// no comment, }' },
      mended: false,
    });
  });

  test.each([
    ['an HTML comment', '<!-- {"a": 1} -->'],
    ['CDATA', '<![CDATA[{"a": 1}]]>'],
    ['CDATA in a comment of JavaScript', '//<![CDATA[\n{"a": 1}\n//]]>'],
    ['CDATA in a block comment', '/* <![CDATA[ */ {"a": 1} /* ]]> */'],
    ['comments', '{ // a line\n"a": /* a block */ 1}'],
    ['a comma too many', '{"a": 1,}'],
    ['a semicolon', '{"a": 1};'],
    ['a byte order mark', '\uFEFF{"a": 1}'],
  ])('mends %s', (_, text) => {
    expect(readJson(text)).toEqual({ data: { a: 1 }, mended: true });
  });

  test.each([
    ['a bare newline', '{"a": "one\ntwo"}', 'one\ntwo'],
    ['a bare tab', '{"a": "one\ttwo"}', 'one\ttwo'],
    ['escapes of JavaScript', String.raw`{"a": "It\'s Q\x26A"}`, "It's Q&A"],
    ['an escaped backslash before a letter', String.raw`{"a": "C:\\x41\ "}`, 'C:\\x41 '],
  ])('mends %s in a string', (_, text, a) => {
    expect(read(text)).toEqual({ a });
  });

  test('gives up where a string has a bare quote', () => {
    expect(readJson('{"a": "He said "no" twice"}')).toBeUndefined();
  });

  test('takes no longer than in proportion, whatever is not closed', () => {
    for (const piece of ['\\"', '/*', '<!--', ',  ', ' ', '{"', '//', '-->', ';']) {
      const start = performance.now();
      readJson(`{${piece.repeat(300_000)}`);
      expect(performance.now() - start, piece).toBeLessThan(1000);
    }
  });
});
