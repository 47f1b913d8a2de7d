import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from '../../scripts/command.ts';
import { type Bump, change, lastRelease, unannounced } from '../../scripts/release/announced.ts';

const report = `## Byline.d.ts
interface BylineProps {
    contributors: readonly Contributor[];
    text?: string | undefined;
}`;

test.each<[string, string, Bump]>([
  ['nothing', report, 'none'],
  ['blank lines', `\n${report}\n\n`, 'none'],
  ['a property more', report.replace('}', '    avatar?: boolean;\n}'), 'minor'],
  ['a wider type', report.replace('string |', 'string | null |'), 'minor'],
  ['a property less', report.replace(/ {4}text.*\n/, ''), 'major'],
  ['another name', report.replace('text?', 'words?'), 'major'],
  ['a property that is now required', report.replace('text?', 'text'), 'major'],
])('%s needs the right bump', (_, after, needs) => {
  expect(change(report, after).needs).toBe(needs);
});

let folder = '';
const git = (...args: string[]) =>
  run('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...args], {
    cwd: folder,
  });
const write = (text: string) => {
  for (const name of ['article.api.md', 'react.api.md', 'classes.txt', 'properties.txt']) {
    writeFileSync(join(folder, 'tests/api', name), name === 'react.api.md' ? text : 'x\n');
  }
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'galley-announced-'));
  mkdirSync(join(folder, 'tests/api'), { recursive: true });
  write(report);
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

  write(report.replace('text?', 'words?'));
  expect((await unannounced('none', folder)).join('\n')).toContain('- text?');
  expect(await unannounced('minor', folder)).not.toEqual([]);
  expect(await unannounced('major', folder)).toEqual([]);
});

test('before 1.0.0 a minor version may break', async () => {
  await git('tag', '@galley/react@0.3.0');
  write(report.replace('text?', 'words?'));
  expect(await unannounced('patch', folder)).not.toEqual([]);
  expect(await unannounced('minor', folder)).toEqual([]);
});

test('the first release has to be announced too', async () => {
  expect(await unannounced('minor', folder)).toEqual([]);
  expect(await unannounced('none', folder)).not.toEqual([]);
});
