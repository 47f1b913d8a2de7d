import type { Contributor } from '@galley/article';

/** A piece of a byline: running words, or a name that a contributor owns. */
export interface BylinePart {
  text: string;
  contributor?: Contributor;
}

// Arabic joins "and", one letter, to the word that follows.
const wordBefore = /[\p{L}\p{N}\p{M}](?<!(?:^|[^\p{L}\p{N}\p{M}])و)$/u;
const wordAfter = /^[\p{L}\p{N}\p{M}]/u;

/** Whether the name stands there as a whole, not inside a longer word. */
function standsAlone(text: string, start: number, end: number): boolean {
  return !wordBefore.test(text.slice(0, start)) && !wordAfter.test(text.slice(end));
}

function find(text: string, name: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (standsAlone(text, at, at + name.length)) return at;
  }
  return -1;
}

/**
 * Finds the contributors' names in a byline as an editor wrote it. The longest name comes first,
 * so that "Ana Ruiz Gil" is not cut by "Ana Ruiz"; each contributor is linked once.
 */
export function linkNames(text: string, contributors: readonly Contributor[]): BylinePart[] {
  const parts: BylinePart[] = [{ text }];
  const longestFirst = [...contributors].sort((a, b) => b.name.length - a.name.length);
  for (const contributor of longestFirst) {
    const { name } = contributor;
    if (!name) continue;
    const at = parts.findIndex((part) => !part.contributor && find(part.text, name) >= 0);
    const part = parts[at];
    if (!part) continue;
    const start = find(part.text, name);
    const pieces: BylinePart[] = [
      { text: part.text.slice(0, start) },
      { text: name, contributor },
      { text: part.text.slice(start + name.length) },
    ];
    parts.splice(at, 1, ...pieces.filter((piece) => piece.text));
  }
  return parts;
}
