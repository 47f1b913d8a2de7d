import type { Direction } from '@galley/article';

interface Attributes extends Base {
  'data-block-id'?: string;
}

/** What every block may say of itself. */
export interface Base {
  id?: string;
  lang?: string;
  dir?: Direction;
}

/**
 * The attributes of a block's root: the CMS's id, as a hook for analytics and editing; its language.
 * Nothing for most blocks.
 */
export function blockId({ id, lang, dir }: Base): Attributes | undefined {
  if (!id && !lang && !dir) return undefined;
  const attributes: Attributes = {};
  if (id) attributes['data-block-id'] = id;
  if (lang) attributes.lang = lang;
  if (dir) attributes.dir = dir;
  return attributes;
}
