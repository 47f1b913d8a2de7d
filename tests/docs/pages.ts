import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.join(import.meta.dirname, '../..');

/** A fenced block of a page. */
export interface Block {
  page: string;
  line: number;
  /** The first word after the fence. */
  language: string;
  /** The file that it quotes, as `file=` says it. */
  file: string | undefined;
  text: string;
}

/** Every page of prose in the repository, as paths from its root. */
export const pages = globSync(
  [
    '*.md',
    '.changeset/*.md',
    'docs/**/*.{md,mdx}',
    'packages/*/*.md',
    'packages/*/src/**/*.{md,mdx}',
    'scripts/**/*.md',
    'tests/**/*.md',
  ],
  { cwd: root, exclude: ['**/node_modules/**', '**/dist/**', 'tests/api/*.md'] },
).sort();

export const readPage = (page: string) => readFileSync(path.join(root, page), 'utf8');

const fence = /^( *)(`{3,}|~{3,})(.*)\n([\s\S]*?)^\1\2 *$/gm;

/** The fenced blocks of a page, without the indentation of the list that they stand in. */
export function blocksOf(page: string, text = readPage(page)): Block[] {
  return [...text.matchAll(fence)].map(
    ({ 1: indent = '', 3: info = '', 4: lines = '', index }) => ({
      page,
      line: text.slice(0, index).split('\n').length,
      language: info.trim().split(/\s/)[0] ?? '',
      file: /\bfile=(\S+)/.exec(info)?.[1],
      text: lines.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );
}

/** A text's paragraphs: its runs of lines that are not blank, each moved to the margin. */
export function paragraphs(text: string): string[] {
  return text
    .split(/\n(?:[ \t]*\n)+/)
    .map((lines) => lines.split('\n').filter((line) => line.trim()))
    .filter((lines) => lines.length)
    .map(atMargin);
}

const depth = (line: string) => line.search(/\S/);

function atMargin(lines: string[]): string {
  const least = Math.min(...lines.map(depth));
  return lines.map((line) => line.slice(least).trimEnd()).join('\n');
}

/**
 * The first paragraph of a quotation that is not in the file, or nothing. Paragraphs stand in the
 * file in their order, line by line; between them it may hold more. `…` on a line of its own leaves
 * something out within a paragraph.
 */
export function misquoted(quotation: string, file: string): string | undefined {
  const lines = file.split('\n').filter((line) => line.trim());
  let from = 0;
  const left = quotation.replaceAll(/^\W*…\W*$/gm, '');
  return paragraphs(left).find((wanted) => {
    const count = wanted.split('\n').length;
    for (let start = from; start + count <= lines.length; start += 1) {
      if (atMargin(lines.slice(start, start + count)) !== wanted) continue;
      from = start + count;
      return false;
    }
    return true;
  });
}
