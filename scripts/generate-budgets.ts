/**
 * Writes the table of budgets in the docs, from what the built packages weigh now. `pnpm test:size`
 * fails where the committed table is no longer true.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { built, parts, weigh } from '../tests/size/parts.ts';
import { budgetTable, type Weighed } from '../tests/size/table.ts';
import { progress } from './progress.ts';
import { root } from './root.ts';

const path = join(root, 'docs/performance/budgets.md');

built();
const weighed: Weighed[] = [];
const line = progress('parts weighed', parts.length);
for (const part of parts) {
  weighed.push({ ...part, bytes: await weigh(part) });
  line.step();
}
line.end();
const over = weighed.filter(({ bytes, floor, ceiling }) => bytes > ceiling || bytes < floor);
for (const { name, bytes, floor, ceiling } of over) {
  console.error(`${name}: ${bytes} bytes, for ${floor} to ${ceiling}`);
}
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, budgetTable(weighed));
console.log(`${relative(root, path)} written`);
if (over.length) process.exitCode = 1;
