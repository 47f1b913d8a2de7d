import type { Paragraph } from '../blocks.js';
import type { Inline } from '../inlines.js';

type Loose<Part> = {
  [Key in keyof Part]: object extends Pick<Part, Key> ? Part[Key] | undefined : Part[Key];
};

/** A part of the article without the properties that the source had no value for. */
export function given<Part extends object>(part: Loose<Part>): Part {
  const entries = Object.entries(part).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Part;
}

/** Plain text as a line of it; `undefined` where there is none. */
export function line(text: string | undefined): Inline[] | undefined {
  return text === undefined ? undefined : [{ type: 'text', text }];
}

/** A paragraph of plain text; none where there is no text. */
export function paragraphs(...texts: (string | undefined)[]): Paragraph[] {
  return texts.flatMap((text) =>
    text === undefined ? [] : [{ type: 'paragraph', children: [{ type: 'text', text }] }],
  );
}
