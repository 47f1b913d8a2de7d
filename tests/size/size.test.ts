import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import budgets from './budgets.json' with { type: 'json' };
import { gzipSize } from './bundle.ts';

const dist = path.join(import.meta.dirname, '../../packages/react/dist');

const table: { part: string; bytes: number; floor: number; ceiling: number }[] = [];

beforeAll(() => {
  const built = path.join(dist, 'index.js');
  if (!existsSync(built)) throw new Error('The packages are not built. Run "pnpm build".');
});

/** A file as it is published: a page loads it by its address, and no bundler sees it. */
const published = (file: string) =>
  gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length;

test.each(budgets)('$name', async ({ name, code, css, file, beyond, floor, ceiling }) => {
  const all = `${beyond ?? ''};${code ?? css}`;
  const kind = css ? 'css' : 'js';
  const bytes = file
    ? published(file)
    : (await gzipSize(all, kind)) - (beyond ? await gzipSize(beyond, kind) : 0);
  table.push({ part: name, bytes, floor, ceiling });
  expect(bytes, `${name} grew: ${bytes} bytes`).toBeLessThanOrEqual(ceiling);
  // Less than the least it can be: the bundle has lost what was to be weighed.
  expect(bytes, `${name} is only ${bytes} bytes`).toBeGreaterThanOrEqual(floor);
});

const built = path.join(dist, 'themes');
const themes = existsSync(built) ? readdirSync(built).filter((file) => file.endsWith('.css')) : [];

test('there are themes', () => {
  expect(themes).toContain('broadsheet.css');
});

test.each(themes)('%s beyond the components’ CSS, more contrast included', async (theme) => {
  const styles = "import '@galley/react/styles.css'";
  const all = await gzipSize(`${styles}; import '@galley/react/themes/${theme}'`, 'css');
  const bytes = all - (await gzipSize(styles, 'css'));
  const [floor, ceiling] = [500, 1536];
  table.push({ part: `themes/${theme}, beyond the components’ CSS`, bytes, floor, ceiling });
  expect(bytes).toBeLessThanOrEqual(ceiling);
  expect(bytes).toBeGreaterThanOrEqual(floor);
});

afterAll(() => console.table(table));
