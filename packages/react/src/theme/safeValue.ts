/** Functions of CSS that compute a value and fetch nothing. */
const allowed = new Set([
  ...['var', 'env', 'calc', 'min', 'max', 'clamp', 'round', 'mod', 'rem', 'abs', 'sign', 'pow'],
  ...['sqrt', 'rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch', 'color'],
  ...['color-mix', 'repeat', 'minmax', 'fit-content'],
]);

/**
 * Why a text cannot be the value of a custom property, or `undefined` where it can. A theme may
 * come from anywhere: its values end up in a style sheet, perhaps within `<style>`, and none may
 * end its declaration, its rule or the element, nor ask another host for anything.
 */
export function unsafe(text: string): string | undefined {
  if (text.trim() === '') return 'it is empty';
  if (text.length > 1000) return 'it is longer than 1000 characters';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 32 || code === 127) return 'it has a line break or another control character';
    if ('{};<>\\@!'.includes(character)) return `it has ${character}`;
  }
  // Strings first: what looks like code within quotes is only a name.
  const bare = text.replace(/"[^"]*"|'[^']*'/g, ' ');
  if (/["']/.test(bare)) return 'a quotation mark is not closed';
  if (/\/\*|\*\//.test(bare)) return 'it has a comment';
  if (/[[\]]/.test(bare)) return 'it has [ or ]';
  let depth = 0;
  for (const character of bare) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return 'a ) has no (';
  }
  if (depth > 0) return 'a ( is not closed';
  for (const [, name = ''] of bare.matchAll(/([^\s(),/*+]*)\(/g)) {
    if (name !== '' && !allowed.has(name.toLowerCase())) return `it has ${name}()`;
  }
  return undefined;
}
