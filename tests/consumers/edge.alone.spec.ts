import { expect, test } from '@playwright/test';
import { prepare } from './apps.ts';
import { run } from './command.ts';

interface Load {
  requests: number;
  errors: number;
  perSecond: number;
  processorMilliseconds: number;
  milliseconds: { median: number; p99: number };
  /** In memory after each round, once warm. */
  megabytes: number[];
}

let result: { ours: Load; byHand: Load; throughput: number; processor: number };

test.beforeAll(async () => {
  test.setTimeout(300_000);
  const folder = await prepare('edge-19');
  result = JSON.parse(await run(process.execPath, ['load/load.js'], { cwd: folder }));
  const { ours, byHand, throughput, processor } = result;
  for (const [name, load] of Object.entries({ ours, 'by hand': byHand })) {
    const { requests, perSecond, processorMilliseconds, milliseconds, megabytes } = load;
    console.log(
      `edge worker, ${name}: ${requests} pages, ${Math.round(perSecond)} a second, ` +
        `${processorMilliseconds.toFixed(2)} ms of processor each, ` +
        `${milliseconds.median.toFixed(1)} ms (p99 ${milliseconds.p99.toFixed(1)}), ` +
        // One in twenty rounds shows how it goes.
        `${megabytes
          .filter((_, round) => round % 20 === 19)
          .map(Math.round)
          .join(' ')} MB`,
    );
  }
  console.log(
    `ours beside by hand: ${throughput.toFixed(3)} of its pages a second, ` +
      `${(1 / processor).toFixed(3)} of its processor time`,
  );
});

test('every page under load is whole', () => {
  expect(result.ours.requests).toBeGreaterThan(500);
  expect(result.ours.errors).toBe(0);
  expect(result.byHand.errors).toBe(0);
});

test('as many pages a second as 0.9 of hand-written elements or more', () => {
  expect(result.throughput).toBeGreaterThanOrEqual(0.9);
});

test('its processor time is not far from theirs', () => {
  // Throughput is the bar. Client and worker share the machine, so it says less than this does.
  expect(result.processor, 'hand-written beside ours').toBeGreaterThanOrEqual(0.8);
});

test('memory is flat', () => {
  const { ours, byHand } = result;
  // The heap grows until it is first cleaned through, so it is the later half that tells.
  const half = ours.megabytes.slice(ours.megabytes.length / 2);
  const [first = 0, last = 0] = [half[0], half.at(-1)];
  expect(first).toBeGreaterThan(20);
  expect(last, 'megabytes after the last round').toBeLessThanOrEqual(first * 1.1);
  // Both runtimes have sent as many pages; what one alone keeps would be ours.
  expect(last, 'beside hand-written').toBeLessThanOrEqual((byHand.megabytes.at(-1) ?? 0) * 1.15);
});
