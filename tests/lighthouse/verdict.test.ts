import { expect, test } from 'vitest';
import type { Audit } from './figures.ts';
import { withFaults } from './planted.ts';
import {
  faultsBeside,
  faultsOfLargest,
  faultsOfStatic,
  lateness,
  quantile,
  unseenOf,
} from './verdict.ts';

const audit = (over: Partial<Omit<Audit, 'scores'>> & { performance?: number } = {}): Audit => {
  const { performance = 100, ...rest } = over;
  return {
    scores: { performance, accessibility: 100, 'best-practices': 100, seo: 100 },
    ...{ lcp: 1000, tbt: 0, cls: 0, faults: [], ...rest },
  };
};
const rounds = (values: number[]) => values.map((tbt) => audit({ tbt }));

test('quantiles', () => {
  expect(quantile([3, 1, 2], 0.5)).toBe(2);
  expect(quantile([5, 1, 4, 2, 3], 0.25)).toBe(2);
});

test('a static page is perfect in the median of its rounds', () => {
  expect(faultsOfStatic('page', [audit(), audit(), audit({ tbt: 80, performance: 98 })])).toEqual(
    [],
  );
  const faults = ['total-blocking-time 80 ms'];
  expect(faultsOfStatic('page', rounds([0, 80, 80]))).toHaveLength(1);
  expect(faultsOfStatic('page', [audit({ performance: 99, faults })])).toEqual([
    'page: performance 99, for 100 (total-blocking-time 80 ms)',
  ]);
  expect(faultsOfStatic('page', [audit({ cls: 0.01 })])).toHaveLength(1);
});

test('ours is worse by more than the page by hand differs from itself', () => {
  const theirs = rounds([100, 110, 120, 130, 140]);
  expect(faultsBeside('page', rounds([120, 130, 140, 150, 160]), theirs)).toEqual([]);
  expect(faultsBeside('page', rounds([140, 141, 142, 150, 160]), theirs)).toEqual([
    'page: tbt 142, by hand 120',
  ]);
  expect(faultsBeside('page', [audit({ performance: 99 })], [audit()])).toHaveLength(1);
  expect(faultsBeside('page', [audit({ lcp: 1001 })], [audit()])).toHaveLength(1);
  expect(faultsBeside('page', [audit()], [audit({ lcp: 1001, performance: 90 })])).toEqual([]);
});

test('a page that does more may take the milliseconds that are allowed', () => {
  const [theirs, allowed] = [[audit()], { tbt: 50, performance: 1 }];
  expect(faultsBeside('page', [audit({ tbt: 50, performance: 99 })], theirs, allowed)).toEqual([]);
  expect(faultsBeside('page', [audit({ tbt: 51 })], theirs, allowed)).toHaveLength(1);
  expect(faultsBeside('page', [audit({ performance: 98 })], theirs, allowed)).toHaveLength(1);
});

test('lateness is the median of each round’s own ratio', () => {
  const entries = (lcp: number) => ({ lcp, largest: '', cls: 0, tbt: 0 });
  expect(lateness([110, 300, 90].map(entries), [100, 100, 100].map(entries))).toBe(1.1);
});

test('a page whose largest part is no lead picture is another page', () => {
  const looks = ['http://127.0.0.1/galley-sample/lead.avif', ''].map((largest) => ({
    ...{ lcp: 100, largest, cls: 0, tbt: 0 },
  }));
  expect(faultsOfLargest('Next', looks)).toEqual([
    'Next: its largest part is “”, for the lead picture',
  ]);
});

test('each planted fault has to be seen', () => {
  const scores = { performance: 90, accessibility: 95, 'best-practices': 100, seo: 90 };
  const bad = { ...audit({ tbt: 1000, cls: 0.2 }), scores };
  expect(unseenOf(bad)).toEqual([]);
  expect(unseenOf(audit())).toHaveLength(4);
  expect(unseenOf({ ...bad, cls: 0 })).toEqual(['planted: cls shows nothing of the fault']);
  expect(unseenOf({ ...bad, tbt: Number.NaN })).toHaveLength(1);
  expect(unseenOf({ ...bad, scores: { ...scores, seo: Number.NaN } })).toHaveLength(1);
});

test('faults are planted in a whole page alone', () => {
  const page = '<head><title>A</title><meta name="description" content="B"/></head><body>C</body>';
  const planted = withFaults(page);
  expect(planted).toMatch(/^<head><\/head><body>C<p /);
  expect(planted).toContain('<script>');
  expect(() => withFaults('C')).toThrow('end of its body');
});
