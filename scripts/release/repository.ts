/**
 * What is wrong with the address of the repository that a package names. npm refuses the provenance
 * of a package that names another repository than the workflow's.
 */
export function misplaced(
  { repository }: Record<string, unknown>,
  { GITHUB_ACTIONS, GITHUB_SERVER_URL, GITHUB_REPOSITORY }: NodeJS.ProcessEnv = process.env,
): string[] {
  const url =
    typeof repository === 'object' && repository && 'url' in repository
      ? repository.url
      : undefined;
  if (typeof url !== 'string' || !url) {
    return ['package.json has no repository.url: write the address of the public repository.'];
  }
  if (!GITHUB_ACTIONS) return [];
  const here = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`;
  const named = url.replace(/^git\+/, '').replace(/\.git$/, '');
  return named === here ? [] : [`repository.url is ${url}, but this is ${here}.`];
}
