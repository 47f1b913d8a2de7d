/** One file of a `srcset`. */
export interface Candidate {
  url: string;
  /** Its width in pixels. */
  width?: number;
  /** How many of its pixels are one of the page's. */
  density?: number;
}

// An address ends at white space; a comma that it ends in parts it from the next one.
const next = /[\s,]*([^\s,]\S*)/y;
const descriptors = /[^,]*/y;

/**
 * The files of a `srcset`, as HTML reads it: an address may hold commas.
 * @see https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute
 */
export function readSrcset(srcset: string): Candidate[] {
  const candidates: Candidate[] = [];
  let at = 0;
  for (;;) {
    next.lastIndex = at;
    const address = next.exec(srcset)?.[1];
    if (address === undefined) return candidates;
    at = next.lastIndex;
    const url = address.replace(/,{1,100}$/, '');
    if (url !== address) {
      candidates.push({ url });
      continue;
    }
    descriptors.lastIndex = at;
    const [text = ''] = descriptors.exec(srcset) ?? [];
    at += text.length;
    const width = /(?:^|\s)(\d{1,5})w(?:\s|$)/.exec(text)?.[1];
    const density = /(?:^|\s)(\d{1,2}(?:\.\d{1,4})?)x(?:\s|$)/.exec(text)?.[1];
    candidates.push({
      url,
      ...(width && { width: Number(width) }),
      ...(density && { density: Number(density) }),
    });
  }
}
