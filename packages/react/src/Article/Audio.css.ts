import { globalStyle, style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import '../internal/caption.css.js';
import '../internal/picture.css.js';
import { pictureStyle } from '../internal/pictureStyle.js';
import { vars } from '../theme/contract.css.js';
import { within } from '../theme/within.js';
import { titleStyle } from './boxStyle.js';
import { absent, opened } from './onPaper.js';

export const root = style(
  within('component', {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${vars.space.tight} ${vars.space.paragraph}`,
    margin: 0,
  }),
);

const inside = (selector: string, rule: Parameters<typeof within>[1]) =>
  globalStyle(`${root} ${selector}`, within('component', rule));

inside('img', { ...pictureStyle, inlineSize: vars.width.thumbnail });
inside('> b', { ...titleStyle, flex: '1 0 50%' });
inside('> :is(audio, figcaption)', { flex: '1 0 100%', marginBlockStart: 0 });
inside('details', { marginBlockStart: vars.space.tight });

globalStyle(`${root} > audio`, absent);
globalStyle(`${root} details::details-content`, opened);
