import type { ListData } from '../messages/dates.js';

/**
 * The items and, as text, what a language puts between and around them: "A, B and C". An item
 * stays what it is, so that a name can stand there as a link; `text` is what it will read as.
 */
export function joinList<T>(
  items: readonly T[],
  list: ListData,
  text: (item: T) => string,
): (T | string)[] {
  const last = items.length - 1;
  let parts: (T | string)[] = items.slice(0, 1);
  for (const [index, item] of items.entries()) {
    if (index === 0) continue;
    const { pair, end } =
      index === last && list.before && new RegExp(`^${list.before.match}`, 'iu').test(text(item))
        ? list.before
        : list;
    const pattern =
      last === 1 ? pair : index === last ? end : index === 1 ? list.start : list.middle;
    const [before, between, after] = pattern.split(/\{\d\}/);
    parts = [before ?? '', ...parts, between ?? '', item, after ?? ''];
  }
  return parts.filter((part) => part !== '');
}
