import type { Messages } from '../../messages/types.js';

export const editionsWords: Messages['editions'] = { edition: 'Edition' };
