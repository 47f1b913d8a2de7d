import { recall, remember } from '../internal/remember.js';
import { type End, watch } from '../internal/watch.js';

/** The event's `detail`. */
export interface AppBannerDismissed {
  campaign: string;
  /** When the banner may come back, in milliseconds since 1970. */
  until: number;
}

const reachable = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** Focuses what the Tab key would meet next after a part, or before it where nothing follows. */
function leave(part: HTMLElement) {
  const all = [...part.ownerDocument.querySelectorAll<HTMLElement>(reachable)].filter(
    (one) => one.tabIndex >= 0 && !part.contains(one),
  );
  const next = all.filter(
    (one) => part.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  // What is unseen, inert or disabled says so by not taking it.
  [...next, ...all.reverse()].find((one) => {
    one.focus();
    return one === one.ownerDocument.activeElement;
  });
}

/**
 * Lets readers close a banner, and keeps it closed for the days that it says. What follows takes
 * the focus. Tells the app by `galley:dismiss`.
 */
export function mountAppBanner(root: ParentNode & Node): End {
  const upgrade = (part: HTMLElement): End => {
    const { id, until } = Object(recall().banner) as { id?: unknown; until?: unknown };
    const isKept = typeof until === 'number' && until > Date.now();
    if (isKept && id === part.dataset.galleyCampaign) part.hidden = true;

    const press = (event: Event) => {
      if (!(event.target as Element).closest('button')) return;
      // A form is for those without script.
      event.preventDefault();
      const { galleyCampaign: campaign = '', galleyDismissFor } = part.dataset;
      const until = Date.now() + Number(galleyDismissFor) * 864e5;
      remember('banner', { id: campaign, until });
      const hadFocus = part.contains(part.ownerDocument.activeElement);
      const detail: AppBannerDismissed = { campaign, until };
      part.dispatchEvent(new CustomEvent('galley:dismiss', { bubbles: true, detail }));
      part.hidden = true;
      if (hadFocus) leave(part);
    };
    part.addEventListener('click', press);
    return () => {
      part.removeEventListener('click', press);
      part.hidden = false;
    };
  };
  return watch(root, '[data-galley="app-banner"]', upgrade, ['data-galley-campaign']);
}
