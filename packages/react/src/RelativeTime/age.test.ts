import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageOf } from './age.js';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

describe('ageOf', () => {
  test.each([
    [0, 0, 'second'],
    [59 * second, 0, 'second'],
    [minute - 1, 0, 'second'],
    [minute, 1, 'minute'],
    [2 * minute - 1, 1, 'minute'],
    [59 * minute + 59 * second, 59, 'minute'],
    [hour, 1, 'hour'],
    [119 * minute, 1, 'hour'],
    [day - 1, 23, 'hour'],
    [day, 1, 'day'],
    [2 * day - 1, 1, 'day'],
    [30 * day, 30, 'day'],
  ])('%i ms are %i of a %s', (milliseconds, count, unit) => {
    expect(ageOf(milliseconds)).toMatchObject({ count, unit });
  });

  test('a clock that is a little behind makes it now, and never to come', () => {
    for (const behind of [1, minute, 3 * minute, 5 * minute]) {
      expect(ageOf(-behind)).toMatchObject({ count: 0, unit: 'second' });
    }
  });

  test('what is still to come has no age, nor has what is no number', () => {
    expect(ageOf(-5 * minute - 1)).toBeUndefined();
    expect(ageOf(-day)).toBeUndefined();
    expect(ageOf(Number.NaN)).toBeUndefined();
  });

  test('holds until just before `left` is over, and is another then', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5 * minute, max: 400 * day }), (milliseconds) => {
        const { left = 0, ...age } = ageOf(milliseconds) ?? {};
        expect(left).toBeGreaterThan(0);
        expect(ageOf(milliseconds + left - 1)).toMatchObject(age);
        expect(ageOf(milliseconds + left)).not.toMatchObject(age);
      }),
    );
  });

  test('never says more than has passed', () => {
    const size = { second, minute, hour, day };
    fc.assert(
      fc.property(fc.nat(400 * day), (milliseconds) => {
        const { count = 0, unit = 'day' } = ageOf(milliseconds) ?? {};
        expect(count * size[unit]).toBeLessThanOrEqual(milliseconds);
        if (count) expect((count + 1) * size[unit]).toBeGreaterThan(milliseconds);
      }),
    );
  });
});
