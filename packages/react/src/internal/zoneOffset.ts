import { memo } from './memo.js';

// Since 1940 no zone has moved its clocks twice within six days: where the offset is the same at
// both ends of such a span, it holds in between, and the engine, which is slow, is not asked.
const span = 8640 * 60_000;

function makeReader(timeZone: string): (time: number) => number {
  // As in `10/19/2025, GMT+05:30`; at Greenwich there are no digits. Engines agree on this form, and on
  // little else that they print.
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const read = (time: number): number => {
    const [, sign = '', hours, minutes] = /([+-])(\d+):(\d+)/.exec(format.format(time)) ?? [];
    return sign ? Number(sign + (Number(hours) * 60 + Number(minutes))) : 0;
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
