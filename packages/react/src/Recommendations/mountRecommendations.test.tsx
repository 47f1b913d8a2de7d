import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../theme/broadsheet.css.js';
import type { End } from '../internal/watch.js';
import { mountRecommendations, type RecommendationsOptions } from './mountRecommendations.js';
import { RecommendationsIsland } from './Recommendations.client.js';
import { Recommendations } from './Recommendations.js';
import type { Recommendation } from './readable.js';

const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
const stories: Recommendation[] = ['One', 'Two', 'Three', 'Four', 'Five'].map((text) => ({
  href: `/${text}`,
  text,
}));

let end: End | undefined;
let states: string[];
const listen = (event: Event) =>
  states.push((event as CustomEvent<{ state: string }>).detail.state);
const mount = (options?: RecommendationsOptions) => {
  end = mountRecommendations(document, options);
};

beforeEach(() => {
  states = [];
  document.addEventListener('galley:recommendations', listen);
});
afterEach(() => {
  end?.();
  end = undefined;
  document.removeEventListener('galley:recommendations', listen);
  cleanup();
  vi.restoreAllMocks();
});

const fetched = <Recommendations href="/latest" src="42" />;
const part = () => document.querySelector('[data-galley-places]') as HTMLElement;
const state = () => part().dataset.galleyNow;
const shown = () => screen.queryAllByRole('listitem').map((item) => item.textContent);
const retry = () => screen.getByRole('button', { name: 'Try again' });
const settled = (expected: string) => vi.waitFor(() => expect(state()).toBe(expected));
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe('a part with a source', () => {
  test('is but places before, and its stories after', async () => {
    render(fetched);
    expect(shown()).toEqual([]);
    const load = vi.fn(async () => stories);
    mount({ load });
    await settled('ready');
    expect(shown()).toEqual(['One', 'Two', 'Three', 'Four']);
    expect(load).toHaveBeenCalledExactlyOnceWith('42', expect.any(AbortSignal));
    expect(states).toEqual(['loading', 'ready']);
    expect(part().querySelector('ul')?.getAttribute('aria-busy')).toBe('false');
  });

  test('marks what is paid for, in the words of the HTML', async () => {
    render(fetched);
    mount({
      load: async () => [
        { href: '/a', text: 'Chair', sponsor: true, lang: 'fr' },
        { href: '/b', text: 'Loan', sponsor: 'A $& bank', image: { src: '/b.jpg', alt: 'No' } },
      ],
    });
    await settled('ready');
    expect(shown()).toEqual(['SponsoredChair', 'Sponsored by A $& bankLoan']);
    const [chair, loan] = screen.getAllByRole('link');
    expect([chair?.lang, chair?.getAttribute('rel')]).toEqual(['fr', 'sponsored']);
    expect(loan?.getAttribute('rel')).toBe('sponsored');
    const img = part().querySelector('img');
    expect([img?.getAttribute('src'), img?.alt, img?.loading]).toEqual(['/b.jpg', '', 'lazy']);
  });

  test('without a function of the app is fetched as JSON', async () => {
    const answer = new Response(JSON.stringify(stories.slice(0, 1)));
    const fetch = vi.spyOn(window, 'fetch').mockResolvedValue(answer);
    render(<Recommendations href="/latest" src="/more.json" />);
    mount();
    await settled('ready');
    expect(fetch.mock.calls[0]?.[0]).toBe('/more.json');
    expect(shown()).toEqual(['One']);
  });

  test('is not fetched from an unsafe address', async () => {
    const fetch = vi.spyOn(window, 'fetch');
    render(<Recommendations href="/latest" src="data:application/json,[]" />);
    mount();
    await settled('failed');
    expect(fetch).not.toHaveBeenCalled();
  });

  test('is asked for only near the window', async () => {
    const load = vi.fn(async () => stories);
    render(
      <>
        <div style={{ height: 5000 }} />
        {fetched}
      </>,
    );
    mount({ load });
    await wait(150);
    expect(load).not.toHaveBeenCalled();
    window.scrollTo(0, 3800);
    await settled('ready');
    expect(load).toHaveBeenCalledOnce();
    window.scrollTo(0, 0);
  });

  test('that is added later is filled too', async () => {
    mount({ load: async () => stories });
    render(fetched);
    await vi.waitFor(() => expect(shown()).toHaveLength(4));
  });

  test('is left alone without one', async () => {
    const load = vi.fn(async () => stories);
    render(<Recommendations href="/latest" state="loading" />);
    mount({ load });
    await wait(50);
    expect(load).not.toHaveBeenCalled();
    expect(part().hasAttribute('data-galley-ready')).toBe(false);
  });
});

