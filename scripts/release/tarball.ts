import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { pnpm } from '../command.ts';
import { root } from '../root.ts';

export const names = ['article', 'react'] as const;
export type Name = (typeof names)[number];

/** A packed package, as npm would hand it out. */
export interface Tarball {
  name: Name;
  /** Where it lies. */
  file: string;
  /** Its size as it travels. */
  bytes: number;
  /** Every file by its path in the package. */
  files: Map<string, Buffer>;
}

/** Packs both packages as they are built now. */
export async function pack(folder: string): Promise<Tarball[]> {
  for (const name of names) {
    await pnpm(['pack', '--pack-destination', folder], {
      cwd: join(root, 'packages', name),
    });
  }
  return read(folder);
}

/** The packages that lie packed in a folder. */
export function read(folder: string): Tarball[] {
  const all = readdirSync(folder);
  return names.map((name) => {
    const base = all.find((each) => each.startsWith(`galley-${name}-`) && each.endsWith('.tgz'));
    if (!base) throw new Error(`${folder} holds no tarball of @galley/${name}.`);
    const file = join(folder, base);
    return { name, file, bytes: statSync(file).size, files: unpack(readFileSync(file)) };
  });
}

/** What the package says of itself. */
export function manifestOf({ files }: Tarball): Record<string, unknown> & { version: string } {
  return JSON.parse(text(files, 'package.json'));
}

export function text(files: Tarball['files'], path: string): string {
  const content = files.get(path);
  if (!content) throw new Error(`The package has no ${path}.`);
  return content.toString('utf8');
}

/** The plain files of a tar archive; any other kind of entry is an error, not a guess. */
function unpack(tarball: Buffer): Tarball['files'] {
  const tar = gunzipSync(tarball);
  const field = (from: number, length: number) =>
    tar.toString('utf8', from, from + length).replace(/\0.*$/s, '');
  const files: Tarball['files'] = new Map();
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0; ) {
    const path = [field(at + 345, 155), field(at, 100)].filter(Boolean).join('/');
    const size = Number.parseInt(field(at + 124, 12), 8);
    const type = field(at + 156, 1);
    if ((type !== '0' && type !== '') || !path.startsWith('package/')) {
      throw new Error(`An entry of type ${type} in the tarball: ${path}`);
    }
    files.set(path.slice('package/'.length), tar.subarray(at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}
