import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { recall, remember } from './remember.js';

beforeEach(() => localStorage.clear());
afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

test('what is remembered is recalled, beside what was there', () => {
  remember('size', 'l');
  remember('banner', { id: 'app', until: 5 });
  expect(recall()).toEqual({ size: 'l', banner: { id: 'app', until: 5 } });
  expect(JSON.parse(localStorage.getItem('galley') ?? '')).toEqual(recall());
});

test('undefined forgets', () => {
  remember('size', 'l');
  remember('size', undefined);
  expect(recall()).toEqual({});
});

describe('what others left there', () => {
  test.each([null, '', 'no JSON', '{', 'null', '5', '"text"'])('%j is nothing', (kept) => {
    if (kept !== null) localStorage.setItem('galley', kept);
    expect(recall()).toEqual({});
    remember('size', 'l');
    expect(recall()).toEqual({ size: 'l' });
  });
});

describe('a browser that keeps nothing', () => {
  test('recalls nothing and throws nothing', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(recall()).toEqual({});
  });

  test('forgets in silence what it has no room for', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(() => remember('size', 'l')).not.toThrow();
    expect(recall()).toEqual({});
  });
});