describe('an answer that is no list of stories', () => {
  test('is shown as text, or not at all', async () => {
    render(fetched);
    const hostile = [
      null,
      { href: 'javascript:alert(1)', text: 'Press' },
      { href: '/a', text: '<img src=x onerror=alert(1)>', sponsor: '<b>Bold</b>' },
      { href: '/b', text: 'word '.repeat(2000), image: { src: pixel } },
    ];
    mount({ load: async () => hostile as Recommendation[] });
    await settled('ready');
    expect(part().querySelector('img, b')).toBeNull();
    expect(shown()[0]).toBe('Sponsored by <b>Bold</b><img src=x onerror=alert(1)>');
    expect(shown()[1]?.length).toBeLessThan(210);
    expect(shown()).toHaveLength(2);
  });

  test.each([[[]], [{}], ['text'], [null]])('has failed: %j', async (answer) => {
    render(fetched);
    mount({ load: async () => answer as never });
    await settled('failed');
    expect(shown()).toEqual([]);
  });
});

describe('failure', () => {
  test('is said after the time, whatever the app’s function does', async () => {
    let aborted = false;
    render(fetched);
    mount({
      timeout: 60,
      load: (_, signal) => {
        signal.addEventListener('abort', () => {
          aborted = true;
        });
        return new Promise(() => {});
      },
    });
    await settled('failed');
    expect(aborted).toBe(true);
    expect(getComputedStyle(screen.getByText(/could not be loaded/)).visibility).toBe('visible');
    expect(screen.getByRole('link', { name: 'More stories' }).getAttribute('href')).toBe('/latest');
    expect(states).toEqual(['loading', 'failed']);
  });

  test('is said where the function throws at once', async () => {
    render(fetched);
    mount({
      load: () => {
        throw new Error('down');
      },
    });
    await settled('failed');
  });

  test('a late answer changes nothing', async () => {
    render(fetched);
    mount({ timeout: 30, load: () => wait(90).then(() => stories) });
    await settled('failed');
    await wait(120);
    expect([state(), shown().length]).toEqual(['failed', 0]);
  });

  test('can be asked again by the keyboard, and focus comes to the first story', async () => {
    let asked = 0;
    render(fetched);
    mount({
      load: async () => {
        asked += 1;
        if (asked < 3) throw new Error('down');
        await wait(60);
        return stories;
      },
    });
    await settled('failed');
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(retry());
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(asked).toBe(2));
    await settled('failed');
    expect(document.activeElement).toBe(retry());
    await userEvent.keyboard('{Enter}');
    expect(state()).toBe('again');
    const loading = screen.getByText('Loading the recommended stories…');
    expect(getComputedStyle(loading).visibility).toBe('visible');
    await userEvent.keyboard('{Enter}');
    await settled('ready');
    expect(asked).toBe(3);
    expect(document.activeElement?.textContent).toBe('One');
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}');
    expect(document.activeElement?.textContent).toBe('More stories');
  });

  test('of the server waits for the reader', async () => {
    const load = vi.fn(async () => stories);
    render(<Recommendations href="/latest" src="42" state="failed" />);
    mount({ load });
    await wait(50);
    expect(load).not.toHaveBeenCalled();
    await userEvent.click(retry());
    await settled('ready');
    expect(shown()).toHaveLength(4);
  });
});

