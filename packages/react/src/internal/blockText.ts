// Properties whose texts are printed. All else is addresses, dates, names of things, and the data
// of an app's own blocks.
const printed = /^(?:text|title|credit|heading|kicker|label)$/;
// Of these a line of text has one at least, or it is one node.
const inline = /^(?:text|break|link|span|strong|emph)/;

/** Every word in a piece of an article, whatever its kind. */
export function blockText(node: unknown): string {
  if (typeof node !== 'object' || node === null) return '';
  // A line of text is one with its stressed and linked words; other parts stand apart.
  if (Array.isArray(node)) {
    const line = node.some((one) => inline.test(one?.type));
    return node
      .map((one) => (one?.type === 'break' ? ' ' : blockText(one)))
      .filter(Boolean)
      .join(line ? '' : ' ');
  }
  return Object.entries(node)
    .map(([key, value]) =>
      typeof value === 'string' ? printed.test(key) && value : key !== 'data' && blockText(value),
    )
    .filter(Boolean)
    .join(' ');
}
