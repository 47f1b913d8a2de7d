import { type End, watch } from '../internal/watch.js';

/** The `detail` of the event: the service's key, `copy`, `native`, or the app's own name for it. */
export interface ShareDetail {
  service: string;
}

/** For how long what was copied says so, in milliseconds. */
const fresh = 4000;

/**
 * Serves the buttons: copies the address, or opens the device's own ways to share where it has
 * any. Tells the app by `galley:share` of each way that a reader took.
 */
export function mountShareLinks(root: ParentNode & Node): End {
  return watch<HTMLElement>(root, '[data-galley="share-links"]', (part) => {
    const { dataset } = part;
    const field = () => part.querySelector('input');
    const shared = () => ({ title: dataset.galleyHeadline ?? '', url: field()?.value ?? '' });
    let timer: ReturnType<typeof setTimeout> | undefined;

    const tell = (service: string) => {
      const detail: ShareDetail = { service };
      part.dispatchEvent(new CustomEvent('galley:share', { bubbles: true, detail }));
    };
    /** Shows how the copy went, and says it aloud. */
    const show = (state?: 'done' | 'failed') => {
      clearTimeout(timer);
      const status = part.querySelector<HTMLElement>('[role=status]');
      const { galleyCopied = '', galleyCopyByHand = '' } = status?.dataset ?? {};
      if (state) dataset.galleyCopy = state;
      else delete dataset.galleyCopy;
      if (status)
        status.textContent = state ? (state === 'done' ? galleyCopied : galleyCopyByHand) : '';
    };

    const copy = async () => {
      // Emptied first: the same words would not be said again.
      show();
      try {
        await navigator.clipboard.writeText(shared().url);
        show('done');
        timer = setTimeout(show, fresh);
        tell('copy');
      } catch {
        show('failed');
        // Not every browser focuses what it selects.
        field()?.focus();
        field()?.select();
      }
    };
    const share = async () => {
      try {
        await navigator.share(shared());
        tell('native');
      } catch (error) {
        // The reader thought better of it, or has it open already.
        if (!/^(Abort|InvalidState)/.test((error as Error).name)) await copy();
      }
    };

    const press = ({ target }: Event) => {
      const way = (target as Element).closest(':is(a, button)');
      const service = way?.closest<HTMLElement>('[data-galley-service]')?.dataset.galleyService;
      if (!service) return;
      if (way.localName === 'a') tell(service);
      else if (service === 'copy') copy();
      else share();
    };
    part.addEventListener('click', press);
    // An older browser shares and cannot say what.
    const canShare = () => !('canShare' in navigator) || navigator.canShare(shared());
    if ('share' in navigator && canShare()) dataset.galleyNative = '';
    return () => {
      part.removeEventListener('click', press);
      delete dataset.galleyNative;
      show();
    };
  });
}
