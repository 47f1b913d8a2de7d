import type { Block } from '../../blocks.js';
import { type ImportOptions, startImport } from '../import.js';
import { readLanguage } from '../language.js';
import { isSource, type Source, textAt } from '../read.js';
import { blocksOf } from './elements.js';
import type { AnsImport } from './reading.js';
import { wordsOf } from './words.js';

// A list item is four levels of an article, of which it may have a hundred.
const maxDepth = 16;

/** Begins to read a document: what its elements share, and what holds for each of them. */
export function startAns(document: Source, options: ImportOptions | undefined): AnsImport {
  const ids = new Set<string>();
  let depth = 0;
  let printsCorrections = false;

  /** The element's own id on its first block; documents repeat ids, an article must not. */
  function withId([first, ...rest]: Block[], id: string | undefined): Block[] {
    if (!first) return [];
    if (!id || first.id || ids.has(id)) return [first, ...rest];
    ids.add(id);
    return [{ ...first, id }, ...rest];
  }

  /** Corrections are printed where the first one stands. */
  function isNew({ type }: Block): boolean {
    if (type !== 'corrections') return true;
    const isFirst = !printsCorrections;
    printsCorrections = true;
    return isFirst;
  }

  function tooDeep(element: unknown, path: string): Block[] {
    const text = wordsOf(element);
    run.warn(path, 'too-deep', 'Elements are nested too deep here; only their words were kept.');
    return text ? [{ type: 'unknown', sourceType: 'nested', text }] : [];
  }

  const base = startImport(options);
  const run: AnsImport = {
    ...base,
    lang: readLanguage(document.language, '/language', base),
    corrections: [],
    element(element, path) {
      if (depth >= maxDepth) return tooDeep(element, path);
      depth += 1;
      try {
        const id = isSource(element) ? textAt(element, '_id') : undefined;
        return withId(blocksOf(element, path, run).filter(isNew), id);
      } finally {
        depth -= 1;
      }
    },
  };
  return run;
}
