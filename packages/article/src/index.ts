export type {
  Access,
  AlternativeHeadline,
  Article,
  ArticleType,
  Contributor,
  Correction,
  Disclosure,
  LeadMedia,
  LinkItem,
  Sponsor,
  Status,
  Topic,
  Translation,
} from './article.js';
export type {
  AdSlotBlock,
  Audio,
  Block,
  BlockQuote,
  Code,
  CorrectionsBlock,
  CustomBlock,
  Details,
  Embed,
  Footnote,
  Footnotes,
  Gallery,
  Heading,
  ImageBlock,
  InfoBox,
  Json,
  KeyTakeaways,
  List,
  ListItem,
  Paragraph,
  Placement,
  PullQuote,
  Qanda,
  Question,
  RelatedLinksBlock,
  Table,
  TableCell,
  ThematicBreak,
  Timeline,
  TimelineEvent,
  UnknownBlock,
  Video,
} from './blocks.js';
export { ArticleError, type Problem } from './error.js';
export type {
  Break,
  Direction,
  Emphasis,
  FootnoteRef,
  Inline,
  InlineCode,
  Link,
  Span,
  Strikethrough,
  Strong,
  Subscript,
  Superscript,
  Text,
  Underline,
} from './inlines.js';
export type { Live, LiveUpdate } from './live.js';
export type { DigitalSourceType, Image, MediaFile, Rendition, TextTrack } from './media.js';
export { type ParseResult, parseArticle, safeParseArticle } from './parse.js';
export { teaser } from './teaser.js';
export { plainText } from './text.js';
export { safeUrl } from './url.js';
export type { ImportWarning } from './warning.js';
