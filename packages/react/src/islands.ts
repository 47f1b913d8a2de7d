// The same behaviours as React client components: each renders nothing, and mounts its function
// on the page for as long as it is there. A page needs each of them once, within the `Suspense` that
// its parts are within: outside of it, it would begin before React has hydrated them.
export { AppBannerIsland } from './AppBanner/AppBanner.client.js';
export { CommentsIsland } from './Comments/Comments.client.js';
export { EditionPickerIsland } from './EditionPicker/EditionPicker.client.js';
export { ReaderSettingsIsland } from './ReaderSettings/ReaderSettings.client.js';
export { RecommendationsIsland } from './Recommendations/Recommendations.client.js';
export { RelativeTimeIsland } from './RelativeTime/RelativeTime.client.js';
export { ShareLinksIsland } from './ShareLinks/ShareLinks.client.js';
