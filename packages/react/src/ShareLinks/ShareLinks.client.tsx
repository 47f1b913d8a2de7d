'use client';

import { useIsland } from '../internal/useIsland.client.js';
import { mountShareLinks } from './mountShareLinks.js';

/** `mountShareLinks` for the whole page. Renders nothing. */
export function ShareLinksIsland() {
  useIsland(mountShareLinks, undefined);
  return null;
}
