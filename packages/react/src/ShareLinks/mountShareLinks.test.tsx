import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../theme/broadsheet.css.js';
import { mountShareLinks } from './mountShareLinks.js';
import { ShareLinksIsland } from './ShareLinks.client.js';
import { ShareLinks, type ShareLinksProps } from './ShareLinks.js';

let end: (() => void) | undefined;
let heard: unknown[] = [];
const listen = (event: Event) => heard.push((event as CustomEvent).detail.service);
let copied: string[] = [];

/** What a browser has of its own, for one test. */
function give(name: 'clipboard' | 'share' | 'canShare', value: unknown) {
  Object.defineProperty(navigator, name, { value, configurable: true });
}
const writeText = async (text: string) => {
  copied.push(text);
};

beforeEach(() => {
  heard = [];
  copied = [];
  document.addEventListener('galley:share', listen);
  give('clipboard', { writeText });
});
afterEach(() => {
  end?.();
  end = undefined;
  document.removeEventListener('galley:share', listen);
  for (const name of ['clipboard', 'share', 'canShare']) Reflect.deleteProperty(navigator, name);
  vi.useRealTimers();
  cleanup();
});

const url = 'https://example.com/a?b=c';
const part = (props: Partial<ShareLinksProps> = {}) => (
  <ShareLinks url={url} headline="A story" services={['email']} {...props} />
);
const copy = () => screen.getByRole('button', { name: 'Copy link' });
const native = () => screen.queryByRole('button', { name: 'More…' });
const status = () => screen.getByRole('status').textContent;
const shut = {
  writeText: async () => {
    throw new DOMException('no', 'NotAllowedError');
  },
};

describe('by keyboard alone', () => {
  test('link, copy, the device’s own', async () => {
    const share = vi.fn(async () => {});
    give('share', share);
    give('canShare', () => true);
    render(part());
    end = mountShareLinks(document.body);
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.textContent).toBe('Email');
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(copy());
    await userEvent.keyboard('{Enter}');
    await expect.poll(status).toBe('Link copied');
    expect(document.activeElement).toBe(copy());
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(native());
    await userEvent.keyboard(' ');
    expect(share).toHaveBeenCalledWith({ title: 'A story', url });
    await expect.poll(() => heard).toEqual(['copy', 'native']);
  });
});

describe('copying', () => {
  test('says so, keeps the button’s name, and moves nothing', async () => {
    render(part());
    end = mountShareLinks(document.body);
    const before = copy().getBoundingClientRect();
    await userEvent.click(copy());
    await expect.poll(status).toBe('Link copied');
    expect(copied).toEqual([url]);
    expect(heard).toEqual(['copy']);
    expect(copy().getBoundingClientRect()).toEqual(before);
  });

  test('says it again for the next, and no more after a while', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    render(part());
    end = mountShareLinks(document.body);
    const said: unknown[] = [];
    const observer = new MutationObserver(() => said.push(status()));
    observer.observe(screen.getByRole('status'), { childList: true });
    for (let time = 0; time < 2; time++) {
      copy().click();
      await vi.waitFor(() => expect(copied).toHaveLength(time + 1));
      await Promise.resolve();
    }
    expect(status()).toBe('Link copied');
    vi.advanceTimersByTime(4_000);
    expect(status()).toBe('');
    await Promise.resolve();
    observer.disconnect();
    expect(said.filter((text) => text === 'Link copied').length).toBeGreaterThanOrEqual(2);
  });

  test.each([
    ['is shut', shut],
    ['is not there', undefined],
  ])('where the clipboard %s, shows the address and chooses it', async (_, clipboard) => {
    give('clipboard', clipboard);
    render(part());
    end = mountShareLinks(document.body);
    await userEvent.click(copy());
    await expect.poll(status).toBe('Copy this address:');
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Address of this story' });
    expect(document.activeElement).toBe(field);
    expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(url);
    expect(heard).toEqual([]);
  });
});

describe('the device’s own ways', () => {
  test('have a button only where there are any', () => {
    render(part());
    end = mountShareLinks(document.body);
    expect(native() !== null).toBe('share' in navigator);
  });

  test('and only where they take this', () => {
    give('share', async () => {});
    give('canShare', () => false);
    render(part());
    end = mountShareLinks(document.body);
    expect(native()).toBeNull();
  });

  test.each([
    ['thinks better of it', 'AbortError'],
    ['has it open already', 'InvalidStateError'],
  ])('a reader who %s hears nothing', async (_, name) => {
    give('canShare', () => true);
    const share = vi.fn(async () => {
      throw new DOMException('no', name);
    });
    give('share', share);
    render(part());
    end = mountShareLinks(document.body);
    native()?.click();
    await expect.poll(() => share.mock.results.length).toBe(1);
    await Promise.resolve();
    expect([status(), copied, heard]).toEqual(['', [], []]);
  });

  test('where they fail, the link is copied', async () => {
    give('canShare', () => true);
    give('share', async () => {
      throw new DOMException('no', 'NotAllowedError');
    });
    render(part());
    end = mountShareLinks(document.body);
    native()?.click();
    await expect.poll(status).toBe('Link copied');
    expect(copied).toEqual([url]);
  });
});

test('a link goes its own way, and the app hears of it', () => {
  const stay = (event: Event) => event.preventDefault();
  window.addEventListener('click', stay);
  render(part({ services: ['email', { text: 'Noticeboard', href: '#pin' }] }));
  end = mountShareLinks(document.body);
  for (const link of screen.getAllByRole('link')) link.click();
  window.removeEventListener('click', stay);
  expect(heard).toEqual(['email', 'Noticeboard']);
});

describe('its life', () => {
  test('nothing moves as it begins', () => {
    render(
      <div style={{ width: 320 }}>
        {part()}
        <p>After</p>
      </div>,
    );
    const places = () =>
      [...document.querySelectorAll('a, p')].map((one) => one.getBoundingClientRect().toJSON());
    const before = places();
    end = mountShareLinks(document.body);
    expect(copy()).toBeDefined();
    expect(places()).toEqual(before);
  });

  test('after its end all is as it was', async () => {
    give('canShare', () => true);
    give('share', async () => {});
    const { container } = render(part());
    const before = container.innerHTML;
    end = mountShareLinks(document.body);
    copy().click();
    await expect.poll(status).toBe('Link copied');
    end();
    expect(container.innerHTML).toBe(before);
    container.querySelector('button')?.click();
    expect(copied).toHaveLength(1);
  });

  test('links added later have it', async () => {
    end = mountShareLinks(document.body);
    render(part());
    await expect.poll(() => screen.queryByRole('button', { name: 'Copy link' })).not.toBeNull();
    copy().click();
    await expect.poll(status).toBe('Link copied');
  });

  test('React may render it anew, another story in its place', async () => {
    const { rerender } = render(part());
    end = mountShareLinks(document.body);
    copy().click();
    await expect.poll(status).toBe('Link copied');
    rerender(part({ url: 'https://example.com/next', headline: 'The next', names: 'hidden' }));
    expect(status()).toBe('Link copied');
    copy().click();
    await expect.poll(() => copied).toEqual([url, 'https://example.com/next']);
  });

  test('the island mounts it', async () => {
    render(
      <>
        <ShareLinksIsland />
        {part()}
      </>,
    );
    copy().click();
    await expect.poll(status).toBe('Link copied');
  });
});
