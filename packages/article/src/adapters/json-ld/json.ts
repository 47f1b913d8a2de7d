/** Strings whole, comments, and commas before a closing bracket; each to its own end. */
const pieces =
  /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|$)|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|,(?=\s*[}\]])/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them bare in a string.
const control = /[\u0000-\u001F]/g;

const escaped = (character: string) =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** An escape: JavaScript's `\x26`, one that JSON knows, or one that stands for the next letter. */
const escapes = /\\(?:x([\da-f]{2})|(["/\\bfnrt]|u[\da-f]{4}))?/gi;

/** A string as JSON allows it: no bare newline or tab, no escape that JSON does not know. */
function mendString(string: string): string {
  return string
    .replace(escapes, (whole, hex: string | undefined, known: string | undefined) =>
      known ? whole : hex ? `\\u00${hex}` : '',
    )
    .replace(control, escaped);
}

/** What surrounds the JSON in a script of an older page: `<!--`, `//<![CDATA[`, `;`. */
function unwrapped(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .trim()
    .replace(/^(?:\/\/|\/\*)?\s*(?:<!--|<!\[CDATA\[)\s*(?:\*\/)?/, '')
    .replace(/(?:-->|\]\]>)\s*(?:\*\/)?$/, '')
    .replace(/;$/, '');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads JSON as pages carry it. What templates commonly break is mended: comments, CDATA, bare
 * newlines and unknown escapes in strings, a comma too many. A bare quote within a string is not:
 * nobody can tell where that string ends.
 *
 * @returns `undefined` where it cannot be read. Linear.
 */
export function readJson(text: string): { data: unknown; mended: boolean } | undefined {
  const exact = parse(text);
  if (exact !== undefined) return { data: exact, mended: false };
  const mended = unwrapped(text).replace(pieces, (piece) =>
    piece.startsWith('"') ? mendString(piece) : '',
  );
  const data = parse(mended);
  return data === undefined ? undefined : { data, mended: true };
}
