import { globalStyle, style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import { labelStyle } from '../internal/labelStyle.js';
import { vars } from '../theme/contract.css.js';
import { within } from '../theme/within.js';
import { hairline, smallStyle, strongRule } from './boxStyle.js';

const stack = { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' };

export const root = style(within('component', { ...smallStyle, ...stack, gap: vars.space.block }));

const label = { ...labelStyle, margin: 0, color: vars.color.accent };
const row = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  gap: `${vars.space.hair} ${vars.space.paragraph}`,
  margin: 0,
} as const;

const inside = (selector: string, rule: Parameters<typeof within>[1]) =>
  globalStyle(`${root} > ${selector}`, within('component', rule));

inside('p:first-child', label);
inside('p:last-child', row);

inside('nav > ol', { listStyle: 'none', margin: 0, padding: 0 });
inside('nav li', { paddingBlock: vars.space.item, borderBlockEnd: hairline });
inside('nav li > a', stack);
inside('nav b', { color: vars.color.text, fontWeight: vars.weight.byline });

inside('article', {
  ...stack,
  gap: vars.space.tight,
  paddingBlockStart: vars.space.item,
  borderBlockStart: hairline,
});
inside('[data-galley-key-event]', { borderBlockStart: strongRule });
inside('article > header', row);
inside('article > header > b', label);
// What can be pressed is told by its place.
inside('* > :is(ol, header) a:not(:hover)', { textDecorationColor: 'transparent' });
