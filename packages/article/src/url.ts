// A host of plain characters, a path on this host, a query or a fragment: no parser is needed.
const plain = /^(?:https?:\/\/[\w.-]+(?:[/?#]|$)|[?#]|\/(?![/\\\s]))/i;
const schemes = /^(?:https?|mailto|tel):$/;

// Addresses that are safe as they stand: those of a story are judged at each of its renders.
const known = new Set<string>();

/**
 * Decides whether an address may stand in a page: `http`, `https`, `mailto`, `tel`, or relative
 * to the page (a path, `//host`, a query, a fragment). All else is refused: `javascript:`,
 * `data:`, `blob:`, `vbscript:`, `file:`, blank text, whatever the parser cannot read.
 *
 * The scheme is what the WHATWG URL parser finds after it drops control characters, tabs and
 * newlines, because that is what a browser does. Linear in the length of the input. Whether a
 * host can exist is asked only with `base`: `https://999.0.0.1/` is a dead link, and harmless.
 *
 * @param input The address, its character references already decoded (`&amp;` is five
 *   characters here). Whoever prints it escapes it as an attribute, as React does.
 * @param base An absolute address to resolve against.
 * @returns Without `base`, the input itself without outer white space; with `base`, the absolute
 *   address as the parser writes it; `undefined` where the address is not safe or no text at all.
 *   Never throws. Giving it its own result returns that result.
 * @see https://url.spec.whatwg.org/
 */
export function safeUrl(input: string, base?: string): string | undefined {
  if (base !== undefined) return judge(input, base);
  if (known.has(input)) return input;
  const address = judge(input);
  // Those alone that stay as they are: what is trimmed is judged again.
  if (address && address === input && address.length < 500) {
    if (known.size > 5000) known.clear();
    known.add(address);
  }
  return address;
}

function judge(input: string, base?: string): string | undefined {
  if (typeof input !== 'string') return undefined;
  // Trimmed before it is judged: what is judged and what is returned are one text.
  const address = input.trim();
  if (base === undefined && plain.test(address)) return address;
  try {
    const url = new URL(address, base ?? 'https://a');
    if (address && schemes.test(url.protocol)) return base === undefined ? address : url.href;
  } catch {
    // Not an address at all.
  }
  return undefined;
}
