'use client';

import { mountAdSlots } from '@galley/react/mount';
import { useEffect } from 'react';
import { fill } from './fill.ts';

/** Functions do not pass from server to client, so they begin here. */
export function Ads() {
  useEffect(() => mountAdSlots(document, { fill, consent: 'granted' }), []);
  return null;
}
