import { safeUrl } from '@galley/article/url';
import { type End, watch } from '../internal/watch.js';
import { fill } from './fill.js';
import { type Recommendation, readable } from './readable.js';

/** How recommended stories are fetched. */
export interface RecommendationsOptions {
  /**
   * Brings the stories. `src` is what the part was given; `signal` ends with the part and with the
   * time. Default: fetches `src` as JSON.
   */
  load?: ((src: string, signal: AbortSignal) => Promise<readonly Recommendation[]>) | undefined;
  /** How long it may take, in milliseconds. Default 4000. */
  timeout?: number | undefined;
}

async function fetchJson(src: string, signal: AbortSignal) {
  const address = safeUrl(src);
  return address ? (await fetch(address, { signal })).json() : [];
}

/**
 * Fetches the stories of each part that was given a `src`, when it comes near the window, into the
 * places that it keeps for them. Where they do not come in time, a button asks again. The part says
 * how it stands by the event `galley:recommendations`: `detail.state` is `loading`, `ready` or
 * `failed`.
 */
export function mountRecommendations(
  root: ParentNode & Node,
  { load = fetchJson, timeout = 4000 }: RecommendationsOptions = {},
): End {
  return watch<HTMLElement>(root, '[data-galley-places][data-galley-src]', (part) => {
    const { galleyPlaces, galleySrc = '' } = part.dataset;
    const button = part.querySelector('button');
    let call: AbortController | undefined;

    const say = (state: 'loading' | 'ready' | 'failed', now: string = state) => {
      part.dataset.galleyNow = now;
      part.querySelector('ul')?.setAttribute('aria-busy', String(state === 'loading'));
      const detail = { state };
      part.dispatchEvent(new CustomEvent('galley:recommendations', { bubbles: true, detail }));
    };
    const ask = (now?: 'again') => {
      const own = new AbortController();
      call = own;
      const answered = (answer?: unknown) => {
        // Too late, or the part has gone.
        if (call !== own) return;
        call = undefined;
        own.abort();
        const stories = readable(answer);
        const isFocused = document.activeElement === button;
        fill(part, stories);
        say(stories.length ? 'ready' : 'failed');
        // The button is gone: the first story comes after it in the order of focus.
        if (isFocused && stories.length) part.querySelector('a')?.focus();
      };
      say('loading', now);
      setTimeout(answered, timeout);
      // In a promise also where the app's function throws at once.
      (async () => load(galleySrc, own.signal))().then(answered, () => answered());
    };
    const again = () => {
      if (!call) ask('again');
    };

    button?.addEventListener('click', again);
    const near = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        near.disconnect();
        ask();
      },
      // The part's own window, also where the page stands in a frame.
      { root: part.ownerDocument, rootMargin: '100% 0%' },
    );
    // What has failed on the server waits for the reader.
    if (galleyPlaces === 'loading') near.observe(part);

    return () => {
      near.disconnect();
      button?.removeEventListener('click', again);
      call?.abort();
      call = undefined;
      fill(part, []);
      part.removeAttribute('data-galley-now');
      part.querySelector('ul')?.removeAttribute('aria-busy');
    };
  });
}
