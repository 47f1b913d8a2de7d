import { type EmbedConsent, mountEmbeds } from '@galley/react/mount';

const { vendor = '' } = document.documentElement.dataset;
const consent = new URLSearchParams(location.search).get('consent') as EmbedConsent | null;

mountEmbeds(document, {
  consent: () => consent ?? 'unknown',
  providers: {
    farview: {
      origins: [vendor],
      frame: (page) => `${vendor}/frame${page.pathname}`,
      autoload: true,
    },
  },
});
