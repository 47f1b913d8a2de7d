import { type End, watch } from '../internal/watch.js';

/**
 * Gives each opened picker what readers expect of one: Escape closes it and gives the focus back,
 * so does a press or the focus anywhere else; the arrow keys, Home and End walk its links.
 */
export function mountEditionPicker(root: ParentNode & Node): End {
  return watch<HTMLElement>(root, '[data-galley="edition-picker"]', (part) => {
    const listening = new AbortController();
    const { signal } = listening;

    part.addEventListener(
      'keydown',
      (event) => {
        // Asked anew each time: React may have changed the layout.
        const details = part.querySelector('details');
        const summary = details?.querySelector('summary');
        if (!details || !summary || event.altKey || event.ctrlKey || event.metaKey) return;
        const links = [...details.querySelectorAll('a')];
        const at = links.indexOf(event.target as HTMLAnchorElement);
        const to: Record<string, HTMLElement | undefined> = {
          ArrowDown: links[Math.min(at + 1, links.length - 1)],
          // Up from the first link is back to where the list opens.
          ArrowUp: at < 0 ? undefined : (links[at - 1] ?? summary),
          Home: at < 0 ? undefined : links[0],
          End: at < 0 ? undefined : links.at(-1),
          Escape: details.open ? summary : undefined,
        };
        const next = to[event.key];
        if (!next) return;
        event.preventDefault();
        details.open = event.key !== 'Escape';
        next.focus();
      },
      { signal },
    );

    // A press on what takes no focus is told by the press alone.
    const leave = ({ target }: Event) => {
      const details = part.querySelector('details');
      if (details?.open && !details.contains(target as Node)) details.open = false;
    };
    part.ownerDocument.addEventListener('pointerdown', leave, { signal });
    part.ownerDocument.addEventListener('focusin', leave, { signal });

    return () => listening.abort();
  });
}
