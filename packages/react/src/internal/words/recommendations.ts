import type { Messages } from '../../messages/types.js';

export const recommendationsWords: Messages['recommendations'] = {
  heading: 'Recommended for you',
  more: 'More stories',
  source: 'Recommended by {name}',
  sponsored: 'Sponsored',
  sponsoredBy: 'Sponsored by {name}',
  failed: 'The recommended stories could not be loaded.',
  loading: 'Loading the recommended stories…',
  retry: 'Try again',
};
