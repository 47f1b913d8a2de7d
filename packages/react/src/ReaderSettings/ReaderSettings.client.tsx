'use client';
import { useIsland } from '../internal/useIsland.client.js';
import { mountReaderSettings } from './mountReaderSettings.js';

/** Mounts `mountReaderSettings` on the page; renders nothing. */
export function ReaderSettingsIsland() {
  useIsland(mountReaderSettings, undefined);
  return null;
}
