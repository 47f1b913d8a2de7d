import { type End, watch } from '../internal/watch.js';
import { ageOf } from './age.js';

/** What the age of a time is measured by. */
export interface RelativeTimeOptions {
  /** The time, in milliseconds since 1970; a page may know it better. Default: the reader's clock. */
  now?: (() => number) | undefined;
}

const hour = 3_600_000;
/** The longest that a browser's timer can wait. */
const longest = 2 ** 31 - 1;

/** How long ago, in a language; nothing where the browser has no words of that language. */
function say(language: string, count: number, unit: Intl.RelativeTimeFormatUnit) {
  try {
    if (!Intl.RelativeTimeFormat.supportedLocalesOf(language).length) return '';
    // "now" for none, and never "yesterday": 24 hours are no calendar day.
    const numeric = count ? 'always' : 'auto';
    return new Intl.RelativeTimeFormat(language, { numeric }).format(-count, unit);
  } catch {
    return '';
  }
}

/** One part: gives what brings it up to date, and that gives how long this holds. */
function upgrade(part: HTMLElement) {
  const button = document.createElement('button');
  const words = document.createTextNode('');
  button.type = 'button';
  button.appendChild(document.createElement('span')).append(words);
  const shows = (what: 'relative' | 'absolute') => {
    part.dataset.galleyShows = what;
    button.setAttribute('aria-pressed', String(what === 'absolute'));
  };
  button.addEventListener('click', () =>
    shows(part.dataset.galleyShows === 'relative' ? 'absolute' : 'relative'),
  );
  return (now: number): number => {
    const time = part.querySelector('time');
    const { galleyFor, galleyLanguage = '', galleyLabel } = part.dataset;
    const limit = Number(galleyFor) * hour;
    const past = now - Date.parse(time?.dateTime ?? '');
    const age = past < limit ? ageOf(past) : undefined;
    const ago = age && say(galleyLanguage, age.count, age.unit);
    if (!age || !ago) {
      button.remove();
      delete part.dataset.galleyShows;
      return past < 0 ? -past : Number.POSITIVE_INFINITY;
    }
    words.data = galleyLabel ? `${galleyLabel} ${ago}` : ago;
    // The date in full: a short one begins with what is read aloud.
    button.title = time?.firstChild?.textContent ?? '';
    if (!button.isConnected) {
      shows('relative');
      part.lastElementChild?.append(button);
    }
    return Math.min(age.left, limit - past);
  };
}

/**
 * Says how long ago, in place of a date that is young. One timer keeps up those that are in view,
 * and rests while the page is not. Nothing is announced: screen readers read the date.
 */
export function mountRelativeTime(
  root: ParentNode & Node,
  { now = Date.now }: RelativeTimeOptions = {},
): End {
  const parts = new Map<Element, (now: number) => number>();
  const inView = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tick = () => {
    clearTimeout(timer);
    if (document.hidden) return;
    let wait = longest;
    for (const part of inView) wait = Math.min(wait, parts.get(part)?.(now()) ?? longest);
    if (wait < longest) timer = setTimeout(tick, wait);
  };
  const viewport = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      inView[isIntersecting ? 'add' : 'delete'](target);
    }
    tick();
  });
  // React may render another time into a part.
  const changes = new MutationObserver(tick);
  changes.observe(root, { subtree: true, attributeFilter: ['datetime'] });
  document.addEventListener('visibilitychange', tick);
  const end = watch(root, '[data-galley="relative-time"]', (part) => {
    const show = upgrade(part);
    show(now());
    parts.set(part, show);
    viewport.observe(part);
    return () => {
      viewport.unobserve(part);
      parts.delete(part);
      inView.delete(part);
      tick();
      // As the server printed it.
      show(Number.NaN);
    };
  });
  return () => {
    end();
    clearTimeout(timer);
    changes.disconnect();
    viewport.disconnect();
    document.removeEventListener('visibilitychange', tick);
  };
}
