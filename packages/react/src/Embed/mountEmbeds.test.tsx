import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ar } from '../messages/ar.js';
import '../theme/broadsheet.css.js';
import { Embed, type EmbedProps } from './Embed.js';
import {
  type EmbedConsent,
  type EmbedConsentDetail,
  type EmbedProvider,
  type EmbedsOptions,
  mountEmbeds,
} from './mountEmbeds.js';

const origin = 'https://player.example';
const player: EmbedProvider = {
  origins: [origin],
  frame: ({ hostname, pathname }) =>
    hostname === 'film.example' ? `${origin}/embed${pathname}` : undefined,
  resize: (data) => (data as { height?: number }).height,
};
const film: EmbedProps = { provider: 'film', href: 'https://film.example/1', text: 'From the air' };

let consent: Record<string, EmbedConsent>;
const ends: (() => void)[] = [];
const heard: EmbedConsentDetail[] = [];
const hear = (event: Event) => heard.push((event as CustomEvent<EmbedConsentDetail>).detail);

beforeEach(() => {
  consent = {};
  heard.length = 0;
  document.addEventListener('galley:embed-consent', hear);
});
afterEach(() => {
  document.removeEventListener('galley:embed-consent', hear);
  for (const end of ends.splice(0)) end();
  cleanup();
});

function mount(own: Partial<EmbedProvider> = {}, options: Partial<EmbedsOptions> = {}) {
  const providers = { film: { ...player, ...own } };
  const end = mountEmbeds(document, { providers, consent: (key) => consent[key], ...options });
  ends.push(end);
  return end;
}
const show = (props: Partial<EmbedProps> = {}) => render(<Embed {...film} {...props} />);
const card = () => screen.getByRole('figure');
const frame = () => card().querySelector('iframe');
const button = (name: string | RegExp = /^Show here/) => screen.getByRole('button', { name });
const asked = () =>
  performance.getEntriesByType('resource').filter(({ name }) => name.startsWith(origin));

/** What the frame would say, or what another says in its place. */
const say = (
  data: unknown,
  from = origin,
  source: Window | null = frame()?.contentWindow ?? null,
) => window.dispatchEvent(new MessageEvent('message', { data, origin: from, source }));

test('nothing before it, and nothing is asked for by mounting', async () => {
  show({ image: { src: '/galley-sample/x.jpg', alt: '', width: 640, height: 360 } });
  expect(screen.queryByRole('button')).toBeNull();
  const before = card().offsetHeight;
  mount();
  expect(button().getAttribute('aria-label')).toBe('Show here: Film: From the air');
  expect(card().offsetHeight).toBe(before);
  expect([frame(), document.querySelector('script[src*="player"]')]).toEqual([null, null]);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(asked()).toEqual([]);
});

describe('where the reader has not said', () => {
  test('a press asks, a second one folds it; nothing is loaded', async () => {
    show();
    mount();
    await userEvent.click(button());
    expect(button().getAttribute('aria-expanded')).toBe('true');
    expect(card().textContent).toContain('Film may set cookies');
    expect(frame()).toBeNull();
    await userEvent.click(button());
    expect(button().getAttribute('aria-expanded')).toBe('false');
    expect(card().textContent).not.toContain('cookies');
  });

  test('by keyboard: asks, agrees to one, and focus is in the frame', async () => {
    show();
    mount();
    const user = userEvent.setup();
    await user.tab();
    expect(document.activeElement).toBe(button());
    await user.keyboard('{Enter}');
    await user.tab();
    expect(document.activeElement).toBe(button('Show this one'));
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(frame());
    expect(heard).toEqual([{ provider: 'film', scope: 'one' }]);
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  test('agrees to all of them: the next needs no question', async () => {
    render([<Embed key="1" {...film} />, <Embed key="2" {...film} text="Again" />]);
    const remember = () => {
      consent.film = 'granted';
    };
    document.addEventListener('galley:embed-consent', remember, { capture: true, once: true });
    mount();
    await userEvent.click(button('Show here: Film: From the air'));
    await userEvent.click(button('Always show Film'));
    expect(heard).toEqual([{ provider: 'film', scope: 'all' }]);
    expect(document.querySelectorAll('iframe')).toHaveLength(1);
    await userEvent.click(button('Show here: Film: Again'));
    expect(document.querySelectorAll('iframe')).toHaveLength(2);
  });

  test('the still is pressed as the button is; with a key held it stays a link', async () => {
    show({ image: { src: '/galley-sample/x.jpg', alt: '', width: 640, height: 360 } });
    mount();
    const still = card().querySelector('a[aria-hidden]');
    const press = (init: MouseEventInit) =>
      still?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }));
    // What a test may not do is leave the page.
    const stay = (event: Event) => event.preventDefault();
    document.addEventListener('click', stay);
    press({ ctrlKey: true });
    expect(button().getAttribute('aria-expanded')).toBe('false');
    document.removeEventListener('click', stay);
    expect(press({})).toBe(false);
    expect(button().getAttribute('aria-expanded')).toBe('true');
  });
});

