import type { Messages } from '../../messages/types.js';

export const pageLinksWords: Messages['pageLinks'] = {
  topics: 'Topics',
  breadcrumbs: 'You are here',
};
