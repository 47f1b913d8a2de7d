import type { Messages } from '../../messages/types.js';

export const paywallWords: Messages['paywall'] = {
  heading: 'The story continues for subscribers',
};
