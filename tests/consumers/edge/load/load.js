/**
 * The worker beside its twin of hand-written elements, asked in turns, so that the machine's moods
 * fall on both. Prints JSON. About a minute and a half, on this machine alone.
 */

import { start } from '../edge.js';
import { sampleSlug } from '../feed/stories.js';
import { ask } from './client.js';
import { childNamed, memory, processorTime } from './process.js';

const connections = 8;
// A round's ratio strays by 0.15, so it takes two hundred to know their median to one or two hundredths.
const rounds = 200;
const roundMilliseconds = 200;

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

async function open(file, known) {
  const { worker, url } = await start(file);
  const pid = childNamed('workerd', known);
  return { worker, pid, page: `${url}/stories/${sampleSlug}`, rounds: [] };
}

/** What the reader gets, without what React numbers and where it joined two texts. */
async function story({ page }) {
  const html = await (await fetch(page)).text();
  return html.replaceAll('<!-- -->', '').replace(/_[RS]_\w*_/g, 'id');
}

const ours = await open('built/worker.js', []);
const byHand = await open('built/by-hand.js', [ours.pid]);

if ((await story(ours)) !== (await story(byHand))) {
  throw new Error('The two workers send different pages: nothing can be compared.');
}

async function round(of) {
  const before = processorTime(of.pid);
  const { seconds, times, errors } = await ask(of.page, {
    connections,
    milliseconds: roundMilliseconds,
  });
  of.rounds.push({
    perSecond: times.length / seconds,
    processor: (processorTime(of.pid) - before) / times.length,
    times,
    errors,
  });
}

// Warm: compiled, and the heap about as large as it gets.
for (const of of [ours, byHand]) await ask(of.page, { connections, milliseconds: 5000 });
for (let number = 0; number < rounds; number += 1) {
  // Who goes first changes.
  const pair = number % 2 ? [byHand, ours] : [ours, byHand];
  for (const of of pair) await round(of);
}

function summary({ pid, rounds }) {
  const times = rounds.flatMap((round) => round.times).sort((a, b) => a - b);
  const at = (share) => times[Math.floor(times.length * share)];
  return {
    requests: times.length,
    errors: rounds.reduce((sum, { errors }) => sum + errors, 0),
    perSecond: median(rounds.map(({ perSecond }) => perSecond)),
    processorMilliseconds: median(rounds.map(({ processor }) => processor)),
    milliseconds: { median: at(0.5), p99: at(0.99) },
    megabytes: memory(pid),
  };
}

const each = (value) => median(ours.rounds.map((round, n) => value(round, byHand.rounds[n])));
const result = {
  connections,
  ours: summary(ours),
  byHand: summary(byHand),
  // Of each round its own ratio; above 1 ours is quicker.
  throughput: each((a, b) => a.perSecond / b.perSecond),
  processor: each((a, b) => b.processor / a.processor),
};
console.log(JSON.stringify(result, null, 2));
for (const { worker } of [ours, byHand]) await worker.dispose();
