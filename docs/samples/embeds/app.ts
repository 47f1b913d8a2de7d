import type { EmbedConsent } from '@galley/react/mount';

export { en as messages } from '@galley/react/messages/en';

/** What a consent tool knows of the reader. */
export const readChoices = () => new Map<string, EmbedConsent>([['farview', 'granted']]);
