import { characters, parseHtml } from '../html/html.js';

// What a parser of HTML would take for markup: a tag, and a reference that no semicolon ends.
const other = /<|&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});)/gi;

/**
 * Plain text in which a source has written character references: `Q&amp;A` is `Q&A`. Nothing else
 * in it is markup: `<b>` stays these three characters, and white space stays as it is.
 */
export function plainWords(text: string): string {
  if (!text.includes('&')) return text;
  const html = text.replace(other, (character) => (character === '<' ? '&lt;' : '&amp;'));
  return parseHtml(html)
    .childNodes.map((node) => characters(node) ?? '')
    .join('');
}
