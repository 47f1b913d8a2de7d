export type { Gate } from './seo/gate.js';
export { type MetaTag, type MetaTagOptions, metaTags } from './seo/metaTags.js';
export { type JsonLd, type JsonLdOptions, newsArticleJsonLd } from './seo/newsArticle.js';
export type { Publisher } from './seo/publisher.js';
export { jsonLdScript } from './seo/script.js';
