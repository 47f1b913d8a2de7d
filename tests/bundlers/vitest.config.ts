import { defineConfig } from 'vitest/config';

// Its own project: it bundles the built packages, so it resolves nothing to the source.
export default defineConfig({
  test: {
    name: 'bundlers',
    root: import.meta.dirname,
    include: ['*.test.ts'],
    testTimeout: 180_000,
  },
});
