import { globalStyle, type StyleRule, style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import { vars } from '../theme/contract.css.js';
import { within } from '../theme/within.js';

export const root = style({});

const inside = (selector: string, rule: StyleRule) =>
  globalStyle(`${root} > dl > ${selector}`, within('component', rule));

inside('dt', { fontWeight: vars.weight.strong });
inside('dd', { margin: 0, marginBlockStart: vars.space.hair });
inside('dd + dt', { marginBlockStart: vars.space.paragraph });
