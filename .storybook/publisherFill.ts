import type { AdSlotRequest } from '../packages/react/src/AdSlot/mountAdSlots.js';
import type { PublisherTag, SlotRenderEnded } from './publisherTag.ts';

/** What an app writes once: how its slots are filled through a publisher tag. */
export const fillWith =
  (tag: PublisherTag, network: string) =>
  (element: HTMLElement, { name, sizes, signal }: AdSlotRequest) =>
    new Promise<'filled' | 'empty'>((resolve) => {
      // The tag goes by ids; two stories may each have a slot of this name.
      element.id ||= `ad-${crypto.randomUUID()}`;
      tag.cmd.push(() => {
        if (signal.aborted) return;
        const slot = tag.defineSlot(`${network}/${name}`, sizes, element.id);
        if (!slot) return resolve('empty');
        slot.addService(tag.pubads());
        const ended = (event: SlotRenderEnded) => {
          if (event.slot === slot) resolve(event.isEmpty ? 'empty' : 'filled');
        };
        tag.pubads().addEventListener('slotRenderEnded', ended);
        signal.addEventListener('abort', () => {
          tag.pubads().removeEventListener('slotRenderEnded', ended);
          tag.destroySlots([slot]);
        });
        tag.display(element.id);
      });
    });
