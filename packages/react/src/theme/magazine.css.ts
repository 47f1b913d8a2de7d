import { createGlobalTheme } from '@vanilla-extract/css';
import { vars } from './contract.css.js';
import { layer } from './layers.css.js';
import { magazine } from './magazine.js';
import './schemes.css.js';
import { themeSelector } from './selector.js';
import { themeValues } from './theme.js';

createGlobalTheme(themeSelector('magazine'), vars, {
  '@layer': layer.theme,
  ...themeValues(magazine),
});
