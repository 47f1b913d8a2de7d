/** What npm and the next release have to find: the repository's address, and the tags. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../../scripts/command.ts';
import { misplaced } from '../../scripts/release/repository.ts';
import { knowsTagger, untagged } from '../../scripts/release/tags.ts';

const action = {
  GITHUB_ACTIONS: 'true',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'news/galley',
};

test.each([
  ['nowhere', {}, {}, 1],
  ['as a word', { repository: 'github:news/galley' }, {}, 1],
  ['without its address', { repository: { type: 'git' } }, {}, 1],
  ['by hand', { repository: { url: 'https://example.com/a' } }, {}, 0],
  ['as it is', { repository: { url: 'https://github.com/news/galley' } }, action, 0],
  ['as npm has it', { repository: { url: 'git+https://github.com/news/galley.git' } }, action, 0],
  ['of a fork', { repository: { url: 'https://github.com/jo/galley' } }, action, 1],
])('the repository, %s', (_, manifest, env, problems) => {
  expect(misplaced(manifest, env)).toHaveLength(problems);
});

describe('tags', () => {
  let folder = '';
  const git = (...args: string[]) => run('git', args, { cwd: folder });
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'galley-tags-'));
    await git('init', '--quiet');
    await git('config', 'user.name', 'x');
    await git('config', 'user.email', 'x@example.com');
    await git('commit', '--quiet', '--allow-empty', '--message', 'x');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('both are there, or it says which is not', async () => {
    await git('tag', '@galley/article@1.2.3');
    await git('tag', '@galley/react@1.2.30');
    expect(await untagged('1.2.3', folder)).toEqual(['@galley/react@1.2.3']);
    await git('tag', '@galley/react@1.2.3');
    expect(await untagged('1.2.3', folder)).toEqual([]);
  });

  test('nobody makes one without a name', async () => {
    expect(await knowsTagger(folder)).toBe(true);
    await git('config', 'user.name', '');
    expect(await knowsTagger(folder)).toBe(false);
  });
});
