import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { renderToPipeableStream } from 'react-dom/server';
import { Document } from './Document';
import { sendFile } from './sendFile';
import { loadStory } from './story/loadStory';

function fail(response: ServerResponse, error: unknown) {
  // The whole reason is in the log; the reader learns that there is one.
  console.error(error);
  if (response.headersSent) response.destroy();
  else response.writeHead(500).end('The story could not be shown.');
}

async function sendStory(response: ServerResponse) {
  const story = await loadStory();
  if (!story) return response.writeHead(404).end('There is no such story.');
  const { pipe, abort } = renderToPipeableStream(<Document {...story} />, {
    // The document begins to arrive while the rest of it is being written.
    onShellReady() {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      pipe(response);
    },
    onShellError: (error) => fail(response, error),
  });
  // A reader who has gone needs no more of it.
  response.once('close', () => abort());
}

async function answer(request: IncomingMessage, response: ServerResponse) {
  try {
    const address = request.url ?? '/';
    // `//` is one that is none.
    if (!URL.canParse(address, 'http://localhost')) return response.writeHead(400).end();
    const { pathname } = new URL(address, 'http://localhost');
    await (pathname === '/' ? sendStory(response) : sendFile(pathname, response));
  } catch (error) {
    fail(response, error);
  }
}

const { PORT = '3000', HOST = 'localhost' } = process.env;
createServer(answer).listen(Number(PORT), HOST, () => console.log(`http://${HOST}:${PORT}`));
