/** What is said to developers costs readers nothing, to the byte. */
import { type Plugin, parseSync } from 'vite';
import { expect, test } from 'vitest';
import { codeOf } from './bundle.ts';

// biome-ignore lint/suspicious/noExplicitAny: a node of the syntax tree, or what is in one
type Part = any;

/** Where the statements are that ask for `NODE_ENV`. */
function asking(part: Part, text: string): { start: number; end: number }[] {
  if (Array.isArray(part)) return part.flatMap((each) => asking(each, text));
  if (typeof part?.type !== 'string') return [];
  const isAsking =
    part.type === 'IfStatement' &&
    text.slice(part.test.start, part.test.end).includes('process.env.NODE_ENV');
  if (isAsking) return [part];
  return Object.values(part).flatMap((each) => asking(each, text));
}

/** Takes the branches for development out of the built modules, as if nobody had written them. */
function stripped(found: string[]): Plugin {
  return {
    name: 'stripped',
    transform(text, id) {
      if (!id.includes('/packages/') || !text.includes('process.env.NODE_ENV')) return;
      const places = asking(parseSync(id, text).program, text);
      found.push(...places.map(({ start, end }) => text.slice(start, end)));
      return places.reduceRight(
        (all, { start, end }) => `${all.slice(0, start)};${all.slice(end)}`,
        text,
      );
    },
  };
}

test.each(['@galley/react', '@galley/react/mount', '@galley/react/islands'])(
  '%s is the same without its warnings',
  async (name) => {
    const code = `export * from '${name}'`;
    const found: string[] = [];
    const without = await codeOf(code, { plugins: [stripped(found)] });
    const published = await codeOf(code);
    expect(found.length).toBeGreaterThan(0);
    expect(published).toBe(without);
    expect(published).not.toContain('Galley: ');
  },
);

test('in development they are there', async () => {
  const code = await codeOf("export * from '@galley/react'", { mode: 'development' });
  for (const said of [
    'has no alternative text',
    'is no safe address',
    'has no words',
    'is of level',
    'is no time zone',
    'no theme is on this page',
    'the styles of its parts are not on this page',
  ]) {
    expect(code).toContain(said);
  }
});
