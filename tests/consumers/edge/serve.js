import { parseArgs } from 'node:util';
import { start } from './edge.js';

const { values } = parseArgs({ options: { port: { type: 'string', default: '8787' } } });
const { worker, url } = await start('built/worker.js', { port: Number(values.port) });
console.log(`${url}/stories/soldier-crosses-dmz`);
process.once('SIGTERM', () => worker.dispose());
