import { globalStyle } from '@vanilla-extract/css';
import { vars } from '../theme/contract.css.js';
import { rightToLeft, written } from '../theme/scripts.js';
import '../theme/scripts.css.js';
import { within } from '../theme/within.js';

/** What pages need beyond one language in Latin letters: `styles.css` has it, and `scripts.css`. */

// Words in passing in another language: in the face that the app has asked for, and in their
// language's direction, whatever letter is first, so that a mark at their end stays there. A title stands where its list does.
globalStyle(
  '[data-galley] :where([lang])',
  within('base', { fontFamily: 'var(--galley-script-font, inherit)' }),
);
globalStyle(
  '[data-galley] :where([lang]:not([dir]))',
  within('base', { direction: 'ltr', unicodeBidi: 'isolate' }),
);
globalStyle(
  `[data-galley] :where(${written(rightToLeft)}:not([dir]))`,
  within('base', { direction: 'rtl' }),
);
globalStyle(
  '[data-galley] :where(a, b)[lang]:not([dir])',
  within('base', { textAlign: ['match-parent', '-webkit-match-parent'] }),
);
const stress = (otherwise: string) => ({
  fontStyle: 'var(--galley-script-slope, italic)',
  fontWeight: `var(--galley-script-stress, ${otherwise})`,
});
globalStyle('[data-galley] :where(em, i)', within('base', stress('inherit')));
// English that is stressed in a Hindi story slopes, and is no heavier.
globalStyle('[data-galley] :where(em [lang])', within('base', stress(vars.weight.text)));

// Korean breaks between words. Chinese and Japanese keep small letters and marks from the start of
// a line, and stand a little off from Latin; a Japanese heading breaks between phrases.
globalStyle('[data-galley]:lang(ko)', within('base', { wordBreak: 'keep-all' }));
globalStyle(
  '[data-galley]:is(:lang(ja), :lang(zh))',
  within('base', { lineBreak: 'strict', textAutospace: 'normal' }),
);
globalStyle(
  '[data-galley]:lang(ja):is(h1, h2, h3, h4, h5, h6)',
  within('base', { wordBreak: 'auto-phrase' }),
);
// Where words are long. One short enough for the line's end to wait is left whole.
globalStyle(
  '[data-galley="body"] > :is(p, ul, ol)',
  within('base', {
    hyphens: 'var(--galley-script-hyphens, manual)' as 'auto',
    hyphenateLimitChars: '10 4 4',
  }),
);
// Dots say in Chinese and Japanese what a slope says in Latin.
const stressed = '[data-galley] em';
globalStyle(
  `${stressed}:is(:lang(ja), :lang(zh))`,
  within('base', { fontWeight: 'inherit', textEmphasis: 'filled circle' }),
);
globalStyle(`${stressed} [lang]`, within('base', { textEmphasis: 'none' }));
globalStyle(`${stressed}:lang(zh)`, within('base', { textEmphasisPosition: 'under' }));
