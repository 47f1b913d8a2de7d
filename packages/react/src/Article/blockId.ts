import type { Direction } from '@galley/article';

/** What every block may say of itself. */
export interface Base {
  id?: string;
  lang?: string;
  dir?: Direction;
}

/** The attributes of a block's root: the CMS's id, as a hook for analytics and editing; its language. */
export const blockId = ({ id, lang, dir }: Base) =>
  id || lang || dir
    ? { ...(id && { 'data-block-id': id }), ...(lang && { lang }), ...(dir && { dir }) }
    : undefined;
