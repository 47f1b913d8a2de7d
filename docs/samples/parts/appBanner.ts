import { type AppBannerDismissed, mountAppBanner } from '@galley/react/mount';

mountAppBanner(document);
document.addEventListener('galley:dismiss', (event) => {
  const { campaign, until } = (event as CustomEvent<AppBannerDismissed>).detail;
  navigator.sendBeacon('/dismissed', JSON.stringify({ campaign, until }));
});