describe('the frame', () => {
  beforeEach(() => {
    consent.film = 'granted';
  });

  test('comes at one press, with its address, name, sandbox and shape', async () => {
    show();
    mount({ ratio: '4:3' });
    await userEvent.click(button());
    expect(frame()?.src).toBe(`${origin}/embed/1`);
    expect(frame()?.title).toBe('Film: From the air');
    expect(frame()?.getAttribute('sandbox')).toBe('allow-scripts allow-popups');
    expect(frame()?.getAttribute('allow')).toBe('fullscreen');
    const { width, height } = frame()?.getBoundingClientRect() ?? new DOMRect();
    expect(width / height).toBeCloseTo(4 / 3, 1);
    expect(heard).toEqual([]);
  });

  test('has what the app asks for it; the card’s own shape wins', async () => {
    show({ ratio: '1:1' });
    mount({ sandbox: 'allow-scripts allow-same-origin', referrerPolicy: 'origin', ratio: '4:3' });
    await userEvent.click(button());
    expect(frame()?.getAttribute('sandbox')).toBe('allow-scripts allow-same-origin');
    expect(frame()?.referrerPolicy).toBe('origin');
    const { width, height } = frame()?.getBoundingClientRect() ?? new DOMRect();
    expect(width).toBe(height);
  });

  test('stands for the still and for what was read in its place; the link stays', async () => {
    show({
      image: { src: '/galley-sample/x.jpg', alt: '', width: 640, height: 360 },
      children: <blockquote style={{ margin: 0 }}>He has come over.</blockquote>,
    });
    mount();
    const before = card().offsetHeight - (card().querySelector('blockquote')?.offsetHeight ?? 0);
    await userEvent.click(button());
    expect(card().querySelector('blockquote')?.offsetHeight).toBe(0);
    expect(card().querySelector('img')?.offsetHeight).toBe(0);
    // One gap less.
    expect(card().offsetHeight).toBe(before - 8);
    expect(screen.getByRole('link').textContent).toBe('From the air');
  });

  test.each([
    ['another origin', 'https://evil.example/embed'],
    ['an origin that begins alike', `${origin}.evil.example/`],
    ['a name before the host', 'https://player.example@evil.example/'],
    ['another port', `${origin}:8443/`],
    ['in the clear', 'http://player.example/'],
    ['script', 'javascript:alert(1)'],
    ['data', 'data:text/html,x'],
    ['a blob of theirs', `blob:${origin}/1`],
    ['no address', '/embed/1'],
    ['nothing', undefined],
  ])('does not come from %s: the card stays a link', (_, address) => {
    show();
    mount({ frame: () => address });
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByRole('link').getAttribute('href')).toBe(film.href);
  });

  test.each(['javascript:alert(1)', '/on/this/site'])('nor for a card that leads to %s', (href) => {
    show({ href });
    mount();
    expect(screen.queryByRole('button')).toBeNull();
  });

  test.each(['constructor', '__proto__', 'other', 'elsewhere'])(
    'nor for the provider %s, which is not of the list',
    (provider) => {
      consent[provider] = 'granted';
      show({ provider });
      mount();
      expect(screen.queryByRole('button')).toBeNull();
    },
  );

  test('is as high as its own messages say, within bounds', async () => {
    show();
    mount({ height: 400 });
    await userEvent.click(button());
    const height = () => frame()?.offsetHeight;
    expect(height()).toBe(400);
    say({ height: 520 });
    expect(height()).toBe(520);
    say({ height: 1e9 });
    expect(height()).toBe(4000);
    for (const wrong of [-1, 0, Number.NaN, undefined, 'x']) say({ height: wrong });
    expect(height()).toBe(4000);
  });

  test('hears nobody else', async () => {
    show();
    mount({ height: 400 });
    await userEvent.click(button());
    say({ height: 900 }, 'https://evil.example');
    say({ height: 900 }, 'null');
    say({ height: 900 }, origin, window);
    say({ height: 900 }, origin, null);
    expect(frame()?.offsetHeight).toBe(400);
  });
});

