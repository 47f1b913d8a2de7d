import { plainText } from '@galley/article';
import { expect, it } from 'vitest';
import { describeWithFixtures, readFixture } from '../fixtures.ts';
import { imported } from './imported.ts';

const read = <Data>(path: string): Data => JSON.parse(readFixture(path));

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

describeWithFixtures('attacks in HTML', () => {
  it('DOMPurify’s: nothing but data comes out', () => {
    const cases = read<{ payload: string }[]>('dompurify/expect.json');
    expect(cases.length).toBeGreaterThan(100);
    for (const { payload } of cases) imported(payload);
  });

  it('H5SC’s: nothing but data comes out', () => {
    const cases = read<{ expanded: string }[]>('h5sc/items.json');
    expect(cases.length).toBeGreaterThan(100);
    for (const { expanded } of cases) imported(expanded);
  });

  it('naughty strings, as HTML: nothing but data comes out', () => {
    const strings = read<string[]>('blns/blns.json');
    expect(strings.length).toBeGreaterThan(400);
    for (const text of strings) imported(text);
  });

  it('naughty strings, as text: each comes out as it was written', () => {
    for (const text of read<string[]>('blns/blns.json')) {
      const { blocks, warnings } = imported(`<p>${escaped(text)}</p>`);
      // A browser too shows a run of spaces as one, and no control character that is not HTML.
      const shown = text
        .replace(/\0/g, '')
        .replace(/[ \t\n\f\r]+/g, ' ')
        .replace(/^ | $/g, '');
      expect(plainText(blocks)).toBe(shown);
      expect(warnings).toEqual([]);
    }
  });
});
