import { sampleArticle } from '@galley/article/sample';
import { describe, expect, test } from 'vitest';
import { isShown } from './gate.js';

const until = (embargoedUntil: string) => ({ ...sampleArticle, embargoedUntil });

describe('isShown', () => {
  test.each([
    ['usable', true],
    ['draft', false],
    ['withheld', false],
    ['canceled', false],
  ] as const)('%s: %s', (status, shown) => {
    expect(isShown({ ...sampleArticle, status }, {})).toBe(shown);
    expect(isShown({ ...sampleArticle, status }, { preview: true })).toBe(true);
    expect(isShown({ ...sampleArticle, status }, { preview: false })).toBe(shown);
  });

  test('a status that this library does not know is not out', () => {
    const status = 'constructor' as 'draft';
    expect(isShown({ ...sampleArticle, status }, {})).toBe(false);
  });

  const noon = '2025-10-19T12:00:00+05:30';

  test.each([
    ['2025-10-19T11:59:59+05:30', false],
    ['2025-10-19T12:00:00+05:30', true],
    ['2025-10-19T06:30:00Z', true],
    ['2025-10-19T06:29:59Z', false],
    [Date.parse(noon) - 1, false],
    [Date.parse(noon) + 1, true],
    [new Date(Date.parse(noon) + 1), true],
    [0, false],
    ['tomorrow', false],
    [undefined, false],
  ])('an embargo until noon at %s: %s', (now, shown) => {
    expect(isShown(until(noon), { now })).toBe(shown);
  });

  test('an embargo that cannot be read holds', () => {
    expect(isShown(until('noon'), { now: '2100-01-01T00:00:00Z' })).toBe(false);
  });

  test('the end of an embargo puts out no draft', () => {
    const draft = { ...until(noon), status: 'draft' as const };
    expect(isShown(draft, { now: '2100-01-01T00:00:00Z' })).toBe(false);
  });

  test('a preview needs no present', () => {
    expect(isShown(until(noon), { preview: true })).toBe(true);
  });
});
