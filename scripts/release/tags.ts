import { run } from '../command.ts';
import { root } from '../root.ts';
import { names } from './tarball.ts';

/** Whether git knows who makes a tag. Without that, Changesets publishes and tags nothing, silently. */
export const knowsTagger = (folder = root): Promise<boolean> =>
  run('git', ['-c', 'user.useConfigOnly=true', 'var', 'GIT_COMMITTER_IDENT'], { cwd: folder }).then(
    () => true,
    () => false,
  );

/** The tags of a version that are not there: the next release is measured by them. */
export async function untagged(version: string, folder = root): Promise<string[]> {
  const tags = (await run('git', ['tag', '--list'], { cwd: folder })).split('\n');
  return names.map((name) => `@galley/${name}@${version}`).filter((tag) => !tags.includes(tag));
}
