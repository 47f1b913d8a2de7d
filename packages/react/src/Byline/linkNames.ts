import type { Contributor } from '@galley/article';

const letter = '[\\p{L}\\p{N}\\p{M}]';
// A name is no part of a longer word; but Arabic joins "and", one letter, to what follows.
const before = `(?<!${letter}(?<!(?<!${letter})و))`;
const special = /[\\^$.*+?()[\]{}|]/g;

/**
 * Parts a byline as an editor wrote it into running words and the contributors it names. The
 * longest name comes first, so that "Ana Ruiz Gil" is not cut by "Ana Ruiz"; each is found once.
 */
export function linkNames(
  text: string,
  contributors: readonly Contributor[],
): (Contributor | string)[] {
  const left = contributors
    .filter(({ name }) => name)
    .sort((a, b) => b.name.length - a.name.length);
  if (!left.length) return [text];
  const names = left.map(({ name }) => name.replace(special, '\\$&')).join('|');
  return text
    .split(new RegExp(`${before}(${names})(?!${letter})`, 'u'))
    .map((part) => {
      const at = left.findIndex(({ name }) => name === part);
      return (at < 0 ? undefined : left.splice(at, 1)[0]) ?? part;
    })
    .filter(Boolean);
}
