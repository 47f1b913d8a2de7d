import { useEffect } from 'react';
import type { End } from './watch.js';

/**
 * Mounts a behaviour on the page for as long as the component that asks is there. Its options are
 * plain data, compared by what they say and not by which object they are.
 */
export function useIsland<Options>(
  mount: (root: Document, options: Options) => End,
  options: Options,
) {
  const said = JSON.stringify(options);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `said` stands for the options
  useEffect(() => mount(document, options), [mount, said]);
}
