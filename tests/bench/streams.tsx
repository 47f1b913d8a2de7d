/** Runs in Node from a production build: what is sent as it is made, and stories of every length. */
import { Writable } from 'node:stream';
import { Body, basicRenderers } from '@galley/react';
import type { ReactElement } from 'react';
import { renderToPipeableStream, renderToReadableStream, renderToString } from 'react-dom/server';
import { grown, ofBlocks } from './grown.ts';
import { HandWrittenBody } from './handwritten.tsx';
import { compare, compareLater } from './measure.ts';
import { sameMarkup } from './pair.tsx';

/** To its end, into a reader that keeps nothing. */
const piped = (element: ReactElement) => () =>
  new Promise<void>((resolve, reject) => {
    const reader = new Writable({ write: (_chunk, _encoding, next) => next() });
    reader.on('finish', resolve);
    const { pipe } = renderToPipeableStream(element, {
      onShellReady: () => pipe(reader),
      onError: reject,
    });
  });

const read = (element: ReactElement) => async () => {
  const reader = (await renderToReadableStream(element)).getReader();
  while (!(await reader.read()).done);
};

async function streams() {
  const rows = [];
  for (const paragraphs of [100, 1000]) {
    const { ours, theirs } = sameMarkup(grown(paragraphs));
    for (const [to, stream] of [
      ['Node’s stream', piped],
      ['web stream', read],
    ] as const) {
      const name = `${to}, ${paragraphs} paragraphs`;
      rows.push({ name, ...(await compareLater(stream(ours), stream(theirs))) });
    }
  }
  return rows;
}

/** A story of so many blocks, against the same by hand. */
function lengths() {
  return [10, 100, 1000, 10_000].map((blocks) => {
    const { ours, theirs } = sameMarkup(ofBlocks(blocks));
    const render = (element: ReactElement) => () => void renderToString(element);
    const clock = blocks > 1000 ? { rounds: 61 } : { rounds: 301 };
    return {
      name: `server render, ${blocks} blocks`,
      ...compare(render(ours), render(theirs), clock),
    };
  });
}

/**
 * Ten thousand blocks at once against a hundred times a hundred of them. The body alone: a head
 * that is rendered a hundred times would flatter the long story.
 */
function growth(name: string, body: (blocks: number) => ReactElement) {
  const [long, short] = [body(10_000), body(100)];
  const ours = () => void renderToString(long);
  const theirs = () => {
    for (let times = 0; times < 100; times += 1) renderToString(short);
  };
  return { name, ...compare(ours, theirs, { rounds: 61 }) };
}

const among = 'a block among 10,000, against among 100';
const grows = () => [
  growth(among, (blocks) => <Body blocks={ofBlocks(blocks).body} renderers={basicRenderers} />),
  // What React itself takes for a longer page.
  growth(`${among}, by hand`, (blocks) => <HandWrittenBody article={ofBlocks(blocks)} />),
];

console.log(JSON.stringify([...(await streams()), ...lengths(), ...grows()]));
