import path from 'node:path';

/** How one run goes: `run.ts` passes it on to the tests. */
export interface Settings {
  /** Where the baselines are. */
  baselines: string;
  /** Where results, pictures that differ, and the review page go. */
  out: string;
  /** Writes what differs as baseline. */
  update: boolean;
  /** The rows of `modes.ts` that are marked so, too. */
  whole: boolean;
  /** Whether axe runs. */
  axe: boolean;
  /** Whether pictures are taken. */
  pictures: boolean;
  /** The names of the visits to make; all, when not given. */
  only?: readonly string[];
}

export const root = path.join(import.meta.dirname, '../..');

export const settings: Settings = {
  baselines: path.join(import.meta.dirname, 'baselines'),
  out: path.join(root, 'test-results/visual'),
  update: false,
  whole: false,
  axe: true,
  pictures: true,
  ...JSON.parse(process.env.GALLEY_VISUAL ?? '{}'),
};
