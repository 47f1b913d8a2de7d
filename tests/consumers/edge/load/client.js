/** Asks one address for a while, over a few connections that stay open. Loopback only. */
import { Agent, get } from 'node:http';

/** @returns how many whole answers came, how many were wrong, how long each took */
export async function ask(url, { connections, milliseconds }) {
  if (new URL(url).hostname !== '127.0.0.1') throw new Error(`${url} is not on this machine.`);
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times = [];
  let errors = 0;
  const once = () =>
    new Promise((resolve) => {
      const start = performance.now();
      const wrong = () => {
        errors += 1;
        resolve();
      };
      const request = get(url, { agent }, (response) => {
        let last = '';
        response.setEncoding('latin1').on('data', (text) => {
          last = text;
        });
        response.on('error', wrong).on('end', () => {
          // Whole: a page that broke off would be quick, too.
          if (response.statusCode !== 200 || !last.endsWith('</html>')) return wrong();
          times.push(performance.now() - start);
          resolve();
        });
      });
      request.on('error', wrong);
    });
  const began = performance.now();
  const until = began + milliseconds;
  const connection = async () => {
    while (performance.now() < until) await once();
  };
  await Promise.all(Array.from({ length: connections }, connection));
  agent.destroy();
  return { seconds: (performance.now() - began) / 1000, times, errors };
}
