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
  const join = (parts: (T | string)[], item: T, index: number): (T | string)[] => {
    if (!index) return [item];
    const special = index === last && list.before;
    const { pair, end } =
      special && new RegExp(`^${special.match}`, 'iu').test(text(item)) ? special : list;
    const inside = index > 1 ? list.middle : list.start;
    const [before = '', between = '', after = ''] = (
      index < last ? inside : last > 1 ? end : pair
    ).split(/\{\d\}/);
    return [before, ...parts, between, item, after];
  };
  return items.reduce(join, []).filter(Boolean);
}
