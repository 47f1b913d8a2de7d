import { globalStyle, style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import '../internal/caption.css.js';
import '../internal/picture.css.js';
import { pictureStyle } from '../internal/pictureStyle.js';
import { vars } from '../theme/contract.css.js';
import { within } from '../theme/within.js';
import { absent, opened } from './onPaper.js';

export const root = style(within('component', { margin: 0 }));

const inside = (selector: string, rule: Parameters<typeof within>[1]) =>
  globalStyle(`${root} ${selector}`, within('component', rule));

inside(':is(img, video)', pictureStyle);
// One that stands upright leaves the page its text.
inside('video', { maxBlockSize: '85vh' });
inside('video:not([width])', { aspectRatio: 'auto 16 / 9' });
inside('details', { marginBlockStart: vars.space.tight });

globalStyle(`${root} > video`, absent);
globalStyle(`${root} details::details-content`, opened);
