'use client';

import { useIsland } from '../internal/useIsland.client.js';
import { mountAppBanner } from './mountAppBanner.js';

/** `mountAppBanner` for the whole page. Renders nothing. */
export function AppBannerIsland() {
  useIsland(mountAppBanner, undefined);
  return null;
}
