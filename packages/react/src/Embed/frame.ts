import type { End } from '../internal/watch.js';
import type { EmbedProvider } from './provider.js';

/** Where the vendor's frame of a page comes from; nothing unless it is one of its origins. */
export function frameAddress(provider: EmbedProvider, page = ''): URL | undefined {
  try {
    const from = new URL(provider.frame(new URL(page)) ?? '');
    // A blob's origin is that of who made it.
    if (/^http/.test(from.href) && provider.origins.includes(from.origin)) return from;
  } catch {
    // One of the two is no address.
  }
  return undefined;
}

/**
 * Puts the frame where the still stood. What the reader did not ask for may not move what is in
 * sight: then there is no frame, and nothing is asked for. Gives what takes the frame out.
 */
export function openFrame(
  part: HTMLElement,
  provider: EmbedProvider,
  page: string | undefined,
  title: string,
  asked: boolean,
): End | undefined {
  const from = frameAddress(provider, page);
  if (!from) return undefined;
  const { top, bottom } = part.getBoundingClientRect();
  const before = part.offsetHeight;
  const frame = Object.assign(document.createElement('iframe'), {
    title,
    sandbox: provider.sandbox ?? 'allow-scripts allow-popups',
    allow: provider.allow ?? 'fullscreen',
    referrerPolicy: provider.referrerPolicy ?? '',
  });
  const resize = (wanted = 0) => {
    if (wanted > 0) frame.height = `${Math.min(wanted, 4000)}`;
  };
  const hear = ({ source, origin, data }: MessageEvent) => {
    if (source === frame.contentWindow && provider.origins.includes(origin))
      resize(provider.resize?.(data));
  };
  const end = () => {
    removeEventListener('message', hear);
    frame.remove();
    delete part.dataset.galleyLoaded;
  };
  frame.dataset.galleyRatio = part.dataset.galleyRatio ?? provider.ratio ?? '';
  resize(provider.height);
  part.prepend(frame);
  part.dataset.galleyLoaded = '';

  if (!asked && part.offsetHeight !== before && bottom > 0 && top < innerHeight) {
    end();
    return undefined;
  }
  addEventListener('message', hear);
  frame.src = from.href;
  if (asked) frame.focus();
  return end;
}
