import type { Messages } from '../../messages/types.js';

export const pageWords: Messages['page'] = {
  sections: 'Sections',
  more: 'More from this site',
  skipBlock: 'Skip this part',
};
