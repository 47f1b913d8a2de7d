import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from '../../scripts/command.ts';
import { lastRelease, unannounced } from '../../scripts/release/announced.ts';
import { type Bump, change } from '../../scripts/release/change.ts';
import { files, schema, types } from '../../scripts/release/public.ts';

const report = `## Byline.d.ts

\`\`\`ts
import type { Common } from '../internal/common.js';
export interface BylineProps extends Common {
    contributors: readonly Contributor[];
    text?: string | undefined;
}
export interface Shown {
    at: number;
}
export declare function say(words: string): string;
export { Byline, Names };
\`\`\`

## Headline.d.ts

\`\`\`ts
export interface HeadlineProps {
    size: 's' | 'm';
    text?: string | undefined;
}
\`\`\`
`;

test.each<[string, string | RegExp, string, Bump]>([
  ['nothing', '', '', 'none'],
  ['blank lines', '}\n', '}\n\n', 'none'],
  ['another import', /import .*/, "import type { Common } from '../common.js';", 'none'],
  ['a property more', 'text?', 'avatar?: boolean;\n    text?', 'minor'],
  ['a required property more', 'text?', 'avatar: boolean;\n    text?', 'major'],
  ['more in what is handed out', 'at: number;', 'at: number;\n    by: string;', 'minor'],
  [
    'an interface more',
    '## Head',
    'export interface AProps {\n    a: string;\n}\n## Head',
    'minor',
  ],
  ['a wider union', "'s' | 'm'", "'s' | 'm' | 'l'", 'minor'],
  ['a union wider within', 'string |', 'string | null |', 'minor'],
  ['a narrower union', "'s' | 'm'", "'s'", 'major'],
  ['another type', 'readonly Contributor[]', 'readonly string[]', 'major'],
  ['another result', '): string;', '): number;', 'major'],
  ['an argument that may be left out', 'words: string', 'words: string, n?: number', 'minor'],
  ['an argument more', 'words: string', 'words: string, n: number', 'major'],
  ['another base', 'extends Common', 'extends Common, Gate', 'major'],
  ['a property less', / {4}text.*\n/, '', 'major'],
  ['another name', 'text?', 'words?', 'major'],
  ['a property that is now required', 'text?', 'text', 'major'],
  ['a property that is required no more', 'contributors:', 'contributors?:', 'minor'],
  ['an export more', 'Byline, Names', 'Byline, Names, Parts', 'minor'],
  ['an export less', 'Byline, Names', 'Byline', 'major'],
  ['a file less', /\n## Head.*/s, '', 'major'],
])('%s needs the right bump', (_, from, to, needs) => {
  const after = report.replace(from, to);
  expect(after === report).toBe(from === to);
  expect(change(types(report), types(after)).needs).toBe(needs);
});

test('the same line in another interface does not make up for one that is gone', () => {
  const gone = report.replace(/ {4}text.*\n/, '');
  const moved = gone.replace('at: number;', 'at: number;\n    text?: string | undefined;');
  expect(change(types(report), types(moved))).toEqual({
    needs: 'major',
    lines: [
      '- Byline.d.ts › interface BylineProps › text: text?: string | undefined;',
      '+ Byline.d.ts › interface Shown › text: text?: string | undefined;',
    ],
  });
});

test('of the lists of files, those count that apps load by their names', () => {
  const list = 'LICENSE\ndist/* .js\ndist/byline.css\ndist/docs/Byline.md\n';
  const needs = (after: string) => change(files(list), files(after)).needs;
  expect(needs('dist/* .d.ts .js\ndist/byline.css\n')).toBe('none');
  expect(needs(`${list}dist/tags.css\n`)).toBe('minor');
  expect(needs(list.replace('dist/byline.css\n', ''))).toBe('major');
});

test.each<[string, string, string, Bump]>([
  ['other words', 'Who.', 'By whom.', 'none'],
  ['a property more', '"name":', '"url": { "type": "string" }, "name":', 'minor'],
  ['a value more', '"person"', '"person", "team"', 'minor'],
  ['a value less', '"person", ', '', 'major'],
  ['a property newly required', '["name"]', '["name", "kind"]', 'major'],
  ['another type', '"type": "string"', '"type": "number"', 'major'],
  ['a new limit', '"type": "string"', '"type": "string", "maxLength": 9', 'major'],
])('a schema with %s', (_, from, to, needs) => {
  const before = `{ "$defs": { "Contributor": {
    "description": "Who.",
    "properties": { "name": { "type": "string" }, "kind": { "enum": ["person", "agency"] } },
    "required": ["name"] } } }`;
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  expect(change(schema(before), schema(after)).needs).toBe(needs);
});

let folder = '';
const git = (...args: string[]) =>
  run('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...args], {
    cwd: folder,
  });
const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
const react = 'tests/api/react.api.md';
const sheets = 'tests/release/react.files.txt';

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'galley-announced-'));
  for (const each of ['tests/api', 'tests/release', 'packages/article']) {
    mkdirSync(join(folder, each), { recursive: true });
  }
  for (const name of ['article.api.md', 'classes.txt', 'properties.txt']) {
    write(`tests/api/${name}`, 'x\n');
  }
  write(react, report);
  write(sheets, 'dist/byline.css\n');
  write('tests/release/article.files.txt', 'schema.json\n');
  write('packages/article/schema.json', '{}');
  await git('init', '--quiet');
  await git('add', '.');
  await git('commit', '--quiet', '--message', 'x');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a change since the released tag has to be announced', async () => {
  await git('tag', '@galley/react@1.9.0');
  await git('tag', '@galley/react@1.10.0');
  await git('tag', '@galley/react@2.0.0-next.0');
  expect(await lastRelease(folder)).toBe('1.10.0');
  expect(await unannounced('none', folder)).toEqual([]);

  write(react, report.replace('text?', 'words?'));
  expect((await unannounced('none', folder)).join('\n')).toContain('› text: text?');
  expect(await unannounced('minor', folder)).not.toEqual([]);
  expect(await unannounced('major', folder)).toEqual([]);
});

test('a style sheet that is gone has to be announced', async () => {
  await git('tag', '@galley/react@1.0.0');
  write(sheets, 'dist/tags.css\n');
  expect((await unannounced('minor', folder)).join('\n')).toContain('- dist/byline.css');
  expect(await unannounced('major', folder)).toEqual([]);
});

test('before 1.0.0 a minor version may break', async () => {
  await git('tag', '@galley/react@0.3.0');
  write(react, report.replace('text?', 'words?'));
  expect(await unannounced('patch', folder)).not.toEqual([]);
  expect(await unannounced('minor', folder)).toEqual([]);
});

test('the first release has to be announced too', async () => {
  expect(await unannounced('minor', folder)).toEqual([]);
  expect(await unannounced('none', folder)).not.toEqual([]);
});
