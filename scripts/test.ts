import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

/**
 * Everything that must hold, step by step, cheapest first. A step that fails does not keep the
 * others from running. The last line counts the tests of all steps.
 */
const reports = join(root, 'node_modules/.cache/galley/reports');

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

interface Step {
  name: string;
  command: string;
  /** Who writes the JSON that the counts are read from. Without it: a step is one test. */
  runner?: 'vitest' | 'playwright';
}

const steps: Step[] = [
  { name: 'types, lint, generated messages', command: 'pnpm check' },
  { name: 'unit', command: 'pnpm test:unit', runner: 'vitest' },
  { name: 'samples of the docs', command: 'pnpm test:docs', runner: 'vitest' },
  { name: 'adapters', command: 'pnpm test:adapters', runner: 'vitest' },
  { name: 'every door of an article', command: 'pnpm test:doors', runner: 'vitest' },
  { name: 'dates in every engine', command: 'pnpm test:engines', runner: 'vitest' },
  { name: 'components in the browser', command: 'pnpm test:browser', runner: 'vitest' },
  { name: 'build', command: 'pnpm build' },
  { name: 'size', command: 'pnpm test:size', runner: 'vitest' },
  { name: 'bundlers', command: 'pnpm test:bundlers', runner: 'vitest' },
  { name: 'release, as a dry run', command: 'pnpm test:release', runner: 'vitest' },
  { name: 'stories', command: 'pnpm test:stories', runner: 'playwright' },
  { name: 'second engine', command: 'pnpm test:firefox', runner: 'playwright' },
  { name: 'pictures and axe', command: 'pnpm test:visual --built', runner: 'playwright' },
  { name: 'consumers', command: 'pnpm test:consumers', runner: 'playwright' },
  // Three rounds judge the static page and the planted faults; the comparisons want a quiet machine.
  ...(process.env.GALLEY_WHOLE
    ? [{ name: 'lighthouse', command: 'pnpm test:lighthouse --rounds 3' }]
    : []),
];

const report = ({ name }: Step) => join(reports, `${name.replace(/\W+/g, '-')}.json`);

/** The command with its runner's own output, and beside it a report as JSON. */
function withReport(step: Step): string {
  if (step.runner === 'vitest')
    return `${step.command} --reporter=default --reporter=json --outputFile.json=${report(step)}`;
  if (step.runner === 'playwright') return `${step.command} --reporter=dot,json`;
  return step.command;
}

function counted(step: Step): Counts {
  const data = existsSync(report(step)) && JSON.parse(readFileSync(report(step), 'utf8'));
  if (!data) return { passed: 0, failed: 0, skipped: 0 };
  if (step.runner === 'vitest') {
    const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = data;
    return { passed, failed, skipped };
  }
  const { expected: passed, unexpected: failed, skipped } = data.stats;
  return { passed, failed, skipped };
}

/** Runs it, shows what it prints, and says every ten silent seconds that it still runs. */
function shown(step: Step): Promise<number | null> {
  const start = performance.now();
  let last = start;
  const child = spawn(withReport(step), {
    cwd: root,
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report(step),
      ...(process.stdout.isTTY && { FORCE_COLOR: '1' }),
    },
  });
  const show = (to: NodeJS.WriteStream) => (text: Buffer) => {
    last = performance.now();
    to.write(text);
  };
  child.stdout.on('data', show(process.stdout));
  child.stderr.on('data', show(process.stderr));
  const clock = setInterval(() => {
    if (performance.now() - last < 10_000) return;
    last = performance.now();
    console.log(`   ${step.name}: ${Math.round((last - start) / 1000)} s`);
  }, 1000);
  return new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(null));
    child.on('close', resolve);
  }).finally(() => clearInterval(clock));
}

async function run(step: Step): Promise<Counts> {
  const start = performance.now();
  console.log(`\n── ${step.name}: ${step.command}`);
  const status = await shown(step);
  const ok = status === 0;
  const counts = step.runner ? counted(step) : { passed: Number(ok), failed: 0, skipped: 0 };
  // A runner that dies counts nothing: that is a failure too, and so is a run of no test.
  if (counts.failed === 0 && (!ok || counts.passed === 0)) counts.failed = 1;
  const seconds = Math.round((performance.now() - start) / 1000);
  const { passed, failed, skipped } = counts;
  console.log(
    `── ${step.name}: ${passed} passed, ${failed} failed, ${skipped} skipped, ${seconds} s`,
  );
  return counts;
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const total: Counts = { passed: 0, failed: 0, skipped: 0 };
for (const step of steps) {
  const counts = await run(step);
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
}
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed ? 1 : 0;
