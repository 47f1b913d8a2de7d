import { createServer } from 'node:http';
import { connect } from 'node:http2';
import { expect, onTestFinished, test } from 'vitest';
import { slow } from './figures.ts';
import { slowLine } from './line.ts';

test('a line sends no faster than it may, and what is urgent first', async () => {
  const bytes = 20_000;
  const origin = createServer((_request, response) => response.end(Buffer.alloc(bytes)));
  await new Promise<void>((resolve) => origin.listen(0, '127.0.0.1', resolve));
  const address = origin.address();
  const line = await slowLine(
    `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
  );
  const session = connect(line.url, { rejectUnauthorized: false });
  onTestFinished(() => {
    session.close();
    line.end();
    origin.close();
  });

  const ended: string[] = [];
  const start = performance.now();
  const get = (path: string, priority: string) =>
    new Promise<void>((resolve, reject) => {
      const stream = session.request({ ':path': path, priority });
      let seen = 0;
      stream.on('data', (part) => {
        seen += part.length;
      });
      stream.on('error', reject);
      stream.on('end', () => {
        ended.push(`${path} ${seen}`);
        resolve();
      });
    });
  await Promise.all([get('/script', 'u=4'), get('/picture', 'u=1, i')]);
  const fewest = slow.latency + (2 * bytes * 1000) / slow.bytesPerSecond;
  expect(ended).toEqual([`/picture ${bytes}`, `/script ${bytes}`]);
  expect(performance.now() - start).toBeGreaterThan(fewest - 20);
});
