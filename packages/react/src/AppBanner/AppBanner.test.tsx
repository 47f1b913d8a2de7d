import { cleanup, render, screen } from '@testing-library/react';
import type { ComponentPropsWithoutRef } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { ar } from '../messages/ar.js';
import { hi } from '../messages/hi.js';
import { ko } from '../messages/ko.js';
import '../theme/broadsheet.css.js';
import { AppBanner } from './AppBanner.js';

afterEach(() => {
  cleanup();
  delete document.documentElement.dataset.galleyBannerDismissed;
  delete document.documentElement.dataset.galleyPlatform;
});

const Link = ({ href, ...rest }: ComponentPropsWithoutRef<'a'>) => (
  <a {...rest} href={`/app${href}`} />
);
const stores = { ios: '/ios', android: '/android' };
const links = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'));
const root = () => document.querySelector('[data-galley="app-banner"]') as HTMLElement;

describe('the landmark', () => {
  test('is named by what the banner says first', () => {
    render(<AppBanner {...stores} heading="In your pocket" text="And more" />);
    expect(screen.getByRole('region', { name: 'In your pocket' })).toBe(root());
  });

  test('is in the flow of the page', () => {
    render(<AppBanner {...stores} heading="The app" />);
    expect(getComputedStyle(root()).position).toBe('relative');
  });

  test.each([{}, { ios: '' }, { ios: 'javascript:x', android: 'data:x', href: 'x:y' }])(
    'is not there where it leads nowhere: %j',
    (addresses) => {
      const { container } = render(<AppBanner heading="The app" {...addresses} />);
      expect(container.innerHTML).toBe('');
    },
  );
});

describe('its links', () => {
  test('lead to each store, and to a page for every device', () => {
    render(<AppBanner {...stores} href="/all" heading="The app" />);
    const names = ['Get it on the App Store', 'Get it on Google Play', 'Get the app'];
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(names);
    expect(links()).toEqual(['/ios', '/android', '/all']);
  });

  test('leave out what is not safe', () => {
    render(<AppBanner ios="javascript:x" android="/android" heading="The app" />);
    expect(links()).toEqual(['/android']);
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
  });

  test.each([hi, ar, ko])('speak the language of messages %#', (messages) => {
    render(<AppBanner {...stores} href="/all" heading="-" messages={messages} />);
    const { ios, android, other, close } = messages.appBanner;
    expect(root().textContent).toBe(`-${ios}${android}${other}${close}`);
  });

  test('are the app’s own', () => {
    render(<AppBanner {...stores} heading="The app" components={{ Link }} />);
    expect(links()).toEqual(['/app/ios', '/app/android']);
  });

  test.each([
    ['ios', '/ios'],
    ['android', '/android'],
  ])('where the page knows the reader’s %s, that store alone', (platform, href) => {
    document.documentElement.dataset.galleyPlatform = platform;
    render(<AppBanner {...stores} heading="The app" />);
    expect(links()).toEqual([href]);
  });
});

describe('its button', () => {
  test('without a script is not seen, and has its room', () => {
    render(<AppBanner {...stores} heading="The app" />);
    expect(screen.queryByRole('button')).toBeNull();
    const button = root().querySelector('button') as HTMLElement;
    expect(getComputedStyle(button).visibility).toBe('hidden');
    expect(button.getBoundingClientRect().width).toBe(44);
  });

  test('of a form works without one', () => {
    render(<AppBanner {...stores} heading="The app" campaign="May" dismissAction="/dismiss" />);
    expect(screen.getByRole('button', { name: 'Close' })).toBeDefined();
    const form = root().querySelector('form') as HTMLFormElement;
    expect([form.method, form.getAttribute('action')]).toEqual(['post', '/dismiss']);
    expect([...new FormData(form)]).toEqual([['campaign', 'May']]);
  });

  test('has no form where that would post to no safe address', () => {
    render(<AppBanner {...stores} heading="The app" dismissAction="javascript:x" />);
    expect(root().querySelector('form')).toBeNull();
  });

  test('lies over no words and no link', () => {
    for (const width of [288, 320, 700, 1200]) {
      const { unmount } = render(
        <div style={{ width }}>
          <AppBanner {...stores} heading="A heading that goes on and on" text="And a text" />
        </div>,
      );
      const { left } = root().querySelector('button')?.getBoundingClientRect() ?? { left: 0 };
      for (const one of root().querySelectorAll('p, a')) {
        expect(one.getBoundingClientRect().right).toBeLessThanOrEqual(left);
      }
      unmount();
    }
  });
});

test('dismissed earlier, by the mark that is set before the page is drawn: no room at all', () => {
  document.documentElement.dataset.galleyBannerDismissed = 'app';
  render(<AppBanner {...stores} heading="The app" />);
  expect(root().getClientRects()).toHaveLength(0);
});

test('its icon is decoration', () => {
  const image = { src: '/icon.png', width: 64, height: 64, alt: 'A ship' };
  render(<AppBanner {...stores} heading="The app" image={image} />);
  expect(root().querySelector('img')?.alt).toBe('');
  expect(root().querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});
