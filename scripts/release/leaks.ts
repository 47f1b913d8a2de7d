import { homedir, tmpdir } from 'node:os';
import { posix } from 'node:path';
import { root } from '../root.ts';
import { type Tarball, text } from './tarball.ts';

const isText = (file: string) => !/\.(avif|webp|png|jpe?g|woff2?|mp3|mp4)$/.test(file);

/** Folders of a machine and addresses of a network that only the builder has. */
const ofMachines = [
  /\/(home|Users)\/[\w.-]+\/(?!\.\.\.)/,
  /\b[A-Z]:\\Users\\/,
  /file:\/\/\/\w/,
  /https?:\/\/(localhost|127\.0\.0\.1|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+)[:/]/,
];

/** What tells of the machine that built the package, or of where its dependencies came from. */
export function leaks({ files }: Tarball, registry: string): string[] {
  const own = [root, homedir(), tmpdir(), registry ? new URL(registry).host : '']
    // A root account's home or a bare `/tmp` is too short to mean anything.
    .filter((place) => place.length > 5);
  const found: string[] = [];
  for (const [file, content] of files) {
    if (!isText(file)) continue;
    const written = content.toString('utf8');
    for (const place of own) if (written.includes(place)) found.push(`${file}: names ${place}`);
    for (const pattern of ofMachines) {
      const [match] = pattern.exec(written) ?? [];
      if (match) found.push(`${file}: names ${match}`);
    }
  }
  return found;
}

/** Every source map leads to a source that is in the package, and says the same as it. */
export function maps({ files }: Tarball): string[] {
  const found: string[] = [];
  for (const file of files.keys()) {
    if (!file.endsWith('.map')) continue;
    const map: { sourceRoot?: string; sources: string[]; sourcesContent?: string[] } = JSON.parse(
      text(files, file),
    );
    // What vanilla-extract makes of styles has no line of its source left in it.
    if (!map.sources.length && !file.endsWith('.css.js.map'))
      found.push(`${file}: names no source`);
    for (const [index, source] of map.sources.entries()) {
      const target = posix.join(posix.dirname(file), map.sourceRoot ?? '', source);
      const shipped = files.get(target)?.toString('utf8');
      const inlined = map.sourcesContent?.[index];
      if (shipped === undefined) found.push(`${file}: ${target} is not in the package`);
      else if (inlined && inlined !== shipped) found.push(`${file}: holds another ${target}`);
    }
  }
  return found;
}
