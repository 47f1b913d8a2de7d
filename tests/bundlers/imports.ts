import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A built module and every module of the package that it imports, each with its text. */
export function importsOf(file: string, seen = new Map<string, string>()): Map<string, string> {
  if (seen.has(file)) return seen;
  const text = readFileSync(file, 'utf8');
  seen.set(file, text);
  for (const [, from = ''] of text.matchAll(/(?:from|import) ["'](\.[^"']+)["']/g)) {
    importsOf(path.join(path.dirname(file), from), seen);
  }
  return seen;
}
