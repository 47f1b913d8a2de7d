import { lookForStyles } from './lookForStyles.js';

/** What an upgrade leaves behind: undoes what it did. */
export type End = () => void;

/** Said of a part whose behaviour is there: what is of no use without it may show. */
const ready = 'data-galley-ready';

/**
 * Upgrades every part that matches, now and whenever one is added, and ends its upgrade when it is
 * taken out: a page keeps its behaviour over changes of route. A part that is upgraded already is
 * left alone; where one of the attributes `anew` changes in it, another thing has come in the old
 * one's elements, and its upgrade ends and begins again. Gives what ends all of it.
 */
export function watch<Part extends HTMLElement>(
  root: ParentNode & Node,
  selector: string,
  upgrade: (part: Part) => End | undefined,
  anew: string[] = [],
): End {
  const parts = new Map<Part, End | undefined>();
  const drop = (part: Part) => {
    parts.get(part)?.();
    part.removeAttribute(ready);
    parts.delete(part);
  };
  const look = (changes: MutationRecord[]) => {
    for (const part of parts.keys()) {
      const isOther = ({ attributeName, target }: MutationRecord) =>
        attributeName && part.contains(target);
      if (!root.contains(part) || changes.some(isOther)) drop(part);
    }
    for (const part of root.querySelectorAll<Part>(selector)) {
      if (part.hasAttribute(ready)) continue;
      part.setAttribute(ready, '');
      parts.set(part, upgrade(part));
    }
  };
  // Not in tests, which load no styles.
  if (process.env.NODE_ENV === 'development') lookForStyles();
  const observer = new MutationObserver(look);
  observer.observe(root, { childList: true, subtree: true, attributeFilter: anew });
  look([]);
  return () => {
    observer.disconnect();
    for (const part of parts.keys()) drop(part);
  };
}
