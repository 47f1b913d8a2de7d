import { isSource } from '../read.js';
import { plainWords } from '../references.js';
import { listOf } from './graph.js';

/**
 * The text of a property, of several values the first. schema.org's `Text` has no markup, so tags
 * stay as they are written. Character references are decoded: a script's text knows none, but
 * templates that print a CMS's HTML into it are common (`Q&amp;A`, `It&#8217;s`).
 */
export function textOf(value: unknown): string | undefined {
  return textsOf(value)[0];
}

/** The texts of a property that may have several. */
export function textsOf(value: unknown): string[] {
  return listOf(value).flatMap((item) => {
    const text = isSource(item) ? item['@value'] : item;
    const words = typeof text === 'number' ? String(text) : text;
    return typeof words === 'string' && words.trim() ? [plainWords(words).trim()] : [];
  });
}

/** The name of a thing: the thing may be a text itself. */
export function nameOf(value: unknown): string | undefined {
  const [thing] = listOf(value);
  return textOf(thing) ?? (isSource(thing) ? textOf(thing.name) : undefined);
}

/** The address of a thing: a text, or a node with `url`, else `@id`. */
export function addressOf(value: unknown): string | undefined {
  const [thing] = listOf(value);
  if (!isSource(thing)) return typeof thing === 'string' ? thing : undefined;
  return addressOf(thing.url) ?? (typeof thing['@id'] === 'string' ? thing['@id'] : undefined);
}

/** A boolean, also as the words `"False"` and `https://schema.org/False`. */
export function booleanOf(value: unknown): boolean | undefined {
  const [first] = listOf(value);
  if (typeof first === 'boolean') return first;
  const word = textOf(first)?.toLowerCase().replace(/^.*\//, '');
  return word === 'true' ? true : word === 'false' ? false : undefined;
}
