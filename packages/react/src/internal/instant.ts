export interface Instant {
  /** Milliseconds since 1970 in UTC. */
  time: number;
  /** Minutes east of Greenwich, as written. */
  offset: number;
}

// The years 1001 to 9998: every zone then has four digits to write its own year with.
const shape =
  /^(?!1000|9999)([1-9]\d{3})-(0[1-9]|1[0-2])-(\d\d)[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?(?:Z|([+-])([01]\d|2[0-3]):?([0-5]\d))$/;

/**
 * Reads ISO 8601 with an offset or Z. Seconds and their fractions may be missing; fractions are
 * dropped. What lacks a time or an offset, or names a day that no calendar has, is no instant.
 */
export function parseInstant(text: string): Instant | undefined {
  const match = shape.exec(text);
  if (!match) return undefined;
  const number = (group: number) => Number(match[group] ?? 0);
  const day = number(3);
  const written = Date.UTC(number(1), number(2) - 1, day, number(4), number(5), number(6));
  // 30 February rolls over.
  if (new Date(written).getUTCDate() !== day) return undefined;
  const distance = number(8) * 60 + number(9);
  const offset = match[7] === '-' ? -distance : distance;
  return { time: written - offset * 60_000, offset };
}
