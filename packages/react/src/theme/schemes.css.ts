import { globalStyle, type StyleRule } from '@vanilla-extract/css';
import { vars } from './contract.css.js';
import { within } from './within.js';

/** `initial` lets the fallback of `var()` through; an empty value prints nothing. */
const light: StyleRule['vars'] = { '--galley-light': 'initial', '--galley-dark': ' ' };
const dark: StyleRule['vars'] = { '--galley-light': ' ', '--galley-dark': 'initial' };
const standard: StyleRule['vars'] = {
  '--galley-contrast': 'initial',
  '--galley-more-contrast': ' ',
};
const more: StyleRule['vars'] = { '--galley-contrast': ' ', '--galley-more-contrast': 'initial' };

globalStyle(
  ':root',
  within('theme', {
    vars: { ...light, ...standard },
    colorScheme: 'light dark',
    '@media': {
      '(prefers-color-scheme: dark)': { vars: dark },
      '(prefers-contrast: more)': { vars: more },
    },
  }),
);
globalStyle('[data-galley-scheme="light"]', within('theme', { vars: light, colorScheme: 'light' }));
globalStyle('[data-galley-scheme="dark"]', within('theme', { vars: dark, colorScheme: 'dark' }));

globalStyle('[data-galley-contrast="standard"]', within('theme', { vars: standard }));
globalStyle('[data-galley-contrast="more"]', within('theme', { vars: more }));

/** The page, and every subtree with a theme or scheme of its own, paints its own paper. */
globalStyle(
  ':where(:root, [data-galley-theme], [data-galley-scheme], [data-galley-contrast])',
  within('theme', { background: vars.color.background, color: vars.color.text }),
);

/** Paper is white and ink is black, whatever the screen showed. */
globalStyle(
  ':root, [data-galley-scheme], [data-galley-scheme][data-galley-theme]',
  within('print', {
    '@media': { print: { vars: light, colorScheme: 'light', background: 'none' } },
  }),
);
