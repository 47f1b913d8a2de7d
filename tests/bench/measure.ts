/**
 * Times two ways of doing the same thing in turns, so that the machine's moods fall on both. Rounds
 * are short and many: what else runs on the machine then spoils some of them, each in one of its
 * halves, and the median of the ratios passes over those. A few long rounds are all spoilt.
 */

const median = (values: number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
};

export interface Comparison {
  /** Milliseconds a run, the median of the rounds. */
  ours: number;
  theirs: number;
  /** The median of each round's own ratio. */
  ratio: number;
}

/** Milliseconds of one run, over as many as fill `atLeast` milliseconds. */
function time(run: () => void, atLeast: number): number {
  const start = performance.now();
  let runs = 0;
  let passed = 0;
  do {
    run();
    runs += 1;
    passed = performance.now() - start;
  } while (passed < atLeast);
  return passed / runs;
}

/** The same of runs that end later, such as streams. */
async function timeLater(run: () => Promise<void>, atLeast: number): Promise<number> {
  const start = performance.now();
  let runs = 0;
  let passed = 0;
  do {
    await run();
    runs += 1;
    passed = performance.now() - start;
  } while (passed < atLeast);
  return passed / runs;
}

const summary = (rounds: (readonly [number, number])[]): Comparison => ({
  ours: median(rounds.map(([a]) => a)),
  theirs: median(rounds.map(([, b]) => b)),
  ratio: median(rounds.map(([a, b]) => a / b)),
});

export function compare(
  ours: () => void,
  theirs: () => void,
  { rounds = 601, atLeast = 2 } = {},
): Comparison {
  // Warm: both compiled before the first round counts.
  time(ours, 1500);
  time(theirs, 1500);
  return summary(
    Array.from({ length: rounds }, (_, round) => {
      // Who goes first changes, since the second may pay for the first one's rubbish.
      if (round % 2) {
        const first = time(ours, atLeast);
        return [first, time(theirs, atLeast)] as const;
      }
      const first = time(theirs, atLeast);
      return [time(ours, atLeast), first] as const;
    }),
  );
}

export async function compareLater(
  ours: () => Promise<void>,
  theirs: () => Promise<void>,
  { rounds = 301, atLeast = 2 } = {},
): Promise<Comparison> {
  await timeLater(ours, 1500);
  await timeLater(theirs, 1500);
  const results: (readonly [number, number])[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const isOursFirst = round % 2 === 1;
    const first = await timeLater(isOursFirst ? ours : theirs, atLeast);
    const second = await timeLater(isOursFirst ? theirs : ours, atLeast);
    results.push(isOursFirst ? [first, second] : [second, first]);
  }
  return summary(results);
}
