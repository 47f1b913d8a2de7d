import { memo } from './memo.js';

export interface Instant {
  /** Milliseconds since 1970 in UTC. */
  time: number;
  /** Minutes east of Greenwich, as written. */
  offset: number;
}

// The years 1001 to 9998: every zone then has four digits to write its own year with.
const shape =
  /^(?!1000|9999)[1-9]\d{3}-(?:0[1-9]|1[0-2])-\d\dT(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)$/;

/**
 * Reads ISO 8601 with an offset or Z. Seconds and their fractions may be missing. What lacks a
 * time or an offset, or names a day that no calendar has, is no instant.
 */
export function parseInstant(text: string): Instant | undefined {
  if (!shape.test(text)) return undefined;
  // Figure by figure, which is much quicker than a second pattern: `shape` has said where each is.
  const figure = (from: number, to?: number) => Number(text.slice(from, to));
  const isUtc = text.endsWith('Z');
  const colon = text.at(-3) === ':' ? 1 : 0;
  const end = isUtc ? -1 : -5 - colon;
  const distance = isUtc ? 0 : figure(end + 1, end + 3) * 60 + figure(-2);
  const offset = text.at(end) === '-' ? -distance : distance;
  const day = figure(8, 10);
  // Whole milliseconds; 0.57 times 1000 is a little less than 570.
  const milliseconds = Math.floor(figure(17, end) * 1000 + 1e-6);
  // The local time as if it were UTC.
  const local = Date.UTC(figure(0, 4), figure(5, 7) - 1, day, figure(11, 13), figure(14, 16));
  // 30 February rolls over.
  if (new Date(local).getUTCDate() !== day) return undefined;
  return { time: local + milliseconds - offset * 60_000, offset };
}

/** Milliseconds since 1970, or `NaN` where the text is no instant. */
export const timeOf = /* @__PURE__ */ memo((text: string) => Number(parseInstant(text)?.time));
