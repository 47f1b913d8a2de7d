import { warnOfNoWords } from './warnings.js';

/**
 * The items that can be shown of a list that an app has fetched: what has no words is no link that
 * a reader could follow. No list at all, or holes in it, are none. Never throws.
 */
export const worded = <Item extends { text: string; href?: string }>(
  list: readonly Item[] | null | undefined,
): Item[] =>
  Array.isArray(list)
    ? list.filter((one) => {
        if (process.env.NODE_ENV !== 'production') warnOfNoWords(one);
        return typeof one?.text === 'string' && one.text.trim() !== '';
      })
    : [];
