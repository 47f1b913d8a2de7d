import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { built, dist, parts, weigh } from './parts.ts';
import { budgetTable, outOfStep, type Weighed } from './table.ts';

const weighed: Weighed[] = [];

test.each(parts)('$group: $name', async (part) => {
  const { name, floor, ceiling } = part;
  const bytes = await weigh(part);
  weighed.push({ ...part, bytes });
  expect(bytes, `${name} grew: ${bytes} bytes`).toBeLessThanOrEqual(ceiling);
  // Less than the least it can be: the bundle has lost what was to be weighed.
  expect(bytes, `${name} is only ${bytes} bytes`).toBeGreaterThanOrEqual(floor);
});

test.each(['styles', 'themes', 'locales'] as const)('all %s have a budget', (group) => {
  const named = parts.filter((part) => part.group === group).map(({ name }) => name);
  expect(built()[group].length).toBeGreaterThan(3);
  expect(named.sort()).toEqual(built()[group].sort());
});

test.each([
  ['', 'index.js', 40],
  ['/mount', 'mount.js', 8],
  ['/islands', 'islands.js', 6],
])('every export of @galley/react%s has a budget', async (entry, file, least) => {
  const exported = Object.keys(await import(pathToFileURL(path.join(dist, file)).href));
  expect(exported.length).toBeGreaterThan(least);
  const from = `from '@galley/react${entry}'`;
  const budgeted = parts.flatMap(({ code }) =>
    code?.endsWith(from) ? (/{(.*)}/.exec(code)?.[1]?.match(/\w+/g) ?? []) : [],
  );
  expect(exported.filter((name) => !budgeted.includes(name))).toEqual([]);
});

test('the table in the docs is in step', () => {
  const file = path.join(import.meta.dirname, '../../docs/performance/budgets.md');
  const differences = outOfStep(readFileSync(file, 'utf8'), budgetTable(weighed));
  expect(differences, 'run "pnpm exec node scripts/generate-budgets.ts"').toEqual([]);
});

test('a table is out of step by a budget, a name, or more than 2 per cent', () => {
  const of = (bytes: number, ceiling = 2000, name = 'Byline') =>
    budgetTable([{ group: 'components', name, floor: 1, ceiling, bytes }]);
  expect(outOfStep(of(1000), of(1000))).toEqual([]);
  expect(outOfStep(of(1000), of(1020))).toEqual([]);
  expect(outOfStep(of(1000), of(1021))).toEqual(['Byline: 1000 for 1021']);
  expect(outOfStep(of(1000), of(1000, 2001))).toHaveLength(1);
  expect(outOfStep(of(1000), of(1000, 2000, 'Figure'))).toHaveLength(1);
});

afterAll(() =>
  console.table(
    weighed.map(({ name, bytes, floor, ceiling }) => ({ part: name, bytes, floor, ceiling })),
  ),
);
