import type { Block } from '../../blocks.js';
import { htmlLine } from '../../html/html.js';
import type { Inline } from '../../inlines.js';
import { plainText } from '../../text.js';
import type { Import } from '../import.js';
import { htmlAt, type Post } from './post.js';

/** What WordPress ends a machine-made excerpt with. */
const ending = /\[(?:…|\.{3})\]$/;

/** The same, and what themes make of it. */
const anyEnding = /(?:\[(?:…|\.{3})\]|…|\.{3})$/;

const isMoreLink = /\bmore-link\b|#more-\d/;

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The line without its last words where these are the ending, which is always plain text. */
function withoutEnding(line: readonly Inline[]): Inline[] {
  const last = line.at(-1);
  const words = last?.type === 'text' ? last.text.trimEnd() : '';
  if (!ending.test(words)) return [...line];
  return [...line.slice(0, -1), { type: 'text', text: words.replace(ending, '').trimEnd() }];
}

const isLinkOn = (node: Inline) => node.type === 'link' && isMoreLink.test(node.href);

/**
 * The excerpt as the standfirst. WordPress makes an excerpt of the first words where nobody wrote
 * one; printed above the same words it would be read twice, so it is left out with a warning.
 */
export function standfirstOf(at: Post, body: readonly Block[], run: Import): Inline[] | undefined {
  const excerpt = htmlAt(at, 'excerpt');
  if (!excerpt) return undefined;
  const line = htmlLine(excerpt.html, excerpt.path, run);
  const more = line.filter(isLinkOn);
  if (more.length > 0) {
    const message = 'The link to the rest of the story leads to where the reader is already.';
    run.warn(excerpt.path, 'more-link', message, plainText(more));
  }
  const written = withoutEnding(line.filter((node) => !isLinkOn(node)));
  const words = squeezed(plainText(written)).replace(anyEnding, '').trimEnd();
  if (words && squeezed(plainText(body.slice(0, 40))).startsWith(words)) {
    const message = 'The excerpt repeats how the story begins and was left out.';
    run.warn(excerpt.path, 'repeated-excerpt', message, plainText(line));
    return undefined;
  }
  return written;
}
