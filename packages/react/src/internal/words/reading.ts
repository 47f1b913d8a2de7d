import type { Messages } from '../../messages/types.js';

export const readingWords: Messages['reading'] = {
  time: 'Reading time: {minutes} min',
  settings: 'Reading settings',
  scheme: 'Appearance',
  schemes: { system: 'Automatic', light: 'Light', dark: 'Dark' },
  textSize: 'Text size',
  textSizes: { s: 'Small', m: 'Normal', l: 'Large', xl: 'Larger', xxl: 'Largest' },
  letter: 'A',
};
