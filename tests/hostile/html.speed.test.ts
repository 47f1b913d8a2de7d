import { fromHtml } from '@galley/article/html';
import { describe, expect, it } from 'vitest';

const repeated = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

function counted(piece: (index: number) => string, length: number): string {
  const pieces: string[] = [];
  for (let index = 0, sum = 0; sum < length; index += 1) {
    pieces.push(piece(index));
    sum += pieces.at(-1)?.length ?? 0;
  }
  return pieces.join('').slice(0, length);
}

const story = (length: number) =>
  counted(
    (index) =>
      `<h2 id="part-${index}">A heading</h2>
<p>The assembly met on <a href="https://example.org/${index}">Tuesday</a> &amp; heard <em>three</em>
reports on water, wheat and <strong>the price of bread</strong>, of which the longest took an hour
to read and was followed by a vote that nobody had expected to be close.</p>
<figure class="wp-block-image size-large"><img src="/${index}.jpg" srcset="/${index}-300.jpg 300w,
/${index}-600.jpg 600w" width="600" height="400" alt="The hall"><figcaption>The hall on
<i>Tuesday</i></figcaption></figure>
<ul><li>Water</li><li>Wheat, <b>bread</b></li></ul>\n`,
    length,
  );

/** What a hostile page may hold, by name. */
const shapes: Record<string, (length: number) => string> = {
  'deep nesting': (length) => repeated('<div>x', length),
  'nested lists': (length) => repeated('<ul><li>x', length),
  'unclosed formatting': (length) => repeated('<p><b><i><u>x', length),
  'unclosed formatting, each its own': (length) => counted((n) => `<p><font size=${n}>x`, length),
  'unclosed links': (length) => repeated('<a href=x><p>y', length),
  comments: (length) => repeated('<!---->', length),
  'unclosed comments': (length) => repeated('<!-- x ', length),
  'a giant attribute': (length) => `<p title="${repeated('a', length - 20)}">x`,
  'many attributes': (length) => `<p ${counted((n) => `a${n}=b `, length - 5)}>x`,
  'many references': (length) => repeated('&amp;&notit;&#x41', length),
  'text in tables': (length) => repeated('<table>x<b>y', length),
  'nested tables': (length) => repeated('<table><tr><td>x', length),
  'one long row': (length) => `<table><tr>${repeated('<td>x', length)}`,
  'a giant srcset': (length) => `<img src=x alt=y srcset="${repeated('/a 1w,', length - 30)}">`,
  'elements that no one knows': (length) => repeated('<x-a b=c>y', length),
};

const kilobyte = 1024;

/**
 * The time to read sources one after another, all results held, in milliseconds: of this process,
 * not of a machine that others use too.
 */
function timeOf(sources: readonly string[]): number {
  const before = process.cpuUsage();
  const start = performance.now();
  const results = sources.map((source) => fromHtml(source));
  const elapsed = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  expect(results.length).toBe(sources.length);
  return Math.min(elapsed, (user + system) / 1000);
}

it('reads a story of 50 KB at 3 MB a second or more', () => {
  const source = story(50 * kilobyte);
  const times = Array.from({ length: 80 }, () => timeOf([source]));
  expect(source.length / 1000 / Math.min(...times)).toBeGreaterThan(3);
});

describe('time grows with the length, whatever the shape', () => {
  it.each(Object.entries(shapes))('%s', (_, shape) => {
    // As much text in many pieces and in one, in turns: what is beyond is growth.
    const count = 20;
    const pieces = Array.from({ length: count }, () => shape(50 * kilobyte));
    const whole = [shape(count * 50 * kilobyte)];
    let small = Number.POSITIVE_INFINITY;
    let large = Number.POSITIVE_INFINITY;
    let growth = Number.POSITIVE_INFINITY;
    // A noisy machine gets more rounds; a quadratic import does not get better by them.
    for (let round = 0; round < 20 && growth > 1.15; round += 1) {
      small = Math.min(small, timeOf(pieces));
      large = Math.min(large, timeOf(whole));
      growth = 1 + Math.log(large / small) / Math.log(count);
    }
    // Up to 1.15 where nothing else runs; 2 would be quadratic.
    expect(growth).toBeLessThan(1.25);
    // 512 KB take half of that at most.
    expect(large).toBeLessThan(2000);
  });
});
