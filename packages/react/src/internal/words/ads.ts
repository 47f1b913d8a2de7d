import type { Messages } from '../../messages/types.js';

export const adsWords: Messages['ads'] = {
  advertisement: 'Advertisement',
  numbered: 'Advertisement {number}',
  continues: 'Story continues below this ad',
  skip: 'Skip the advertisement',
};
