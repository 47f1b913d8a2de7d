'use client';

import { mountAdSlots } from '@galley/react/mount';
import { useEffect } from 'react';

/** Stands for an ad server: its functions stay in the browser. */
async function fill(element) {
  element.append('An advertisement');
  return 'filled';
}

export function Advertising() {
  useEffect(() => mountAdSlots(document, { fill, consent: 'granted' }), []);
  return null;
}
