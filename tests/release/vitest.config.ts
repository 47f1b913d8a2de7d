import { defineConfig } from 'vitest/config';

// Its own project: it reads the packages as they are packed, so it resolves nothing to the source.
export default defineConfig({
  test: {
    name: 'release',
    root: import.meta.dirname,
    include: ['*.test.{ts,tsx}'],
    testTimeout: 120_000,
  },
});
