import type { ReactNode } from 'react';
import { rooted } from '../internal/element.js';
import * as css from './Body.css.js';

/** The element around the blocks of a text. */
export const bodyRoot = (children: ReactNode[], attributes?: object) =>
  rooted('div', { className: css.root, 'data-galley': 'body', children }, attributes);
