/** Letters without their marks, in small. */
const unmarked = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The name of a theme by its file: `My Evening.tokens.json` is `my-evening`, `été.json` is `ete`.
 * `undefined` where more than case, marks and separators would be lost.
 */
export function nameOfFile(file: string): string | undefined {
  const plain = unmarked(file.replace(/^.*[/\\]/, '').replace(/(\.tokens)?(\.json)?$/, ''));
  const name = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const letters = plain.replace(/[^\p{L}\p{N}]/gu, '');
  return /^[a-z]/.test(name) && name.replaceAll('-', '') === letters ? name : undefined;
}
