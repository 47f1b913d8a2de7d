import { act, cleanup, render } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, type Mock, test, vi } from 'vitest';
import { fillWith } from '../../../../.storybook/publisherFill.ts';
import { createPublisherTag, type Serve } from '../../../../.storybook/publisherTag.ts';
import { Body } from '../Article/Body.js';
import { defaultRenderers } from '../Article/blocks.js';
import '../theme/broadsheet.css.js';
import { AdSlot, type AdSlotProps } from './AdSlot.js';
import { type AdSlotsOptions, mountAdSlots } from './mountAdSlots.js';

type Fill = AdSlotsOptions['fill'];
let ends: (() => void)[] = [];
const mount = (fill: Fill, options: Partial<AdSlotsOptions> = {}) => {
  const end = mountAdSlots(document, { fill, consent: 'granted', ...options });
  ends.push(end);
  return end;
};

beforeEach(() => scrollTo(0, 0));
afterEach(() => {
  for (const end of ends) end();
  ends = [];
  cleanup();
});

const slot = (name = 'a') => document.querySelector(`[data-galley-slot="${name}"]`) as HTMLElement;
const creative = (name?: string) =>
  slot(name).querySelector('[data-galley-creative]') as HTMLElement;
const stateOf = (name?: string) => slot(name).dataset.galleyState;

/** Long enough for the browser to draw and for its observers to speak. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 120));
const scroll = async (top: number) => {
  scrollTo(0, top);
  await settle();
};

/** So far down that its slot is below the view; nearer than the margin of 200 %. */
const below = 1600;
const Page = ({ before = 100, width = 768, ...rest }: PageProps) => (
  <div style={{ inlineSize: width }}>
    <div style={{ blockSize: before }}>Before</div>
    <AdSlot name="a" sizes={['mpu', 'mobileLarge', 'leaderboard']} {...rest} />
    <div style={{ blockSize: 4000 }}>After</div>
  </div>
);
interface PageProps extends Partial<AdSlotProps> {
  before?: number;
  width?: number;
}

/** Given with the first request. */
const signalOf = (fill: Mock<Fill>) => fill.mock.calls[0]?.[1].signal;

const draw = (element: HTMLElement, [width, height]: readonly [number, number]) => {
  const box = document.createElement('div');
  Object.assign(box.style, { width: `${width}px`, height: `${height}px` });
  element.replaceChildren(box);
};
const filled = vi.fn<Fill>(async (element, { sizes }) => {
  draw(element, sizes[0] ?? [300, 100]);
  return 'filled';
});
const empty = vi.fn<Fill>(async () => 'empty');
beforeEach(() => {
  filled.mockClear();
  empty.mockClear();
});

