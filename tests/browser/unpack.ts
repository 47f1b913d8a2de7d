/** Unpacks brotli files and tar archives into a folder: all of them or nothing, and only once. */
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompress, createBrotliDecompress } from 'node:zlib';

export interface Contents {
  /** One brotli file each, by the name it gets. */
  executable: Record<string, string>;
  /** Files ending in `.tar.br`. */
  archives: string[];
  /** Written last, so they win over a file of the same name from an archive. */
  text: Record<string, string>;
}

const manifest = 'complete.json';

/**
 * `folder` appears by one rename of a finished neighbour, so no other process ever sees half of it;
 * of two processes that unpack at once, one uses what the other finished. A folder that was damaged
 * afterwards is replaced.
 */
export async function unpackOnce(folder: string, contents: Contents): Promise<string> {
  if (await isComplete(folder)) return folder;
  await mkdir(path.dirname(folder), { recursive: true });
  await removeAbandoned(folder);

  const staging = `${folder}.${process.pid}-${Date.now()}.tmp`;
  try {
    await unpack(staging, contents);
    for (let attempt = 0; attempt < 5; attempt++) {
      try {
        await rename(staging, folder);
        return folder;
      } catch (error) {
        if (!isTaken(error)) throw error;
      }
      if (await isComplete(folder)) return folder;
      // Damaged. Moved away first: removing in place would take seconds, and others look at it.
      const damaged = `${staging}.old.tmp`;
      await rename(folder, damaged).catch(() => {});
      await rm(damaged, { recursive: true, force: true });
    }
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  throw new Error(`Could not unpack the browser to ${folder}. Remove that folder and try again.`);
}

async function unpack(staging: string, { executable, archives, text }: Contents): Promise<void> {
  await mkdir(staging, { recursive: true });
  for (const [name, source] of Object.entries(executable)) {
    const target = createWriteStream(path.join(staging, name), { mode: 0o755 });
    await pipeline(createReadStream(source), createBrotliDecompress(), target);
  }
  for (const source of archives) {
    await extractTar(await promisify(brotliDecompress)(await readFile(source)), staging);
  }
  for (const [name, content] of Object.entries(text)) {
    await writeFile(path.join(staging, name), content);
  }
  const sizes = await sizesOf(staging);
  await writeFile(path.join(staging, manifest), JSON.stringify(sizes, null, 1));
}

/** The few kinds of entry that the browser's package uses; anything else is an error, not a guess. */
async function extractTar(tar: Buffer, folder: string): Promise<void> {
  const text = (from: number, length: number) =>
    tar.toString('utf8', from, from + length).replace(/\0.*$/s, '');
  let at = 0;
  while (at + 512 <= tar.length && tar[at] !== 0) {
    const name = text(at, 100);
    const size = Number.parseInt(text(at + 124, 12), 8);
    const type = text(at + 156, 1);
    const target = path.join(folder, name);
    if (!target.startsWith(folder + path.sep) || text(at + 345, 155) !== '') {
      throw new Error(`An archive of the browser holds a name that is not expected: ${name}`);
    }
    if (type === '5') {
      await mkdir(target, { recursive: true });
    } else if (type === '0' || type === '') {
      await mkdir(path.dirname(target), { recursive: true });
      const mode = Number.parseInt(text(at + 100, 8), 8);
      await writeFile(target, tar.subarray(at + 512, at + 512 + size), { mode });
    } else {
      throw new Error(`An archive of the browser holds an entry of type ${type}: ${name}`);
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
}

async function isComplete(folder: string): Promise<boolean> {
  try {
    const expected: unknown = JSON.parse(await readFile(path.join(folder, manifest), 'utf8'));
    return JSON.stringify(await sizesOf(folder)) === JSON.stringify(expected);
  } catch {
    return false;
  }
}

/** Every file but the manifest, sorted, with its size. */
async function sizesOf(folder: string): Promise<Record<string, number>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name !== manifest)
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const sizes: Record<string, number> = {};
  for (const file of files) sizes[path.relative(folder, file)] = (await stat(file)).size;
  return sizes;
}

/** What a killed process left. An hour is far longer than any unpacking takes. */
async function removeAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(path.dirname(folder))) {
    if (!name.startsWith(`${path.basename(folder)}.`) || !name.endsWith('.tmp')) continue;
    const file = path.join(path.dirname(folder), name);
    const age = await stat(file).then(
      (found) => Date.now() - found.mtimeMs,
      () => 0,
    );
    if (age > 3_600_000) await rm(file, { recursive: true, force: true });
  }
}

function isTaken(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOTEMPTY' || code === 'EEXIST';
}
