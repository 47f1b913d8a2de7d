import {
  type AdSlotRequest,
  mountAdSlots,
  mountAppBanner,
  mountComments,
  mountEditionPicker,
  mountReaderSettings,
  mountRecommendations,
  mountRelativeTime,
  mountShareLinks,
} from '@galley/react/mount';

// What the page's address asks to see; the module is loaded on servers too.
const asked = (name: string) => new URLSearchParams(location.search).get(name);
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Stands for an ad server: late where the page's address says so, of the size it says, or empty. */
export async function fill(element: HTMLElement, { sizes }: AdSlotRequest) {
  await wait(Number(asked('adDelay')));
  if (asked('ads') === 'empty') return 'empty' as const;
  const byHeight = [...sizes].sort(([, one], [, other]) => one - other);
  const [width, height] = byHeight.at(asked('ads') === 'small' ? 0 : -1) ?? [300, 250];
  const creative = document.createElement('div');
  creative.textContent = 'An advertisement';
  Object.assign(creative.style, {
    display: 'grid',
    placeItems: 'center',
    inlineSize: `${width}px`,
    blockSize: `${height}px`,
    outline: '1px dashed',
    outlineOffset: '-1px',
  });
  element.append(creative);
  return 'filled' as const;
}

/** Everything that moves on the page. */
export function mountPage(root: Document = document) {
  const ends = [
    mountAdSlots(root, { fill, consent: asked('ads') === 'denied' ? 'denied' : 'granted' }),
    mountAppBanner(root),
    mountComments(root),
    mountEditionPicker(root),
    mountReaderSettings(root),
    mountRecommendations(root, { timeout: 1500 }),
    mountRelativeTime(root),
    mountShareLinks(root),
  ];
  return () => {
    for (const end of ends) end();
  };
}