describe('filling', () => {
  test('nothing is asked before it is mounted', async () => {
    render(<Page />);
    await settle();
    expect(slot().outerHTML).not.toMatch(/galley-(state|room|ready)/);
    expect(slot().offsetHeight).toBeGreaterThan(250);
  });

  test('the app gets an empty element, the name, and the sizes that fit', async () => {
    render(<Page width={360} />);
    mount(filled);
    await settle();
    expect(filled).toHaveBeenCalledTimes(1);
    const [element, request] = filled.mock.calls[0] ?? [];
    expect(element).toBe(creative());
    expect(request).toMatchObject({
      name: 'a',
      sizes: [
        [300, 250],
        [320, 100],
      ],
    });
    expect(stateOf()).toBe('filled');
  });

  test('waits until it comes near the view', async () => {
    render(<Page before={3000} />);
    mount(filled);
    await settle();
    expect(filled).not.toHaveBeenCalled();
    await scroll(800);
    expect(filled).toHaveBeenCalledTimes(1);
    await scroll(0);
    await scroll(3000);
    expect(filled).toHaveBeenCalledTimes(1);
  });

  test('where none of its sizes fits, nobody is asked', async () => {
    render(<Page width={200} />);
    mount(filled);
    await settle();
    expect(filled).not.toHaveBeenCalled();
    expect(stateOf()).toBe('empty');
  });

  test('what fails is empty, and the app hears why', async () => {
    render(<Page before={below} />);
    const heard = vi.fn();
    document.addEventListener('galley:ad', (event) => heard((event as CustomEvent).detail), {
      once: true,
    });
    const error = new Error('no network');
    mount(() => Promise.reject(error));
    await settle();
    expect(heard).toHaveBeenCalledWith({ name: 'a', state: 'empty', error });
    expect(slot().offsetHeight).toBe(0);
    expect(slot().nextElementSibling?.getBoundingClientRect().top).toBeCloseTo(below + 0, 0);
  });

  test('one that throws at once is empty too', async () => {
    render(<Page />);
    mount(() => {
      throw new Error('not set up');
    });
    await settle();
    expect(stateOf()).toBe('empty');
  });

  test('a block of the story that is a slot is filled as well', async () => {
    const line = [{ type: 'text' as const, text: 'Words' }];
    render(
      <Body
        renderers={defaultRenderers}
        blocks={[
          { type: 'paragraph', children: line },
          { type: 'adSlot', name: 'own' },
          { type: 'paragraph', children: line },
        ]}
      />,
    );
    mount(filled);
    await settle();
    expect(filled).toHaveBeenCalledWith(
      slot('own'),
      expect.objectContaining({ name: 'own', sizes: [] }),
    );
  });
});

describe('consent', () => {
  test('while unknown nothing is asked, and the room stays', async () => {
    render(<Page before={below} />);
    mount(filled, { consent: 'unknown' });
    await settle();
    await scroll(below);
    expect(filled).not.toHaveBeenCalled();
    expect(slot().offsetHeight).toBeGreaterThan(250);
  });

  test('denied: nothing is asked, and what is below the view gives up its room', async () => {
    render(<Page before={below} />);
    mount(filled, { consent: 'denied' });
    await settle();
    expect(slot().offsetHeight).toBe(0);
    await scroll(below);
    expect(filled).not.toHaveBeenCalled();
  });

  test('given at last: each is asked once, and has its room again', async () => {
    render(<Page before={below} />);
    mount(filled, { consent: 'denied' })();
    mount(filled, { consent: 'unknown' })();
    mount(filled);
    await settle();
    expect(filled).toHaveBeenCalledTimes(1);
    expect(stateOf()).toBe('filled');
    expect(slot().offsetHeight).toBeGreaterThan(250);
  });
});

