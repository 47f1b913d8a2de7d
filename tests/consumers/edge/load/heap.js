/**
 * What the worker's heap holds after a full collection, again and again between seconds of load.
 * Prints it as JSON, in bytes, once the worker is warm. With `--leak` it keeps a little of every
 * page, which must be seen.
 */
import { start } from '../edge.js';
import { sampleSlug } from '../feed/stories.js';
import { ask } from './client.js';

const marks = 7;
const leak = process.argv.includes('--leak');

// The inspector's own command to collect never returns once a page was sent, so a route does it.
process.env.MINIFLARE_WORKERD_V8_FLAGS = '--expose-gc';
const entry = `
  import worker from './worker.js';
  const kept = [];
  export default {
    fetch(request, env, context) {
      if (new URL(request.url).pathname === '/collect') {
        gc();
        return new Response(null, { status: 204 });
      }
      ${leak ? 'kept.push(new Array(256).fill(kept.length));' : ''}
      return worker.fetch(request, env, context);
    },
  };
`;
const { worker, url } = await start('built/worker.js', { inspectorPort: 0, entry });
const { host } = await worker.getInspectorURL();

/** Bytes in use, as the inspector says. */
function used() {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://${host}/core:user:edge`);
    socket.onerror = reject;
    socket.onclose = () => reject(new Error('The inspector has left.'));
    socket.onopen = () => socket.send(JSON.stringify({ id: 1, method: 'Runtime.getHeapUsage' }));
    socket.onmessage = ({ data }) => {
      const { id, result, error } = JSON.parse(data);
      if (id !== 1) return;
      if (error) reject(new Error(error.message));
      else resolve(result.usedSize);
      socket.close();
    };
  });
}

const bytes = [];
let requests = 0;
for (let mark = 0; mark < marks; mark += 1) {
  const page = `${url}/stories/${sampleSlug}`;
  const { times, errors } = await ask(page, { connections: 8, milliseconds: 1000 });
  if (errors) throw new Error(`${errors} pages were not whole.`);
  requests += times.length;
  const { status } = await fetch(`${url}/collect`);
  if (status !== 204) throw new Error(`Nothing was collected: status ${status}.`);
  bytes.push(await used());
}
await worker.dispose();
// The first second warms it: code and what the engine notes of it are in the heap as well.
console.log(JSON.stringify({ requests, bytes: bytes.slice(1) }));
