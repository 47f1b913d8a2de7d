import { htmlText } from '../../html/html.js';
import { isSource, type Source } from '../read.js';
import { wordsIn } from '../unknown.js';

/** What ANS calls that which only machines and newsrooms read. */
const unread =
  /^(?:version|channels|alignment|subtype|additional_properties|taxonomy|owner|source|status|workflow|planning|publishing|revision|syndication|tracking|website|websites)$|_(?:date|url|id|properties)$/;

/** The same without markup and machine words. */
function readable(value: unknown): unknown {
  if (typeof value === 'string') return htmlText(value);
  if (Array.isArray(value)) return value.map(readable);
  if (!isSource(value)) return undefined;
  const kept = Object.entries(value).filter(([key]) => !unread.test(key));
  return Object.fromEntries(
    kept.map(([key, inner]) => [key, key === 'type' ? inner : readable(inner)]),
  );
}

/** The words of an element as far as they can be told without knowing its type. */
export const readableElement = (element: Source): Source => readable(element) as Source;

/** The words of anything, without markup. */
export const wordsOf = (value: unknown): string => wordsIn(readable(value));
