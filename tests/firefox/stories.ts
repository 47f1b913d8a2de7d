/** The stories that are shown in a second engine. */
export const listed = [
  // A whole story, its page, and all that a body can hold
  'article-sample-article--default',
  'article-blocks--all-blocks',
  'page-sample-page--default',
  'page-sample-page--right-to-left',
  // Scripts, each with its dates, digits and direction
  'article-languages--arabic',
  'article-languages--urdu',
  'article-languages--hindi',
  'article-languages--japanese',
  'article-languages--thai',
  'article-languages--burmese',
  // Dates alone
  'components-timestamp--right-to-left',
  // Themes within themes: the layers and the switches
  'themes-newspapers--nested',
  // What an island moves
  'page-parts-relativetime--default',
  'page-parts-sharelinks--reference-integration',
  'page-parts-comments--reference-integration',
  'page-parts-appbanner--reference-integration',
  'page-parts-editionpicker--default',
  'page-parts-adslot--reference-integration',
  'page-parts-readersettings--default',
  'page-parts-embed--video',
] as const;

export type Id = (typeof listed)[number];
