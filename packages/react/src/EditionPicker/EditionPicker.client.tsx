'use client';

import { useIsland } from '../internal/useIsland.client.js';
import { mountEditionPicker } from './mountEditionPicker.js';

/** `mountEditionPicker` for the whole page. Renders nothing. */
export function EditionPickerIsland() {
  useIsland(mountEditionPicker, undefined);
  return null;
}
