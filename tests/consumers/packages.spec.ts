/** The tarballs themselves: what is in them, and whether others can resolve and type it. */
import path from 'node:path';
import { test } from '@playwright/test';
import { fromSetup } from './apps.ts';
import { run } from './command.ts';

const root = path.join(import.meta.dirname, '../..');
const bin = (name: string) => path.join(root, 'node_modules/.bin', name);

for (const name of ['GALLEY_ARTICLE', 'GALLEY_REACT'] as const) {
  test.describe(name === 'GALLEY_ARTICLE' ? '@galley/article' : '@galley/react', () => {
    test('publint finds nothing', async () => {
      await run(bin('publint'), ['run', fromSetup(name), '--strict'], { cwd: root });
    });

    test('attw: every entry resolves to the right types', async () => {
      await run(bin('attw'), [fromSetup(name), '--profile', 'esm-only'], { cwd: root });
    });
  });
}
