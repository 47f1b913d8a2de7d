import type { Paragraph } from '../blocks.js';
import type { Inline } from '../inlines.js';

/** A text's lines with breaks between them. */
export function brokenLines(text: string): Inline[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter(Boolean)
    .flatMap((line, index): Inline[] => [
      ...(index > 0 ? [{ type: 'break' as const }] : []),
      { type: 'text', text: line },
    ]);
}

/**
 * Plain text of several paragraphs: blank lines part them, and lines within one are broken; where
 * there is no blank line, each line is a paragraph, as wire services write them.
 */
export function plainParagraphs(text: string): Paragraph[] {
  const lines = text.replace(/\r\n?/g, '\n');
  const blankLine = /\n[^\S\n]*\n/;
  return lines
    .split(blankLine.test(lines) ? blankLine : '\n')
    .map((part) => brokenLines(part))
    .filter((children) => children.length > 0)
    .map((children) => ({ type: 'paragraph', children }));
}
