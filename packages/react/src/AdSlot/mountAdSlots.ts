import { type End, watch } from '../internal/watch.js';

/** A slot, as the app's ad server is asked to fill it. */
export interface AdSlotRequest {
  name: string;
  /** Width and height of those of its sizes that fit where it stands. Empty: any. */
  sizes: [width: number, height: number][];
  /** Aborted once the slot has left the page, is to be filled anew, or is no longer wanted. */
  signal: AbortSignal;
}

/** How slots are filled, and whether they may be. */
export interface AdSlotsOptions {
  /**
   * Has a slot filled by the app's ad server, and says whether it was. `element` is the app's own;
   * nothing else is ever put into it. A promise that is rejected stands for `empty`.
   */
  fill: (element: HTMLElement, slot: AdSlotRequest) => Promise<'filled' | 'empty'>;
  /**
   * What the reader has said. `fill` is called where it is `granted`, and never otherwise: an app
   * whose ad server does without consent says `granted`. `unknown` waits with the room kept,
   * `denied` gives it up. When it changes, end and mount again: what is filled stays.
   */
  consent: 'granted' | 'denied' | 'unknown';
  /** Ends it all when aborted. */
  signal?: AbortSignal | undefined;
  /** How far from the view slots are filled, as CSS margins. Default `200% 0%`. */
  margin?: string | undefined;
}

/** Ends the filling of slots, or has some filled anew. */
export interface AdSlotsEnd extends End {
  /** Has the slots of these names filled anew, or all: each as it comes near the view. */
  refresh: (...names: string[]) => void;
}

/** Kept over `end`, so that what was filled is let go of when it leaves the page at last. */
const requests = /* @__PURE__ */ new WeakMap<Element, AbortController>();

const state = 'data-galley-state';
const slotName = 'data-galley-slot';

/**
 * Has every `AdSlot` under `root` filled as it comes near the view. A slot changes its height only
 * while it is well below the view, so that nothing a reader sees ever moves. Each says how it went by
 * the event `galley:ad`, with `{ name, state, error }`.
 */
export function mountAdSlots(
  root: ParentNode & Node,
  { fill, consent, signal, margin = '200% 0%' }: AdSlotsOptions,
): AdSlotsEnd {
  const parts = new Set<HTMLElement>();

  // What is above the view counts as in it: its height moves all that stands below. So does what
  // the next turn of the wheel may bring into view, before the change is drawn.
  const below = observe('999999px 0px 50%', false, (part, { top }) => {
    if (top < innerHeight) return false;
    const is = part.getAttribute(state);
    const shown = is === 'filled' || (is !== 'empty' && part.hasAttribute('data-galley-sizes'));
    part.setAttribute('data-galley-room', shown ? 'full' : 'none');
    part.style.minBlockSize = '';
    return true;
  });

  const near = observe(margin, true, (part) => {
    // What was seen before an end is told after it.
    if (parts.has(part)) ask(part);
    return true;
  });

  const become = (part: HTMLElement, is: 'filled' | 'empty', error?: unknown) => {
    part.setAttribute(state, is);
    below.observe(part);
    const detail = { name: part.getAttribute(slotName), state: is, error };
    part.dispatchEvent(new CustomEvent('galley:ad', { bubbles: true, detail }));
  };

  const ask = async (part: HTMLElement) => {
    const controller = new AbortController();
    requests.get(part)?.abort();
    requests.set(part, controller);
    part.setAttribute(state, 'loading');
    const all = (part.dataset.galleySizes?.split(' ') ?? []).map(
      (size) => size.split('x').map(Number) as [number, number],
    );
    const slot = {
      name: part.getAttribute(slotName) ?? '',
      sizes: all.filter(([width]) => width <= part.clientWidth),
      signal: controller.signal,
    };
    let is: 'filled' | 'empty' = 'empty';
    let error: unknown;
    try {
      if (slot.sizes.length || !all.length)
        is = await fill(part.querySelector<HTMLElement>('[data-galley-creative]') ?? part, slot);
    } catch (thrown) {
      error = thrown;
    }
    if (!slot.signal.aborted) become(part, is === 'filled' ? is : 'empty', error);
  };

  const start = (part: HTMLElement) => {
    requests.get(part)?.abort();
    part.removeAttribute(state);
    below.observe(part);
    if (consent === 'granted') near.observe(part);
    else if (consent === 'denied') become(part, 'empty');
  };

  /** Fills it once more; what goes and what comes may differ in height, so the present one stays. */
  const again = (part: HTMLElement) => {
    part.style.minBlockSize = `${part.offsetHeight}px`;
    near.unobserve(part);
    start(part);
  };

  const unwatch = watch<HTMLElement>(root, '[data-galley="ad-slot"]', (part) => {
    parts.add(part);
    if (part.getAttribute(state) !== 'filled') start(part);
    // Its room may not be given yet.
    else below.observe(part);
    return () => {
      parts.delete(part);
      near.unobserve(part);
      below.unobserve(part);
      if (part.isConnected && part.getAttribute(state) === 'filled') return;
      requests.get(part)?.abort();
      part.removeAttribute(state);
    };
  });
  // A new story may come in the old one's elements.
  const renamed = new MutationObserver((changes) => {
    for (const { target } of changes)
      if (parts.has(target as HTMLElement)) again(target as HTMLElement);
  });
  renamed.observe(root, { subtree: true, attributeFilter: [slotName] });

  const end = () => {
    renamed.disconnect();
    signal?.removeEventListener('abort', end);
    unwatch();
  };
  if (signal?.aborted) end();
  signal?.addEventListener('abort', end);
  return Object.assign(end, {
    refresh(...names: string[]) {
      for (const part of parts)
        if (!names.length || names.includes(part.getAttribute(slotName) ?? '')) again(part);
    },
  });
}

/** Calls `done` on what is, or is not, within the margin of the view, until it says so. */
function observe(
  rootMargin: string,
  within: boolean,
  done: (part: HTMLElement, rect: DOMRectReadOnly) => boolean,
) {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries)
        if (isIntersecting === within && done(target as HTMLElement, boundingClientRect))
          observer.unobserve(target);
    },
    // The document's own view, so that margins count within a frame too.
    { root: document, rootMargin },
  );
  return observer;
}
