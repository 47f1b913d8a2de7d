import type { Article } from '@galley/article';
import { fromContentTree } from '@galley/article/content-tree';

export const read = (tree: unknown, envelope: Partial<Article>) =>
  fromContentTree(tree, { envelope });
