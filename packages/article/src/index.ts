export type {
  Article,
  ArticleType,
  Contributor,
  Image,
  LinkItem,
  Rendition,
  Status,
} from './article.js';
export type {
  Block,
  BlockQuote,
  Break,
  Direction,
  Emphasis,
  Heading,
  ImageBlock,
  Inline,
  Link,
  List,
  ListItem,
  Paragraph,
  PullQuote,
  RelatedLinksBlock,
  Span,
  Strong,
  Text,
  UnknownBlock,
} from './blocks.js';
export { ArticleError, type Problem } from './error.js';
export { type ParseResult, parseArticle, safeParseArticle } from './parse.js';
export { plainText } from './text.js';
export { safeUrl } from './url.js';
