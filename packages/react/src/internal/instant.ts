import { memo } from './memo.js';

export interface Instant {
  /** Milliseconds since 1970 in UTC. */
  time: number;
  /** Minutes east of Greenwich, as written. */
  offset: number;
}

// The years 1001 to 9998: every zone then has four digits to write its own year with.
const shape =
  /^(?!1000|9999)[1-9]\d{3}-\d\d-\d\dT(?:[01]\d|2[0-3]):\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)$/;

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
  // Engines read an offset without its colon each in its way.
  const time = Date.parse(end === -5 ? `${text.slice(0, -2)}:${text.slice(-2)}` : text);
  // Some engines let 30 February roll over.
  const day = text.slice(8, 10);
  const rolls = day > '28' && new Date(time + offset * 60_000).getUTCDate() !== Number(day);
  return Number.isNaN(time) || rolls ? undefined : { time, offset };
}

/** Milliseconds since 1970, or `NaN` where the text is no instant. */
export const timeOf = /* @__PURE__ */ memo((text: string) => Number(parseInstant(text)?.time));
