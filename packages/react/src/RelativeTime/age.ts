const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How far a reader's clock may be behind: what happened is never still to come. */
const skew = 5 * minute;

export interface Age {
  count: number;
  unit: 'second' | 'minute' | 'hour' | 'day';
  /** Milliseconds until it is another. */
  left: number;
}

/** An age in the largest unit that it fills, floored. Nothing for what is still to come. */
export function ageOf(milliseconds: number): Age | undefined {
  if (!(milliseconds >= -skew)) return undefined;
  if (milliseconds < minute) return { count: 0, unit: 'second', left: minute - milliseconds };
  const [unit, size] =
    milliseconds < hour
      ? (['minute', minute] as const)
      : milliseconds < day
        ? (['hour', hour] as const)
        : (['day', day] as const);
  return { count: Math.floor(milliseconds / size), unit, left: size - (milliseconds % size) };
}
