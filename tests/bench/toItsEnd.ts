/** Streams read to their end, by a reader that keeps nothing. */
import { Writable } from 'node:stream';
import type { ReactElement } from 'react';
import { renderToPipeableStream, renderToReadableStream } from 'react-dom/server';

export const piped = (element: ReactElement) =>
  new Promise<void>((resolve, reject) => {
    const reader = new Writable({ write: (_chunk, _encoding, next) => next() });
    reader.on('finish', resolve);
    const { pipe } = renderToPipeableStream(element, {
      onShellReady: () => pipe(reader),
      onError: reject,
    });
  });

export async function read(element: ReactElement): Promise<void> {
  const reader = (await renderToReadableStream(element)).getReader();
  while (!(await reader.read()).done);
}
