import type { Block } from '../../blocks.js';
import { htmlBlocks } from '../../html/html.js';
import type { Import } from '../import.js';
import { plainParagraphs } from '../plainParagraphs.js';
import { plainWords } from '../references.js';

const tag = /<\/?(?:p|br|div|h[1-6]|ul|ol|li|blockquote|figure|a|em|strong|b|i|span)\b[^<>]*>/i;
const escapedTag = /&lt;\/?(?:p|br|div|h[1-6]|ul|ol|blockquote|figure)\b/i;

/**
 * The text of a story. schema.org says that `articleBody` is plain text; publishers print plain
 * text, HTML, or HTML that is escaped once more, and each is read as what it is.
 */
export function bodyOf(source: string, path: string, run: Import): Block[] {
  if (tag.test(source)) return htmlBlocks(source, path, run);
  const plain = plainWords(source);
  return escapedTag.test(source) && tag.test(plain)
    ? htmlBlocks(plain, path, run)
    : plainParagraphs(plain.trim());
}
