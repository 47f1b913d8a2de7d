import type { Messages } from '../../messages/types.js';

export const shareWords: Messages['share'] = {
  share: 'Share',
  email: 'Email',
  copy: 'Copy link',
  copied: 'Link copied',
  copyByHand: 'Copy this address:',
  address: 'Address of this story',
  more: 'More…',
};
