import { type EmbedConsent, type EmbedConsentDetail, mountEmbeds } from '@galley/react/mount';
import { messages, readChoices } from './app.ts';

const choices = readChoices(); // your consent tool's: a Map of 'granted' and 'denied'

document.addEventListener(
  'galley:embed-consent',
  (event) => {
    const { detail } = event as CustomEvent<EmbedConsentDetail | null>;
    if (detail?.scope === 'all') choices.set(detail.provider, 'granted');
  },
  true,
);

const consent = (provider: string): EmbedConsent | undefined => choices.get(provider);

export const end = mountEmbeds(document, {
  consent,
  words: messages.embed,
  providers: {
    farview: {
      origins: ['https://player.farview.example'],
      frame: (page) => `https://player.farview.example/embed${page.pathname}`,
      ratio: '16:9',
      sandbox: 'allow-scripts allow-same-origin allow-popups',
    },
  },
});
