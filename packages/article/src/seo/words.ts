import type { Inline } from '../inlines.js';
import { plainText } from '../text.js';
import { withoutMarks } from '../tidy.js';

/** A line's words in one line, without the marks of footnotes. */
export const wordsOf = (line: Inline[] = []): string =>
  plainText(withoutMarks(line)).replace(/\s+/g, ' ').trim();
