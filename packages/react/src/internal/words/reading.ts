import type { Messages } from '../../messages/types.js';

export const readingWords: Messages['reading'] = {
  time: { one: '{minutes} minute to read', other: '{minutes} minutes to read' },
  settings: 'Reading settings',
  scheme: 'Appearance',
  schemes: { system: 'Automatic', light: 'Light', dark: 'Dark' },
  textSize: 'Text size',
  textSizes: { s: 'Small', m: 'Normal', l: 'Large', xl: 'Larger', xxl: 'Largest' },
  letter: 'A',
};
