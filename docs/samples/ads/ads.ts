import { mountAdSlots } from '@galley/react/mount';
import { tag } from './tag.ts';

export const ads = mountAdSlots(document, {
  consent: 'granted', // what your consent tool says
  fill: (element, { name, sizes, signal }) =>
    new Promise((resolve) => {
      element.id ||= `ad-${crypto.randomUUID()}`;
      tag.cmd.push(() => {
        const slot = tag.defineSlot(`/1234/${name}`, sizes, element.id)?.addService(tag.pubads());
        if (!slot) return resolve('empty');
        tag.pubads().addEventListener('slotRenderEnded', (event) => {
          if (event.slot === slot) resolve(event.isEmpty ? 'empty' : 'filled');
        });
        signal.addEventListener('abort', () => tag.destroySlots([slot]));
        tag.display(element.id);
      });
    }),
});

export const refresh = () => ads.refresh('story-1'); // anew, as soon as it is near the view
