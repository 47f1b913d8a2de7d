const escapes: Record<string, string> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * Data as the text of a `<script type="application/ld+json">`. What could end the script, begin a
 * comment or be read as a character reference is written as JSON's own escape, so it is safe in
 * HTML and XHTML, and reading it as JSON gives the data back.
 *
 * @param data What `newsArticleJsonLd` gives, or any data that JSON can write.
 * @returns The text; `''` for `undefined`, which stands for a story that is not to be seen.
 * @throws {TypeError} where JSON cannot write the data, as with a cycle.
 */
export function jsonLdScript(data: object | undefined): string {
  if (data === undefined) return '';
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (character) => escapes[character] ?? '',
  );
}
