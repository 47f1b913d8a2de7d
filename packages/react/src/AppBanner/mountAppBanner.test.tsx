import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { recall, remember } from '../internal/remember.js';
import '../theme/broadsheet.css.js';
import { AppBannerIsland } from './AppBanner.client.js';
import { AppBanner, type AppBannerProps } from './AppBanner.js';
import { mountAppBanner } from './mountAppBanner.js';

let end: (() => void) | undefined;
beforeEach(() => localStorage.clear());
afterEach(() => {
  end?.();
  end = undefined;
  vi.restoreAllMocks();
  localStorage.clear();
  cleanup();
});

const banner = (props: Partial<AppBannerProps> = {}) => (
  <AppBanner heading="The app" ios="/ios" {...props} />
);
const around = (props?: Partial<AppBannerProps>) => (
  <>
    <button type="button">Before</button>
    {banner(props)}
    <a href="#gone" hidden>
      Hidden
    </a>
    <a href="#unseen" style={{ visibility: 'hidden' }}>
      Unseen
    </a>
    <details>
      <summary hidden>Closed</summary>
      <a href="#folded">Folded</a>
    </details>
    <fieldset disabled>
      <input />
    </fieldset>
    <button type="button">After</button>
  </>
);
const isShown = () => screen.queryByRole('region', { name: 'The app' }) !== null;
const close = () => screen.getByRole('button', { name: 'Close' });
const days = 24 * 60 * 60 * 1000;

describe('by keyboard alone', () => {
  test('link, then button; Enter closes, and what follows has the focus', async () => {
    render(around());
    end = mountAppBanner(document.body);
    await userEvent.keyboard('{Tab}{Tab}');
    expect(document.activeElement?.textContent).toBe('Get it on the App Store');
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(close());
    await userEvent.keyboard('{Enter}');
    expect(isShown()).toBe(false);
    expect(document.activeElement?.textContent).toBe('After');
  });

  test('at the end of a page, what stands before it', async () => {
    render(
      <>
        <button type="button">Before</button>
        {banner()}
      </>,
    );
    end = mountAppBanner(document.body);
    await userEvent.keyboard('{Tab}{Tab}{Tab} ');
    expect(document.activeElement?.textContent).toBe('Before');
  });
});

describe('what is remembered', () => {
  test.each([
    [undefined, 30],
    [7, 7],
  ])('for %s days: %s', async (dismissDays, expected) => {
    vi.spyOn(Date, 'now').mockReturnValue(1_000);
    render(banner({ campaign: 'May', dismissDays }));
    end = mountAppBanner(document.body);
    await userEvent.click(close());
    expect(recall()).toEqual({ banner: { id: 'May', until: 1_000 + expected * days } });
  });

  test('keeps it away from the next page', () => {
    remember('banner', { id: 'app', until: Date.now() + 1_000 });
    render(banner());
    end = mountAppBanner(document.body);
    expect(isShown()).toBe(false);
  });

  test.each([
    ['another campaign', { id: 'May', until: 1e15 }],
    ['a time that has passed', { id: 'app', until: 5 }],
    ['no time', { id: 'app' }],
    ['a time that cannot be read', { id: 'app', until: { valueOf: 1, toString: 1 } }],
    ['nothing', null],
    ['junk', 'app'],
  ])('%s does not', (_, kept) => {
    remember('banner', kept);
    render(banner());
    end = mountAppBanner(document.body);
    expect(isShown()).toBe(true);
  });

  test('where nothing can be kept, it is closed for this page', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    render(banner());
    end = mountAppBanner(document.body);
    await userEvent.click(close());
    expect(isShown()).toBe(false);
  });
});

test('the app hears of it', async () => {
  const heard: unknown[] = [];
  const listen = (event: Event) => heard.push((event as CustomEvent).detail);
  document.addEventListener('galley:dismiss', listen);
  vi.spyOn(Date, 'now').mockReturnValue(0);
  render(banner({ campaign: 'May', dismissDays: 1 }));
  end = mountAppBanner(document.body);
  await userEvent.click(close());
  document.removeEventListener('galley:dismiss', listen);
  expect(heard).toEqual([{ campaign: 'May', until: days }]);
});

test('a form for those without script sends nothing', async () => {
  let sent = false;
  const listen = () => {
    sent = true;
  };
  document.addEventListener('submit', listen);
  render(banner({ dismissAction: '#dismiss' }));
  end = mountAppBanner(document.body);
  await userEvent.click(close());
  document.removeEventListener('submit', listen);
  expect([sent, isShown()]).toEqual([false, false]);
});

test('a press on a link closes nothing', async () => {
  render(banner({ ios: '#ios' }));
  end = mountAppBanner(document.body);
  await userEvent.click(screen.getByRole('link'));
  expect(isShown()).toBe(true);
  history.replaceState(null, '', location.pathname + location.search);
});

describe('its life', () => {
  test('nothing moves as it begins', () => {
    render(around());
    const height = () => document.body.scrollHeight;
    const before = height();
    end = mountAppBanner(document.body);
    expect(height()).toBe(before);
    expect(close()).toBeDefined();
  });

  test('after its end all is as it was', async () => {
    const { container } = render(banner());
    const before = container.innerHTML;
    end = mountAppBanner(document.body);
    await userEvent.click(close());
    end();
    expect(container.innerHTML).toBe(before);
    expect(screen.queryByRole('button')).toBeNull();
    expect(isShown()).toBe(true);
  });

  test('a banner added later has it', async () => {
    end = mountAppBanner(document.body);
    render(banner());
    await expect.poll(() => screen.queryByRole('button', { name: 'Close' })).not.toBeNull();
    await userEvent.click(close());
    expect(isShown()).toBe(false);
  });

  test('React may render it anew: the campaign it names then is dismissed', async () => {
    const { rerender } = render(banner());
    end = mountAppBanner(document.body);
    rerender(banner({ campaign: 'June', text: 'More', android: '/android' }));
    await userEvent.click(close());
    expect(recall().banner).toMatchObject({ id: 'June' });
    rerender(banner({ campaign: 'June', heading: 'The app' }));
    expect(isShown()).toBe(false);
  });

  test('another campaign in the same element is shown', async () => {
    const { rerender } = render(banner());
    end = mountAppBanner(document.body);
    await userEvent.click(close());
    expect(isShown()).toBe(false);
    rerender(banner({ campaign: 'June' }));
    await expect.poll(isShown).toBe(true);
  });

  test('the island mounts it', async () => {
    render(
      <>
        <AppBannerIsland />
        {banner()}
      </>,
    );
    await userEvent.click(close());
    expect(isShown()).toBe(false);
  });
});
