import type { Messages } from '../../messages/types.js';

export const embedWords: Messages['embed'] = {
  show: 'Show here',
  notice: '{name} may set cookies and collect data about you.',
  once: 'Show this one',
  always: 'Always show {name}',
};
