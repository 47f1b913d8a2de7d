import type { Messages } from '../../messages/types.js';

export const appBannerWords: Messages['appBanner'] = {
  ios: 'Get it on the App Store',
  android: 'Get it on Google Play',
  other: 'Get the app',
  close: 'Close',
};
