/** What the figures of some rounds say. */
import { type Audit, categories, type Entries } from './figures.ts';

/** The value at a share of a sorted row: a half is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
}
export const median = (values: readonly number[]) => quantile(values, 0.5);

/** How much a page differs from itself, from round to round. */
const spread = (values: readonly number[]) => quantile(values, 0.75) - quantile(values, 0.25);

/** Whether ours is higher by more than the page by hand differs from itself. */
export const isHigher = (ours: readonly number[], theirs: readonly number[], allowed = 0) =>
  median(ours) - median(theirs) > spread(theirs) + allowed;

/** A page with no script: nothing less than everything. */
export function faultsOfStatic(name: string, rounds: readonly Audit[]): string[] {
  const low = categories.flatMap((category) => {
    const score = median(rounds.map(({ scores }) => scores[category]));
    return score === 100 ? [] : [`${name}: ${category} ${score}, for 100`];
  });
  const more = (['tbt', 'cls'] as const).flatMap((figure) => {
    const value = median(rounds.map((round) => round[figure]));
    return value === 0 ? [] : [`${name}: ${figure} ${value.toFixed(2)}, for 0`];
  });
  const faults = new Set(rounds.flatMap((round) => round.faults));
  return [...low, ...more].map((one) => `${one} (${[...faults].join(', ') || 'no fault named'})`);
}

/** What Lighthouse did not see of the faults that `planted.ts` makes. */
export function unseenOf({ scores, tbt, cls }: Audit): string[] {
  const seen = {
    accessibility: scores.accessibility < 100,
    seo: scores.seo < 100,
    tbt: tbt > 0,
    cls: cls > 0,
  };
  return Object.entries(seen).flatMap(([name, isSeen]) =>
    isSeen ? [] : [`planted: ${name} shows nothing of the fault`],
  );
}

/**
 * Ours beside the same page by hand: no score lower, no figure higher. `allowed` is for a page by
 * hand that does less: milliseconds of blocking time, and points of performance.
 */
export function faultsBeside(
  name: string,
  ours: readonly Audit[],
  theirs: readonly Audit[],
  allowed: { tbt?: number; performance?: number } = {},
): string[] {
  const more: Record<string, number | undefined> = allowed;
  const low = categories.flatMap((category) => {
    const of = (rounds: readonly Audit[]) => rounds.map(({ scores }) => scores[category]);
    return isHigher(
      of(ours).map((score) => -score),
      of(theirs).map((score) => -score),
      more[category],
    )
      ? [`${name}: ${category} ${median(of(ours))}, by hand ${median(of(theirs))}`]
      : [];
  });
  const high = (['lcp', 'tbt', 'cls'] as const).flatMap((figure) => {
    const of = (rounds: readonly Audit[]) => rounds.map((round) => round[figure]);
    return isHigher(of(ours), of(theirs), more[figure])
      ? [`${name}: ${figure} ${median(of(ours))}, by hand ${median(of(theirs))}`]
      : [];
  });
  return [...low, ...high];
}

/** How much later than its HTML and CSS alone a page shows its largest part. */
export const lateness = (page: readonly Entries[], still: readonly Entries[]) =>
  median(page.map(({ lcp }, round) => lcp / (still[round]?.lcp ?? Number.NaN)));

/** Looks at something else than a story with its lead picture: a page of an error would be quick. */
export const faultsOfLargest = (name: string, looks: readonly Entries[]) =>
  looks.flatMap(({ largest }) =>
    largest.includes('/galley-sample/')
      ? []
      : [`${name}: its largest part is “${largest}”, for the lead picture`],
  );
