import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../serve.ts';
import { settings } from '../settings.ts';

/** Serves the last run's review page on loopback, until it is interrupted. */
export async function open(folder: string): Promise<void> {
  const file = path.join(folder, 'index.html');
  if (!existsSync(file)) throw new Error(`There is no ${file}. Run pnpm test:visual first.`);
  const server = await serve(folder);
  const { port } = server.address() as AddressInfo;
  console.log(`http://127.0.0.1:${port}/ shows ${file}, which also opens by itself. Ctrl+C ends.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await open(settings.out);
