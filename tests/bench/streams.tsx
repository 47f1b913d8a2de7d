/** Runs in Node from a production build: what is sent as it is made, and stories of every length. */
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { grown, ofBlocks } from './grown.ts';
import { compare, compareLater } from './measure.ts';
import { sameMarkup } from './pair.tsx';
import { piped, read } from './toItsEnd.ts';

async function streams() {
  const rows = [];
  for (const paragraphs of [100, 1000]) {
    const { ours, theirs } = sameMarkup(grown(paragraphs));
    for (const [to, stream] of [
      ['Node’s stream', piped],
      ['web stream', read],
    ] as const) {
      const name = `${to}, ${paragraphs} paragraphs`;
      rows.push({
        name,
        ...(await compareLater(
          () => stream(ours),
          () => stream(theirs),
        )),
      });
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

console.log(JSON.stringify([...(await streams()), ...lengths()]));
