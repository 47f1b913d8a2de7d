import type { Messages } from '../../messages/types.js';

export const followWords: Messages['follow'] = { follow: 'Follow us' };
