import { globalStyle } from '@vanilla-extract/css';
import { within } from './within.js';

/** Where letters are joined, they are not set apart. */
globalStyle(
  ':where([lang|="ar"], [lang|="fa"], [lang|="ur"], [lang|="ps"], [lang|="sd"], [lang|="ug"], [lang|="ckb"])',
  within('theme', { vars: { '--galley-script-tracking': '0' } }),
);
