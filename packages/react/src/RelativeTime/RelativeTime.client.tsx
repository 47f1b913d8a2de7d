'use client';
import { useIsland } from '../internal/useIsland.client.js';
import { mountRelativeTime } from './mountRelativeTime.js';

/** Mounts `mountRelativeTime` on the page by the reader's clock; renders nothing. */
export function RelativeTimeIsland() {
  useIsland(mountRelativeTime, {});
  return null;
}
