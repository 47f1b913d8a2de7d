// What moves on a page, with no React: each function gives behaviour to the server's HTML of a
// part, now and whenever one is added under `root`, and gives back what ends it.
export {
  type AdSlotRequest,
  type AdSlotsEnd,
  type AdSlotsOptions,
  mountAdSlots,
} from './AdSlot/mountAdSlots.js';
export { type AppBannerDismissed, mountAppBanner } from './AppBanner/mountAppBanner.js';
export { type CommentsOptions, mountComments } from './Comments/mountComments.js';
export type { Posted } from './Comments/post.js';
export { mountEditionPicker } from './EditionPicker/mountEditionPicker.js';
export {
  type EmbedConsent,
  type EmbedConsentDetail,
  type EmbedProvider,
  type EmbedsOptions,
  mountEmbeds,
} from './Embed/mountEmbeds.js';
export { mountReaderSettings } from './ReaderSettings/mountReaderSettings.js';
export {
  mountRecommendations,
  type RecommendationsOptions,
} from './Recommendations/mountRecommendations.js';
export { mountRelativeTime, type RelativeTimeOptions } from './RelativeTime/mountRelativeTime.js';
export { mountShareLinks, type ShareDetail } from './ShareLinks/mountShareLinks.js';
