/**
 * A slow line with a server at its end that sends what is urgent first, over HTTP/2. Under the
 * debugging protocol's throttling all downloads of a page advance together, whatever the browser
 * asked to have first.
 */
import { request as askOrigin } from 'node:http';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import { generate } from 'selfsigned';
import { freePort } from './audit.ts';
import { slow } from './figures.ts';
import { createQueue, priorityOf } from './queue.ts';

/** What belongs to a connection of HTTP/1 and is not passed on to HTTP/2. */
const ofConnection = /^(?::.*|connection|keep-alive|transfer-encoding|host)$/;
const passedOn = <Value>(headers: Record<string, Value>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !ofConnection.test(name)));

/** The pages of another server on this machine, over a slow line. */
export async function slowLine(origin: string) {
  const queue = createQueue();
  // Bytes that the line may send by now.
  let budget = 0;
  let last = performance.now();
  const clock = setInterval(() => {
    const now = performance.now();
    // No more than a hundredth of a second's: a clock that is late must not make the line quick.
    const most = slow.bytesPerSecond / 100;
    budget = Math.min(budget + (now - last) * (slow.bytesPerSecond / 1000), most);
    last = now;
    while (budget > 0) {
      const sent = queue.sendOne();
      budget = sent ? budget - sent : 0;
    }
  }, 2);

  function answer(request: Http2ServerRequest, response: Http2ServerResponse) {
    const { priority } = request.headers;
    // Its place is that of its question, however late the answer is found.
    const download = queue.add(
      { write: (bytes) => void response.write(bytes), end: () => void response.end() },
      priorityOf(String(priority ?? '')),
    );
    const asked = askOrigin(`${origin}${request.url}`, { headers: passedOn(request.headers) });
    const fail = (error: Error) => response.stream?.destroy(error);
    asked.on('error', fail);
    asked.on('response', (found) => {
      response.writeHead(found.statusCode ?? 502, passedOn(found.headers));
      found.on('data', download.push);
      found.on('end', download.whole);
      found.on('error', fail);
    });
    // Sent, or the reader has left.
    response.on('close', () => {
      download.drop();
      asked.destroy();
    });
    asked.end();
  }

  const { private: key, cert } = await generate([{ name: 'commonName', value: '127.0.0.1' }]);
  const server = createSecureServer({ key, cert }, (request, response) => {
    // Who has left by then is not answered.
    setTimeout(() => response.stream?.destroyed || answer(request, response), slow.latency);
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `https://127.0.0.1:${port}`,
    end() {
      clearInterval(clock);
      server.close();
    },
  };
}
