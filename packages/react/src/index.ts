export { AdSlot, type AdSlotProps } from './AdSlot/AdSlot.js';
export { type AdRules, adPlaces } from './AdSlot/adPlaces.js';
export type { AdSize } from './AdSlot/adSizes.js';
export { AppBanner, type AppBannerProps } from './AppBanner/AppBanner.js';
export { Article, type ArticleProps, type Part, type Parts } from './Article/Article.js';
export { Body, type BodyProps } from './Article/Body.js';
export { basicRenderers } from './Article/basic.js';
export { defaultRenderers } from './Article/blocks.js';
export type { Gate } from './Article/gate.js';
export { type ImageOptions, type ImagePreload, leadImagePreload } from './Article/images.js';
export type { Insert, Place } from './Article/inserted.js';
export type { Renderers, RenderOptions } from './Article/renderers.js';
export { ArticlePage, type ArticlePageProps } from './ArticlePage/ArticlePage.js';
export { BlockQuote, type BlockQuoteProps } from './BlockQuote/BlockQuote.js';
export { Breadcrumbs, type BreadcrumbsProps } from './Breadcrumbs/Breadcrumbs.js';
export { Byline, type BylineProps } from './Byline/Byline.js';
export { CalendarDate, type CalendarDateProps } from './CalendarDate/CalendarDate.js';
export {
  CommentForm,
  type CommentFormProps,
} from './CommentForm/CommentForm.js';
export type { CommentValues } from './CommentForm/fields.js';
export type { Comment, Commenter } from './Comments/Comment.js';
export { Comments, type CommentsProps } from './Comments/Comments.js';
export type { CommentPaging } from './Comments/paging.js';
export {
  type Edition,
  EditionPicker,
  type EditionPickerProps,
} from './EditionPicker/EditionPicker.js';
export { Embed, type EmbedProps, type EmbedRatio } from './Embed/Embed.js';
export { Figure, type FigureProps } from './Figure/Figure.js';
export { type Account, FollowLinks, type FollowLinksProps } from './FollowLinks/FollowLinks.js';
export { Headline, type HeadlineProps } from './Headline/Headline.js';
export type { Common, Components } from './internal/common.js';
export { LinkGroup, type LinkGroupProps } from './LinkGroup/LinkGroup.js';
export { Masthead, type MastheadProps } from './Masthead/Masthead.js';
export type { CalendarData } from './messages/calendars.js';
export type { DateData } from './messages/dates.js';
export type { Messages } from './messages/types.js';
export { PageFooter, type PageFooterProps } from './PageFooter/PageFooter.js';
export { Paywall, type PaywallProps } from './Paywall/Paywall.js';
export { Promo, type PromoProps } from './Promo/Promo.js';
export { PullQuote, type PullQuoteProps } from './PullQuote/PullQuote.js';
export { ReaderSettings, type ReaderSettingsProps } from './ReaderSettings/ReaderSettings.js';
export { ReadingProgress, type ReadingProgressProps } from './ReadingProgress/ReadingProgress.js';
export { ReadingTime, type ReadingTimeProps } from './ReadingTime/ReadingTime.js';
export { type ReadingMinutesOptions, readingMinutes } from './ReadingTime/readingMinutes.js';
export {
  Recommendations,
  type RecommendationsProps,
} from './Recommendations/Recommendations.js';
export type { Recommendation } from './Recommendations/readable.js';
export { RelatedLinks, type RelatedLinksProps } from './RelatedLinks/RelatedLinks.js';
export { RelativeTime, type RelativeTimeProps } from './RelativeTime/RelativeTime.js';
export { SectionHeading, type SectionHeadingProps } from './SectionHeading/SectionHeading.js';
export { SectionNav, type SectionNavProps } from './SectionNav/SectionNav.js';
export { type ShareLink, ShareLinks, type ShareLinksProps } from './ShareLinks/ShareLinks.js';
export type { ShareService } from './ShareLinks/shareAddress.js';
export { SkipBlock, type SkipBlockProps } from './SkipBlock/SkipBlock.js';
export { SkipLink, type SkipLinkProps } from './SkipLink/SkipLink.js';
export { Standfirst, type StandfirstProps } from './Standfirst/Standfirst.js';
export { Tags, type TagsProps } from './Tags/Tags.js';
export { Timestamp, type TimestampProps } from './Timestamp/Timestamp.js';