describe('consent', () => {
  test('denied: a link, and no button', () => {
    consent.film = 'denied';
    show();
    mount();
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('taken back: the frame goes; given again: the button comes', async () => {
    consent.film = 'granted';
    show();
    mount();
    await userEvent.click(button());
    consent.film = 'denied';
    document.dispatchEvent(new Event('galley:embed-consent'));
    expect([frame(), screen.queryByRole('button')]).toEqual([null, null]);
    delete consent.film;
    document.dispatchEvent(new Event('galley:embed-consent'));
    expect(button().getAttribute('aria-expanded')).toBe('false');
  });
});

describe('near the viewport, without a press', () => {
  const settled = () => new Promise((resolve) => setTimeout(resolve, 150));
  const far = (block: string) => {
    const spacer = document.body.insertBefore(
      document.createElement('div'),
      document.body.firstChild,
    );
    spacer.style.blockSize = block;
    ends.push(() => spacer.remove());
  };

  test('it comes once granted, and not before', async () => {
    far('110vh');
    show();
    mount({ autoload: true, height: 300 });
    await settled();
    expect(frame()).toBeNull();
    consent.film = 'granted';
    document.dispatchEvent(new Event('galley:embed-consent'));
    await expect.poll(frame).not.toBeNull();
    expect(document.activeElement).toBe(document.body);
  });

  test('not while it is far away', async () => {
    far('400vh');
    consent.film = 'granted';
    show();
    mount({ autoload: true });
    await settled();
    expect(frame()).toBeNull();
  });

  test('in sight it comes only where it moves nothing', async () => {
    consent.film = 'granted';
    show();
    mount({ autoload: true, height: 300 });
    await settled();
    expect(frame()).toBeNull();
    expect(card().hasAttribute('data-galley-loaded')).toBe(false);
    cleanup();
    show({ image: { src: '/galley-sample/x.jpg', alt: '', width: 640, height: 360 } });
    const before = card().offsetHeight;
    ends.splice(0).forEach((end) => {
      end();
    });
    mount({ autoload: true, ratio: '16:9' });
    await expect.poll(frame).not.toBeNull();
    expect(card().offsetHeight).toBe(before);
  });
});

test('a card added later has its button; words are the page’s', async () => {
  mount({}, { words: ar.embed });
  show();
  await expect.poll(() => screen.queryByRole('button')?.textContent).toBe(ar.embed.show);
});

test('its end leaves the card as it came', async () => {
  show({ image: { src: '/galley-sample/x.jpg', alt: '', width: 640, height: 360 } });
  const before = card().outerHTML;
  const end = mount();
  await userEvent.click(button());
  await userEvent.click(button('Show this one'));
  expect(frame()).not.toBeNull();
  end();
  expect(card().outerHTML).toBe(before);
  document.dispatchEvent(new Event('galley:embed-consent'));
  expect(card().outerHTML).toBe(before);
});

test('React may render the card again, with more or less in it, at any time', async () => {
  consent.film = 'granted';
  const { rerender } = show();
  mount();
  const image = { src: '/galley-sample/x.jpg', alt: '', width: 640, height: 360 };
  rerender(<Embed {...film} image={image} text="Anew" caption={[{ type: 'text', text: 'A' }]} />);
  await userEvent.click(button());
  expect(frame()?.title).toBe('Film: Anew');
  rerender(<Embed {...film} href="" text="No link" />);
  rerender(<Embed {...film} provider="other" />);
  rerender(<Embed {...film}>Words</Embed>);
  expect(card().textContent).toContain('From the air');
});

test('another film in the same card is shown anew, and the old frame goes', async () => {
  consent.film = 'granted';
  const { rerender } = show();
  mount();
  await userEvent.click(button());
  rerender(<Embed {...film} href="https://film.example/2" text="Again" />);
  await expect.poll(frame).toBeNull();
  expect(button().getAttribute('aria-label')).toBe('Show here: Film: Again');
  await userEvent.click(button());
  expect(frame()?.src).toBe(`${origin}/embed/2`);
});

test('the card’s own link counts, and not one in what is read in its place', async () => {
  consent.film = 'granted';
  show({ children: <a href="https://elsewhere.example/">Elsewhere</a> });
  mount();
  await userEvent.click(button());
  expect(frame()?.src).toBe(`${origin}/embed/1`);
});

test('what is said of another vendor takes nobody’s focus and folds no question', async () => {
  show();
  mount();
  await userEvent.click(button());
  button('Show this one').focus();
  document.dispatchEvent(new Event('galley:embed-consent'));
  expect(document.activeElement).toBe(button('Show this one'));
  expect(button().getAttribute('aria-expanded')).toBe('true');
});
