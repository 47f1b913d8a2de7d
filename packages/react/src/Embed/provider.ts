import type { Messages } from '../messages/types.js';
import type { EmbedRatio } from './Embed.js';

/** What a reader has said of a vendor. */
export type EmbedConsent = 'granted' | 'denied' | 'unknown';

/** How the app shows what one vendor has. None is built in. */
export interface EmbedProvider {
  /** The origins that its frames may come from, and speak from: `https://player.example.com`. */
  origins: readonly string[];
  /** The address of the frame that shows a page of theirs; `undefined` leaves the card a link. */
  frame(page: URL): string | undefined;
  /** The shape of the frame, where the card has none of its own. Default `16:9`. */
  ratio?: EmbedRatio | undefined;
  /** The frame's height in pixels, in place of a shape: for posts and charts. */
  height?: number | undefined;
  /** Shows it near the viewport where consent is granted, with no press. Default false. */
  autoload?: boolean | undefined;
  /**
   * HTML’s `sandbox`. Default `allow-scripts allow-popups`. Most players need `allow-same-origin`
   * too; never give it to a frame of the page's own origin, which could then leave its sandbox.
   */
  sandbox?: string | undefined;
  /** HTML’s `allow`. Default `fullscreen`. */
  allow?: string | undefined;
  /** HTML’s `referrerpolicy`. Default: the page’s own. */
  referrerPolicy?: ReferrerPolicy | undefined;
  /**
   * The height in pixels that a message from the frame asks for; `undefined` for any other message.
   * Called only with what the frame itself sends from one of the origins; never more than 4,000.
   * It needs `allow-same-origin` in `sandbox`: without it a frame has no origin to be known by.
   */
  resize?: ((data: unknown) => number | undefined) | undefined;
}

/** Who may show what, and whether the reader agreed. */
export interface EmbedsOptions {
  /** The app's vendors, each by the `provider` of its cards. Any other card stays a link. */
  providers: Readonly<Record<string, EmbedProvider>>;
  /**
   * What the reader has said of a vendor; `undefined` is `unknown`. Asked whenever it is needed, so
   * that the app may remember what `galley:embed-consent` tells. Dispatch that event on the
   * document when anything else changes the answer.
   */
  consent: (provider: string) => EmbedConsent | undefined;
  /** `messages.embed` of the page's language. Default English. */
  words?: Messages['embed'] | undefined;
}

/** What `galley:embed-consent` tells: the reader agreed to one embed, or to all of the vendor's. */
export interface EmbedConsentDetail {
  provider: string;
  scope: 'one' | 'all';
}
