import { createServer, type ServerResponse } from 'node:http';
import { renderToPipeableStream } from 'react-dom/server';
import { Document } from './Document';
import { sendFile } from './sendFile';
import { loadStory } from './story/loadStory';

async function sendStory(response: ServerResponse) {
  const { pipe } = renderToPipeableStream(<Document {...(await loadStory())} />, {
    // The document begins to arrive while the rest of it is being written.
    onShellReady() {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      pipe(response);
    },
    onShellError(error) {
      console.error(error);
      response.writeHead(500).end();
    },
  });
}

const { PORT = '3000', HOST = 'localhost' } = process.env;
createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  return pathname === '/' ? sendStory(response) : sendFile(pathname, response);
}).listen(Number(PORT), HOST, () => console.log(`http://${HOST}:${PORT}`));
