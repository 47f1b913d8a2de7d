import { memo } from './memo.js';

export interface Instant {
  /** Milliseconds since 1970 in UTC. */
  time: number;
  /** Minutes east of Greenwich, as written. */
  offset: number;
}

// The years 1001 to 9998: every zone then has four digits to write its own year with.
const shape =
  /^(?!1000|9999)[1-9]\d{3}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)$/;

/**
 * Reads ISO 8601 with an offset or Z. Seconds and their fractions may be missing. What lacks a
 * time or an offset, or names a day that no calendar has, is no instant.
 */
export function parseInstant(text: string): Instant | undefined {
  if (!shape.test(text)) return undefined;
  // From the end, which is much quicker than a second pattern: `shape` has said what is there.
  const end = text.endsWith('Z') ? -1 : text.at(-3) === ':' ? -6 : -5;
  const distance =
    end < -1 ? Number(text.slice(end + 1, end + 3)) * 60 + Number(text.slice(-2)) : 0;
  const offset = text.at(end) === '-' ? -distance : distance;
  // The local time as if it were UTC: engines read an offset without its colon each in its way.
  const local = Date.parse(`${text.slice(0, end)}Z`);
  // Some engines let 30 February and 24:00 roll over.
  if (new Date(local).getUTCDate() !== Number(text.slice(8, 10))) return undefined;
  return { time: local - offset * 60_000, offset };
}

/** Milliseconds since 1970, or `NaN` where the text is no instant. */
export const timeOf = /* @__PURE__ */ memo((text: string) => Number(parseInstant(text)?.time));
