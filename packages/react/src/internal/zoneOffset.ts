import { memo } from './memo.js';

const minute = 60_000;
// Since 1940 no zone has moved its clocks twice within six days: where the offset is the same at
// both ends of such a span, it holds in between, and the engine, which is slow, is not asked.
const span = 8640 * minute;

function makeReader(timeZone: string): (time: number) => number {
  // Engines agree on these digits, and on little else that they print.
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  });
  const read = (time: number): number => {
    const [M = 0, d, y = 0, H, m] = format.format(time).match(/\d+/g)?.map(Number) ?? [];
    return Date.UTC(y, M - 1, d, H, m) / minute - Math.floor(time / minute);
  };
  const steady = memo((index: number) => {
    const offset = read(index * span);
    return offset === read((index + 1) * span) ? offset : undefined;
  });
  return (time) => steady(Math.floor(time / span)) ?? read(time);
}

const readers = /* @__PURE__ */ memo((timeZone: string) => {
  try {
    // Some engines take an offset such as +05:30 for a zone, others do not: none may here.
    if (/^[A-Z]/i.test(timeZone)) return makeReader(timeZone);
  } catch {}
  if (process.env.NODE_ENV !== 'production') {
    console.error(
      `Galley: "${timeZone}" is no time zone, so times stand at the offset they are written with. Write an IANA name such as Asia/Kolkata.`,
    );
  }
  return undefined;
});

/** The minutes that a zone is east of Greenwich at an instant; undefined for an unknown zone. */
export function zoneOffset(timeZone: string, time: number): number | undefined {
  return readers(timeZone)?.(time);
}

/**
 * The zone's offset in its standard time in that year, in minutes: the lesser of those in winter
 * and in summer, whichever hemisphere it lies in.
 */
export function standardOffset(timeZone: string, time: number): number {
  const year = new Date(time).getUTCFullYear();
  const at = (month: number) => zoneOffset(timeZone, Date.UTC(year, month)) ?? 0;
  return Math.min(at(0), at(6));
}
