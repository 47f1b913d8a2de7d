'use client';

import { useIsland } from '../internal/useIsland.client.js';
import { type CommentsOptions, mountComments } from './mountComments.js';

/**
 * Posts comments without leaving the page. A `post` of the app's own is a function, and needs
 * `mountComments`.
 */
export function CommentsIsland(options: Omit<CommentsOptions, 'post'>) {
  useIsland(mountComments, options);
  return null;
}
