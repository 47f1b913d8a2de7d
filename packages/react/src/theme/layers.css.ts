import { globalLayer } from '@vanilla-extract/css';

/** The one parent of all our CSS: any rule outside a layer wins over it. */
const parent = globalLayer('galley');

/** In rising order; `order` is printed at the head of every published file. */
export const layer = {
  theme: globalLayer({ parent }, 'theme'),
  base: globalLayer({ parent }, 'base'),
  component: globalLayer({ parent }, 'component'),
  article: globalLayer({ parent }, 'article'),
  print: globalLayer({ parent }, 'print'),
};
