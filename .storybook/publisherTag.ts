/**
 * A stand-in for the tag that most ad servers give to publishers: the same calls in the same
 * order, and creatives drawn here, so that nothing is asked of any server.
 */
export type Size = [width: number, height: number];

export interface TagSlot {
  addService(service: PubAds): TagSlot;
  getAdUnitPath(): string;
  getSlotElementId(): string;
}

export interface SlotRenderEnded {
  slot: TagSlot;
  isEmpty: boolean;
  size: Size | null;
}

type Listener = (event: SlotRenderEnded) => void;

export interface PubAds {
  addEventListener(type: 'slotRenderEnded', listener: Listener): PubAds;
  removeEventListener(type: 'slotRenderEnded', listener: Listener): void;
  refresh(slots?: TagSlot[]): void;
}

export interface PublisherTag {
  cmd: { push(command: () => void): void };
  /** Null where the element has a slot already, as of the real one. */
  defineSlot(path: string, sizes: Size[], elementId: string): TagSlot | null;
  pubads(): PubAds;
  display(elementId: string): void;
  destroySlots(slots?: TagSlot[]): boolean;
}

/** Which size is sold, and after how long; nothing where none is. */
export type Serve = (path: string, sizes: Size[]) => Promise<Size | undefined>;

export function createPublisherTag(serve: Serve): PublisherTag {
  const slots = new Map<string, { slot: TagSlot; sizes: Size[]; asked: number }>();
  const listeners = new Set<Listener>();

  async function request(id: string) {
    const known = slots.get(id);
    if (!known) return;
    const { slot, sizes } = known;
    known.asked += 1;
    const { asked } = known;
    const size = await serve(slot.getAdUnitPath(), sizes);
    // Destroyed, or asked for again, in the meantime.
    if (slots.get(id) !== known || known.asked !== asked) return;
    const element = document.getElementById(id);
    if (element) {
      // The real one can be told to collapse what stays empty; ours always does.
      element.style.display = size ? '' : 'none';
      element.replaceChildren(...(size ? [drawCreative(size)] : []));
    }
    for (const listener of listeners) listener({ slot, isEmpty: !size, size: size ?? null });
  }

  const pubads: PubAds = {
    addEventListener(_, listener) {
      listeners.add(listener);
      return pubads;
    },
    removeEventListener: (_, listener) => void listeners.delete(listener),
    refresh(some) {
      for (const [id, { slot }] of slots) if (!some || some.includes(slot)) void request(id);
    },
  };

  return {
    cmd: { push: (command) => queueMicrotask(command) },
    defineSlot(path, sizes, id) {
      if (slots.has(id)) return null;
      const slot: TagSlot = {
        addService: () => slot,
        getAdUnitPath: () => path,
        getSlotElementId: () => id,
      };
      slots.set(id, { slot, sizes, asked: 0 });
      return slot;
    },
    pubads: () => pubads,
    display: (id) => void request(id),
    destroySlots(some) {
      for (const [id, { slot }] of slots) {
        if (some && !some.includes(slot)) continue;
        slots.delete(id);
        document.getElementById(id)?.replaceChildren();
      }
      return true;
    },
  };
}

const svg = (name: string, attributes: Record<string, string | number>, text = '') => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, `${value}`);
  element.textContent = text;
  return element;
};

/** An advertisement for the newspaper itself, in any size. */
export function drawCreative([width, height]: Size): SVGElement {
  const name = 'The Daily Galley: every morning at your door';
  const creative = svg('svg', { width, height, role: 'img', 'aria-label': name });
  creative.style.display = 'block';
  const upright = height > 120;
  const middle = { x: width / 2, 'text-anchor': 'middle', fill: '#f6f1e6' };
  const large = Math.min(width / (upright ? 9 : 20), height / (upright ? 4.5 : 2.6));
  creative.append(
    svg('rect', { width, height, fill: '#27384a' }),
    svg('rect', {
      x: 5.5,
      y: 5.5,
      width: width - 11,
      height: height - 11,
      fill: 'none',
      stroke: '#c9a86a',
    }),
    svg(
      'text',
      {
        ...middle,
        y: height * (upright ? 0.47 : 0.52),
        'font-family': 'Newsreader Variable, serif',
        'font-size': large,
      },
      'The Daily Galley',
    ),
    svg(
      'text',
      {
        ...middle,
        y: height * (upright ? 0.47 : 0.52) + large * (upright ? 1.3 : 1),
        'font-family': 'Libre Franklin Variable, sans-serif',
        'font-size': Math.max(large * 0.5, 9),
        fill: '#dcc692',
      },
      'Every morning at your door',
    ),
  );
  return creative;
}
