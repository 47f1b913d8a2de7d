import { defineConfig } from 'vitest/config';

// Its own project: it weighs the build, so it resolves nothing to the source.
export default defineConfig({
  test: { name: 'size', root: import.meta.dirname, include: ['*.test.ts'], testTimeout: 30_000 },
});
