import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const roots = [
  join(import.meta.dirname, 'node_modules'),
  join(import.meta.dirname, '../../node_modules'),
];

/** A package's style sheet, each file in it at `address`. */
export function sheet(name: string, file: string, address: (path: string) => string): string {
  for (const root of roots) {
    const path = join(root, name, file);
    let css: string;
    try {
      css = readFileSync(path, 'utf8');
    } catch {
      continue;
    }
    return css
      .replace(/,\s*url\([^)]*\.woff\) format\('woff'\)/g, '')
      .replace(
        /url\((\.[^)]*)\)/g,
        (_, relative: string) => `url(${address(join(dirname(path), relative))})`,
      );
  }
  throw new Error(`${name}/${file} is not installed. Name it in scripts/fonts/package.json.`);
}

/** The file itself in the style sheet. */
export const inline = (path: string) =>
  `data:font/woff2;base64,${readFileSync(path).toString('base64')}`;
