/**
 * Runs in Node from a production build: whether a long story takes more for a block than a short
 * one. Ten thousand blocks at once, against a hundred times a hundred of them.
 */
import { Article, Body, basicRenderers } from '@galley/react';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { ofBlocks } from './grown.ts';
import { HandWrittenBody } from './handwritten.tsx';
import { compareLater } from './measure.ts';
import { piped, read } from './toItsEnd.ts';

type Send = (element: ReactElement) => unknown;
type Story = (blocks: number) => ReactElement;

/** `empties` are sent with the long story, so that both ways begin as often. */
function growth(send: Send, story: Story, empties: number) {
  const [long, short, empty] = [story(10_000), story(100), story(0)];
  const often = async (times: number, element: ReactElement) => {
    for (let time = 0; time < times; time += 1) await send(element);
  };
  const once = async () => {
    await send(long);
    await often(empties, empty);
  };
  return compareLater(once, () => often(100, short), { rounds: 61 });
}

const article: Story = (blocks) => <Article article={ofBlocks(blocks)} />;
const body: Story = (blocks) => <Body blocks={ofBlocks(blocks).body} renderers={basicRenderers} />;
const byHand: Story = (blocks) => <HandWrittenBody article={ofBlocks(blocks)} />;

const bodies = [];
for (const [to, send] of [
  ['as a string', renderToString],
  ['to Node’s stream', piped],
  ['to a web stream', read],
] as const) {
  const { ratio: ours } = await growth(send, body, 99);
  const { ratio: theirs } = await growth(send, byHand, 99);
  bodies.push({ to, ours, theirs });
}
console.log(
  JSON.stringify({
    // As an app renders it: its head is made once for all blocks, and a hundred times for short ones.
    article: await growth(renderToString, article, 0),
    body: await growth(renderToString, body, 0),
    bodies,
  }),
);
