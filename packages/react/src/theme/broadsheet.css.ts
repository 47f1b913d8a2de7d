import { createGlobalTheme } from '@vanilla-extract/css';
import { broadsheet } from './broadsheet.js';
import { vars } from './contract.css.js';
import { layer } from './layers.css.js';
import './schemes.css.js';
import { themeSelector } from './selector.js';
import { themeValues } from './theme.js';

createGlobalTheme(themeSelector('broadsheet'), vars, {
  '@layer': layer.theme,
  ...themeValues(broadsheet),
});
