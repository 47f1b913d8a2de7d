import { afterEach, expect, it, vi } from 'vitest';
import { memo } from './memo.js';
import { zoneOffset } from './zoneOffset.js';

const formatOf = memo(
  (timeZone: string) =>
    new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      hourCycle: 'h23',
    }),
);

/** The offset by the clock on the wall: what Intl prints there against what it is in UTC. */
function oracle(timeZone: string, time: number): number {
  const [month = 0, day, year = 0, hour, minute] =
    formatOf(timeZone).format(time).match(/\d+/g)?.map(Number) ?? [];
  return Date.UTC(year, month - 1, day, hour, minute) / 60_000 - Math.floor(time / 60_000);
}

afterEach(() => vi.restoreAllMocks());

it.each(['Africa/Casablanca', 'Africa/Cairo', 'America/New_York', 'Australia/Lord_Howe'])(
  'follows the changes of %s hour by hour',
  (zone) => {
    for (let time = Date.UTC(2010, 0, 1, 0, 30); time < Date.UTC(2011, 0, 1); time += 3_600_000) {
      expect(zoneOffset(zone, time)).toBe(oracle(zone, time));
    }
  },
);

it.each(['Pacific/Kiritimati', 'Pacific/Apia', 'Asia/Kathmandu', 'Pacific/Pago_Pago'])(
  'knows %s through the decades, month by month',
  (zone) => {
    for (let month = 0; month < 70 * 12; month++) {
      const time = Date.UTC(1970, month, 1, 11);
      expect(zoneOffset(zone, time)).toBe(oracle(zone, time));
    }
  },
);

it('reports an unknown zone once, and gives nothing', () => {
  const error = vi.spyOn(console, 'error').mockReturnValue();
  for (const zone of ['Asia/Nowhere', 'Asia/Nowhere', '+01:00']) {
    expect(zoneOffset(zone, 0)).toBeUndefined();
  }
  expect(error).toHaveBeenCalledTimes(2);
  expect(error.mock.calls[0]?.[0]).toContain('"Asia/Nowhere" is no time zone');
});
