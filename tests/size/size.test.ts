import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import budgets from './budgets.json' with { type: 'json' };
import { gzipSize } from './bundle.ts';

const table: { part: string; bytes: number; floor: number; ceiling: number }[] = [];

beforeAll(() => {
  const built = path.join(import.meta.dirname, '../../packages/react/dist/index.js');
  if (!existsSync(built)) throw new Error('The packages are not built. Run "pnpm build".');
});

test.each(budgets)('$name', async ({ name, code, css, beyond, floor, ceiling }) => {
  const all = `${beyond ?? ''};${code ?? css}`;
  const kind = css ? 'css' : 'js';
  const bytes = (await gzipSize(all, kind)) - (beyond ? await gzipSize(beyond, kind) : 0);
  table.push({ part: name, bytes, floor, ceiling });
  expect(bytes, `${name} grew: ${bytes} bytes`).toBeLessThanOrEqual(ceiling);
  // Less than the least it can be: the bundle has lost what was to be weighed.
  expect(bytes, `${name} is only ${bytes} bytes`).toBeGreaterThanOrEqual(floor);
});

afterAll(() => console.table(table));