describe('over time', () => {
  test('an end leaves what is filled; mounted anew, nothing is filled twice', async () => {
    render(<Page />);
    const end = mount(filled);
    await settle();
    const drawn = creative().firstElementChild;
    const signal = signalOf(filled);
    end();
    mount(filled);
    await settle();
    expect(creative().firstElementChild).toBe(drawn);
    expect(filled).toHaveBeenCalledTimes(1);
    expect(signal?.aborted).toBe(false);
    cleanup();
    await settle();
    expect(signal?.aborted).toBe(true);
  });

  test('what is filled and has no room yet is given it by the next one', async () => {
    render(<Page sizes={undefined} />);
    const end = mount(filled);
    await settle();
    expect([stateOf(), slot().offsetHeight]).toEqual(['filled', 0]);
    end();
    mount(filled);
    (slot().previousElementSibling as HTMLElement).style.blockSize = `${below}px`;
    await settle();
    expect(slot().offsetHeight).toBeGreaterThan(100);
    expect(filled).toHaveBeenCalledTimes(1);
  });

  test('an end calls off what is not filled yet, and nothing comes after it', async () => {
    render(<Page />);
    const fill = vi.fn<Fill>(() => new Promise(() => {}));
    const end = mount(fill);
    await settle();
    expect(stateOf()).toBe('loading');
    end();
    expect(signalOf(fill)?.aborted).toBe(true);
    expect(slot().outerHTML).not.toMatch(/galley-(state|ready)/);
    end.refresh();
    render(<AdSlot name="later" />);
    await settle();
    expect(fill).toHaveBeenCalledTimes(1);
  });

  test.each(['before', 'after'])('the app’s signal ends it: aborted %s mounting', async (when) => {
    render(<Page />);
    const controller = new AbortController();
    if (when === 'before') controller.abort();
    const fill = vi.fn<Fill>(() => new Promise(() => {}));
    mount(fill, { signal: controller.signal });
    controller.abort();
    await settle();
    expect(fill).not.toHaveBeenCalled();
    expect(slot().outerHTML).not.toMatch(/galley-(state|ready)/);
  });

  test('a change of route lets go of the old slots and fills the new', async () => {
    const { rerender } = render(<Page key="one" />);
    mount(filled);
    await settle();
    const first = signalOf(filled);
    rerender(<Page key="two" name="b" />);
    await settle();
    expect(first?.aborted).toBe(true);
    expect(filled.mock.calls.map(([, { name }]) => name)).toEqual(['a', 'b']);
    expect(stateOf('b')).toBe('filled');
  });

  test('so does a new story in the old one’s elements', async () => {
    const { rerender } = render(<Page />);
    mount(filled);
    await settle();
    rerender(<Page name="b" />);
    await settle();
    expect(filled.mock.calls.map(([, { name }]) => name)).toEqual(['a', 'b']);
    expect(signalOf(filled)?.aborted).toBe(true);
  });

  test('React renders it again, and what is in it stays', async () => {
    const { rerender } = render(<Page />);
    mount(filled);
    await settle();
    const drawn = creative().firstElementChild;
    rerender(<Page continues label="Promoted" sizes={['mpu']} number={2} className="own" />);
    rerender(<Page sizes={undefined} />);
    expect(creative().firstElementChild).toBe(drawn);
    expect(stateOf()).toBe('filled');
  });

  test('it is refreshed by name, or all of it', async () => {
    render(
      <StrictMode>
        <AdSlot name="a" sizes={['mpu']} />
        <AdSlot name="b" sizes={['mpu']} />
      </StrictMode>,
    );
    const { refresh } = mount(filled);
    const names = () => filled.mock.calls.map(([, { name }]) => name).join('');
    await settle();
    refresh('b');
    await settle();
    expect(names()).toBe('abb');
    refresh();
    await settle();
    expect(names()).toBe('abbab');
    expect(filled.mock.calls.map(([, { signal }]) => signal.aborted)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

interface Shift extends PerformanceEntry {
  value: number;
}

/** The browser's own measure of what moved while something was done. */
async function shifts(work: () => Promise<void>): Promise<number> {
  const entries: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => void entries.push(...list.getEntries()));
  await settle();
  observer.observe({ type: 'layout-shift' });
  await work();
  await settle();
  entries.push(...observer.takeRecords());
  observer.disconnect();
  return entries.reduce((sum, entry) => sum + (entry as Shift).value, 0);
}

const later =
  (answer: Fill): Fill =>
  async (...request) => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    return answer(...request);
  };
const late = () => new Promise<void>((resolve) => setTimeout(resolve, 220));
const smaller: Fill = async (element) => {
  draw(element, [300, 50]);
  return 'filled';
};

test('what really moves is measured', async () => {
  render(<Page />);
  const moved = await shifts(async () => {
    slot().style.minBlockSize = '700px';
  });
  expect(moved).toBeGreaterThan(0.05);
});

describe.each([360, 768, 1280])('nothing that is seen moves, %i px wide', (width) => {
  test.each<[string, PageProps, Fill, Partial<AdSlotsOptions>]>([
    ['filled late', {}, filled, {}],
    ['filled by a smaller one', {}, smaller, {}],
    ['unfilled in the view', {}, empty, {}],
    ['unfilled below the view', { before: below }, empty, {}],
    ['denied', {}, filled, { consent: 'denied' }],
    ['denied below the view', { before: below }, filled, { consent: 'denied' }],
    ['rarely filled, in the view', { sizes: undefined }, filled, {}],
    ['rarely filled, below the view', { sizes: undefined, before: below }, filled, {}],
    ['failing', {}, () => Promise.reject(new Error('no')), {}],
  ])('%s', async (_, props, fill, options) => {
    render(<Page width={width} {...props} />);
    const moved = await shifts(async () => {
      const { refresh } = mount(later(fill), options);
      await late();
      refresh();
      await late();
      await scroll(600);
      await scroll(1600);
      refresh();
      await late();
      await scroll(0);
    });
    expect(moved).toBe(0);
  });
});

describe('its height changes below the view alone', () => {
  test('empty in the view, it keeps its room until it has left downwards', async () => {
    render(<Page />);
    mount(empty);
    await settle();
    const room = slot().offsetHeight;
    expect(room).toBeGreaterThan(250);
    await scroll(1500);
    expect(slot().offsetHeight).toBe(room);
    await scroll(0);
    expect(slot().offsetHeight).toBe(room);
  });

  test('empty above the view, it gives its room up once the reader has gone back past it', async () => {
    render(<Page before={below} />);
    mount(later(empty));
    await scroll(2000);
    await late();
    expect([stateOf(), slot().offsetHeight > 250]).toEqual(['empty', true]);
    await scroll(0);
    expect(slot().offsetHeight).toBe(0);
  });

  test('rarely filled, it shows itself with its label once it can unseen', async () => {
    render(<Page sizes={undefined} before={below} />);
    const fill = later(filled);
    expect(slot().offsetHeight).toBe(0);
    mount(fill);
    await late();
    expect(slot().offsetHeight).toBeGreaterThan(100);
    expect(slot().textContent).toContain('Advertisement');
  });

  test('rarely filled and in the view, it waits', async () => {
    render(<Page sizes={undefined} />);
    mount(filled);
    await settle();
    expect([stateOf(), slot().offsetHeight]).toEqual(['filled', 0]);
  });
});

describe('with a tag as publishers have it', () => {
  const adServer = (serve: Serve) => {
    const tag = createPublisherTag(serve);
    return { tag, mounted: mount(fillWith(tag, '/0000/galley')) };
  };
  const svg = (name?: string) => creative(name).querySelector('svg');

  test('it is asked for the slot with its sizes, and what is sold is shown', async () => {
    render(<Page width={360} />);
    const serve = vi.fn<Serve>(async (_, sizes) => sizes[0]);
    adServer(serve);
    await settle();
    expect(serve).toHaveBeenCalledWith('/0000/galley/a', [
      [300, 250],
      [320, 100],
    ]);
    expect(svg()?.getAttribute('width')).toBe('300');
    expect(stateOf()).toBe('filled');
  });

  test('what is not sold is hidden by the tag, and the room stays', async () => {
    render(<Page />);
    adServer(async () => undefined);
    await settle();
    expect(creative().checkVisibility()).toBe(false);
    expect([stateOf(), slot().offsetHeight > 250]).toEqual(['empty', true]);
  });

  test('a refresh and a change of route leave no slot of the tag behind', async () => {
    const { rerender } = render(<Page />);
    const serve = vi.fn<Serve>(async (_, sizes) => sizes[0]);
    const { tag, mounted } = adServer(serve);
    await settle();
    mounted.refresh('a');
    await settle();
    expect(serve).toHaveBeenCalledTimes(2);
    expect(svg()).not.toBeNull();
    await act(async () => rerender(<Page key="two" name="b" />));
    await settle();
    tag.pubads().refresh();
    await settle();
    expect(serve.mock.calls.map(([path]) => path.at(-1))).toEqual(['a', 'a', 'b', 'b']);
  });
});
