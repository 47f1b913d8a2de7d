import { sampleArticle } from '@galley/article/sample';
import {
  AppBanner,
  CommentForm,
  EditionPicker,
  Embed,
  ReaderSettings,
  Recommendations,
  RelativeTime,
  ShareLinks,
} from '@galley/react';
import { cleanup, render } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../packages/react/src/theme/broadsheet.css.ts';
import { Story as WithAds } from './ads/Story.tsx';
import { Islands } from './page/Islands.tsx';
import { StoryPage } from './page/StoryPage.tsx';
import { counted } from './parts/app.ts';
import { CommentsAfterPost } from './parts/CommentsAfterPost.tsx';
import { Paywalled } from './parts/Paywalled.tsx';
import { Awaited, Fetched, Streamed } from './parts/Recommended.tsx';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const one = (selector: string) => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};
/** A behaviour serves the part: it says so on its root. */
const served = (part: string) =>
  expect
    .poll(() => document.querySelector(`[data-galley="${part}"][data-galley-ready]`))
    .toBeTruthy();

const url = 'https://example.com/a';
const shareLinks = <ShareLinks url={url} headline="A story" services={['email']} />;
const banner = (
  <AppBanner heading="The Daily Galley" href="/app" campaign="app-2026" dismissDays={7} />
);
const form = <CommentForm action="/comments" />;

describe('a behaviour that a page mounts', () => {
  test('parts/share.ts counts what a reader shares by', async () => {
    await import('./parts/share.ts');
    render(shareLinks);
    await served('share-links');
    one('a[href^="mailto:"]').addEventListener('click', (event) => event.preventDefault());
    await userEvent.click(one('a[href^="mailto:"]'));
    expect(counted).toContain('email');
  });

  test('parts/appBanner.ts tells the server which campaign was closed', async () => {
    const told = vi.spyOn(navigator, 'sendBeacon').mockReturnValue(true);
    await import('./parts/appBanner.ts');
    render(banner);
    await served('app-banner');
    await userEvent.click(one('[data-galley="app-banner"] button'));
    expect(told).toHaveBeenCalledWith('/dismissed', expect.stringContaining('"app-2026"'));
  });

  test('parts/comments.ts, react/behaviours.ts and page/behaviours.ts serve their parts', async () => {
    await import('./parts/comments.ts');
    await import('./react/behaviours.ts');
    const { end } = await import('./page/behaviours.ts');
    render(
      <>
        {shareLinks}
        {form}
      </>,
    );
    await served('share-links');
    await served('comment-form');
    end();
  });

  test('parts/editions.ts closes the list by Escape', async () => {
    await import('./parts/editions.ts');
    render(
      <EditionPicker
        label="Edition"
        current="en"
        editions={[
          { href: '/en', text: 'English', lang: 'en' },
          { href: '/es', text: 'Español', lang: 'es' },
        ]}
      />,
    );
    await userEvent.click(one('summary'));
    expect(one('details').hasAttribute('open')).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect(one('details').hasAttribute('open')).toBe(false);
  });

  test('parts/settings.ts sets the scheme that a reader chooses', async () => {
    await import('./parts/settings.ts');
    render(<ReaderSettings />);
    await served('reader-settings');
    await userEvent.click(one('input[value="dark"]'));
    // The page is set in the frame after the choice.
    await expect.poll(() => document.documentElement.dataset.galleyScheme).toBe('dark');
    delete document.documentElement.dataset.galleyScheme;
  });

  test('parts/relativeTime.ts says how long ago', async () => {
    await import('./parts/relativeTime.ts');
    render(<RelativeTime dateTime={new Date(Date.now() - 720_000).toISOString()} />);
    await expect.poll(() => document.body.textContent).toContain('12 minutes ago');
  });

  test('parts/recommendations.ts fills the places by the service', async () => {
    const { end } = await import('./parts/recommendations.ts');
    render(<Recommendations href="/latest" src="42" />);
    await expect.poll(() => document.body.textContent).toContain('More on 42');
    expect(counted).toContain('ready');
    end();
  });

  test('embeds/embeds.ts shows a frame at a press', async () => {
    // Nothing is asked of the vendor here.
    const asked = vi.spyOn(HTMLIFrameElement.prototype, 'src', 'set').mockImplementation(() => {});
    render(<Embed provider="farview" href="https://farview.example/watch/1" text="The crossing" />);
    const { end } = await import('./embeds/embeds.ts');
    await userEvent.click(one('[data-galley="embed"] button'));
    expect(asked).toHaveBeenCalledWith('https://player.farview.example/embed/watch/1');
    end();
  });

  test('ads/ads.ts has the slots of a story filled', async () => {
    const { ads, refresh } = await import('./ads/ads.ts');
    render(<WithAds article={sampleArticle} />);
    await expect.poll(() => one('[data-galley-slot]').dataset.galleyState).toBe('filled');
    refresh();
    ads();
  });
});

describe('what is rendered', () => {
  test('page/StoryPage.tsx is a whole page', () => {
    const links = [{ href: '/world', text: 'World' }];
    const page = { sections: links, mostRead: links, featured: links, legal: links };
    render(<StoryPage article={sampleArticle} page={page} />);
    expect(document.querySelectorAll('main h1')).toHaveLength(1);
    expect(one('[data-galley="app-banner"]')).toBeTruthy();
  });

  test('page/Islands.tsx serves the parts beside it', async () => {
    render(
      <>
        {form}
        {banner}
        <Islands />
      </>,
    );
    await served('app-banner');
    await served('comment-form');
  });

  test('parts/CommentsAfterPost.tsx says what became of it', () => {
    const author = { name: 'Ana' };
    const latest = { id: '1', author, text: 'First.', datePublished: '2025-10-19T20:17:00Z' };
    render(<CommentsAfterPost latest={latest} articleId="7" token="t" text="Mine." />);
    expect(document.body.textContent).toContain('One comment a minute, please.');
    expect(one('textarea').textContent).toBe('Mine.');
  });

  test('parts/Paywalled.tsx ends in the offer, and has none of the rest', () => {
    render(<Paywalled article={sampleArticle} offer="Subscribe for 2 a month." />);
    expect(document.body.textContent).toContain('Subscribe for 2 a month.');
    expect(document.body.textContent).not.toContain('took office in June');
  });

  test('parts/Recommended.tsx: awaited, streamed and fetched', async () => {
    const answer = [{ href: '/a', text: 'From the address' }];
    vi.spyOn(window, 'fetch').mockResolvedValue(Response.json(answer));
    render(await Awaited({ story: '7' }));
    expect(document.body.textContent).toContain('More on 7');
    cleanup();
    expect(Streamed({ story: '7' }).type).toBe(Suspense);
    render(<Fetched />);
    await expect.poll(() => document.body.textContent).toContain('From the address');
  });
});
