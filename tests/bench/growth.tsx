/**
 * Runs in Node from a production build: whether a long story takes more for a block than a short
 * one. Ten thousand blocks at once, against a hundred times a hundred of them.
 */
import { Article, Body, basicRenderers } from '@galley/react';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { ofBlocks } from './grown.ts';
import { HandWritten, HandWrittenBody } from './handwritten.tsx';
import { compareLater } from './measure.ts';
import { piped, read } from './toItsEnd.ts';

const among = 'a block among 10,000, against among 100';

type Send = (element: ReactElement) => unknown;

async function growth(name: string, send: Send, story: (blocks: number) => ReactElement) {
  const [long, short] = [story(10_000), story(100)];
  const once = async () => void (await send(long));
  const often = async () => {
    for (let times = 0; times < 100; times += 1) await send(short);
  };
  return { name: `${among}: ${name}`, ...(await compareLater(once, often, { rounds: 61 })) };
}

const article = (blocks: number) => <Article article={ofBlocks(blocks)} />;
const articleByHand = (blocks: number) => <HandWritten article={ofBlocks(blocks)} />;

// Without its head, which a hundred short stories render a hundred times.
const body = (blocks: number) => <Body blocks={ofBlocks(blocks).body} renderers={basicRenderers} />;
const bodyByHand = (blocks: number) => <HandWrittenBody article={ofBlocks(blocks)} />;

const rows = [
  await growth('article as a string', renderToString, article),
  await growth('article as a string, by hand', renderToString, articleByHand),
];
for (const [to, send] of [
  ['as a string', renderToString],
  ['to Node’s stream', piped],
  ['to a web stream', read],
] as const) {
  rows.push(await growth(`body ${to}`, send, body));
  rows.push(await growth(`body ${to}, by hand`, send, bodyByHand));
}
console.log(JSON.stringify(rows));
