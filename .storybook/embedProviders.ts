import {
  type EmbedConsent,
  type EmbedConsentDetail,
  type EmbedProvider,
  mountEmbeds,
} from '@galley/react/mount';

/**
 * Stand-ins for three vendors, shaped as an app's own list is: their frames are pages of this
 * Storybook, so that nothing asks elsewhere. A sandbox without `allow-same-origin` gives a frame no
 * origin, which a message says as `null`; a real list has the vendor's own origins alone.
 */
const origins = ['null', globalThis.location?.origin ?? ''];
const stand = (name: string) => new URL(`/galley-frames/${name}.html`, location.href).href;

/** The height in pixels that a message asks for, if it is one of these. */
const told = (data: unknown): number | undefined =>
  typeof data === 'object' && data !== null && 'height' in data && typeof data.height === 'number'
    ? data.height
    : undefined;

export const embedProviders: Record<string, EmbedProvider> = {
  /** A player: `https://farview.example/watch/1`. */
  farview: {
    origins,
    frame: ({ hostname, pathname }) =>
      hostname === 'farview.example' && pathname.startsWith('/watch/') ? stand('video') : undefined,
    ratio: '16:9',
    allow: 'fullscreen; picture-in-picture',
  },
  /** A post, as high as its words: it says how high. */
  townsquare: {
    origins,
    frame: ({ hostname }) => (hostname === 'townsquare.example' ? stand('post') : undefined),
    height: 320,
    resize: told,
  },
  /** A chart, part of the story's own work: near the viewport it needs no press. */
  plotline: {
    origins,
    frame: ({ hostname }) => (hostname === 'plotline.example' ? stand('chart') : undefined),
    height: 316,
    autoload: true,
    resize: told,
  },
};

interface Choices {
  /** What the app knows of the reader, by vendor. */
  known: Readonly<Record<string, EmbedConsent>>;
}

/** As an app does it: what is known at first, and what the reader says on a card. */
export function mountWithChoices(root: Document, { known }: Choices): () => void {
  const choices = new Map(Object.entries(known));
  const remember = (event: Event) => {
    const { detail } = event as CustomEvent<EmbedConsentDetail>;
    if (detail.scope === 'all') choices.set(detail.provider, 'granted');
  };
  // On its way down, before the cards hear of it and ask again.
  root.addEventListener('galley:embed-consent', remember, true);
  const end = mountEmbeds(root, {
    providers: embedProviders,
    consent: (provider) => choices.get(provider),
  });
  return () => {
    root.removeEventListener('galley:embed-consent', remember, true);
    end();
  };
}