describe('its end', () => {
  test('takes back all that it did', async () => {
    const { container } = render(fetched);
    const before = container.innerHTML;
    mount({
      load: async () => stories.map((story) => ({ ...story, image: { src: '/a', alt: '' } })),
    });
    await settled('ready');
    end?.();
    expect(container.innerHTML).toBe(before);
  });

  test('ends a call, and hears no answer', async () => {
    let signal: AbortSignal | undefined;
    render(fetched);
    mount({
      load: async (_, given) => {
        signal = given;
        await wait(50);
        return stories;
      },
    });
    await settled('loading');
    end?.();
    expect(signal?.aborted).toBe(true);
    await wait(80);
    expect([states, shown()]).toEqual([['loading'], []]);
  });
});

describe('React', () => {
  test('may render the part again, filled or not', async () => {
    const { rerender, container } = render(fetched);
    mount({ load: async () => stories });
    await settled('ready');
    rerender(<Recommendations href="/later" src="42" source="Somebody" />);
    expect(shown()).toHaveLength(4);
    rerender(<Recommendations href="/later" src="42" count={2} />);
    expect(shown()).toHaveLength(2);
    rerender(<Recommendations href="/later" src="43" />);
    await vi.waitFor(() => expect(shown()).toHaveLength(4));
    rerender(<Recommendations href="/later" links={stories} />);
    expect(shown()).toHaveLength(5);
    rerender(<Recommendations href="/later" src="42" />);
    await vi.waitFor(() => expect(shown()).toHaveLength(4));
    rerender(<p>Gone</p>);
    expect(container.textContent).toBe('Gone');
  });

  test('mounts it by its island', async () => {
    const body = new Response(JSON.stringify(stories));
    vi.spyOn(window, 'fetch').mockResolvedValue(body);
    const { unmount } = render(
      <>
        <Recommendations href="/latest" src="/more.json" />
        <RecommendationsIsland timeout={1000} />
      </>,
    );
    await settled('ready');
    unmount();
  });
});

describe('nothing moves', () => {
  const picture = { src: '/galley-sample/dusk-ridge-160.jpg', alt: '' };
  const loads: [string, NonNullable<RecommendationsOptions['load']>, string][] = [
    ['when they come late', () => wait(80).then(() => stories), 'ready'],
    ['when they are fewer', async () => stories.slice(0, 1), 'ready'],
    ['when they are more', async () => [...stories, ...stories], 'ready'],
    ['when they have pictures and long titles', async () => long(), 'ready'],
    ['when they fail', async () => [], 'failed'],
    ['when the time is over', () => new Promise(() => {}), 'failed'],
  ];
  const long = () =>
    stories.map((story, index) => ({
      ...story,
      image: picture,
      text: 'A title that goes on and on '.repeat(index + 1),
      ...(index % 2 && { sponsor: 'Somebody with a long name, and then some' }),
    }));

  test('or else the browser would say so', async () => {
    const shifts: PerformanceEntry[] = [];
    const { rerender } = render(<p>What follows</p>);
    await wait(50);
    const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift' });
    rerender(
      <>
        <div style={{ height: 300 }} />
        <p>What follows</p>
      </>,
    );
    screen.getByText('What follows');
    document.body.style.paddingTop = '200px';
    await vi.waitFor(() => expect(shifts.length).toBeGreaterThan(0));
    document.body.style.paddingTop = '';
    observer.disconnect();
  });

  test.each(loads)('%s', async (_, load, expected) => {
    for (const width of [320, 700, 900, 1200]) {
      const { container, unmount } = render(
        <>
          {fetched}
          <p>What follows</p>
        </>,
      );
      container.style.width = `${width}px`;
      await wait(50);
      const shifts: PerformanceEntry[] = [];
      const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
      observer.observe({ type: 'layout-shift' });
      const after = () => screen.getByText('What follows').getBoundingClientRect().top;
      const before = after();
      mount({ load, timeout: 120 });
      await settled(expected);
      await wait(80);
      expect(after()).toBeCloseTo(before, 1);
      expect(shifts).toEqual([]);
      observer.disconnect();
      end?.();
      unmount();
    }
  });
});
