/** Reads the text of a CSS value: its parts, numbers, lengths and calls of functions. */

/** The parts between spaces, or between commas, but for those within quotes and brackets. */
export function parts(text: string, between: ' ' | ',' = ' '): string[] {
  const found = [''];
  let depth = 0;
  for (const piece of text.trim().match(/"[^"]*"|'[^']*'|\s+|[^\s"']/g) ?? []) {
    if (piece === '(') depth += 1;
    if (piece === ')') depth -= 1;
    const ends = between === ',' ? piece === ',' : piece.trim() === '';
    if (depth === 0 && ends) found.push('');
    else found.push(`${found.pop()}${piece}`);
  }
  return found;
}

export const figure = String.raw`(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`;
const units =
  'px|r?em|r?ex|r?cap|r?ch|r?ic|r?lh|[sld]?v(?:w|h|i|b|min|max)|cq(?:w|h|i|b|min|max)|cm|mm|q|in|pt|pc';
const measure = new RegExp(`^([+-]?)${figure}(?:${units}|(%))$`, 'i');
const somewhere = new RegExp(`\\d(?:(?:${units})\\b|%)|\\b(?:var|env)\\(`, 'i');
export const zero = /^[+-]?(?:0+\.?0*|\.0+)$/;
export const plainNumber = new RegExp(`^[+]?${figure}$`, 'i');

/** One call of a function, such as `var(--a)` or `calc(1px + 2px)`. */
export const calls = (text: string, names: string) =>
  new RegExp(`^(?:${names})\\(.*\\)$`, 'i').test(text) && parts(text).length === 1;
/** A value that is kept elsewhere. */
export const variable = (text: string) => calls(text, 'var|env');
/** Functions that give a number or a length. */
export const computed = 'calc|clamp|min|max|round|mod|rem|abs|var|env';

/** Whether it is one length: a number with its unit, zero, or a function that can give one. */
export function isLength(text: string, { percent = true, negative = false } = {}): boolean {
  const value = text.trim();
  if (zero.test(value)) return true;
  const found = measure.exec(value);
  if (found) return (negative || found[1] !== '-') && (percent || found[2] === undefined);
  return calls(value, computed) && somewhere.test(value);
}
