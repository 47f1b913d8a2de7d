import { recall, remember } from '../internal/remember.js';
import { type End, watch } from '../internal/watch.js';

/** The event's `detail`. */
export interface AppBannerDismissed {
  campaign: string;
  /** When the banner may come back, in milliseconds since 1970. */
  until: number;
}

const reachable = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** What the Tab key would meet next after a part, or before it where nothing follows. */
function neighbour(part: HTMLElement): HTMLElement | undefined {
  const all = [...part.ownerDocument.querySelectorAll<HTMLElement>(reachable)].filter(
    (one) =>
      !part.contains(one) &&
      one.tabIndex >= 0 &&
      !one.matches(':disabled') &&
      one.getClientRects().length,
  );
  const follows = (one: HTMLElement) =>
    part.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING;
  return all.find(follows) ?? all.at(-1);
}

/**
 * Lets readers close a banner, and keeps it closed for the days that it says. What follows takes
 * the focus. Tells the app by `galley:dismiss`.
 */
export function mountAppBanner(root: ParentNode & Node): End {
  return watch<HTMLElement>(root, '[data-galley="app-banner"]', (part) => {
    const { id, until } = Object(recall().banner) as { id?: unknown; until?: unknown };
    if (id === part.dataset.galleyCampaign && Number(until) > Date.now()) part.hidden = true;

    const press = (event: Event) => {
      if (!(event.target as Element).closest('button')) return;
      // A form is for those without script.
      event.preventDefault();
      const { galleyCampaign: campaign = '', galleyDismissFor } = part.dataset;
      const until = Date.now() + Number(galleyDismissFor) * 864e5;
      remember('banner', { id: campaign, until });
      const next = part.contains(part.ownerDocument.activeElement) ? neighbour(part) : undefined;
      const detail: AppBannerDismissed = { campaign, until };
      part.dispatchEvent(new CustomEvent('galley:dismiss', { bubbles: true, detail }));
      part.hidden = true;
      next?.focus();
    };
    part.addEventListener('click', press);
    return () => {
      part.removeEventListener('click', press);
      part.hidden = false;
    };
  });
}
