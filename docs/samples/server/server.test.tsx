import { sampleArticle } from '@galley/article/sample';
import { AdSlot } from '@galley/react';
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Ads } from './Ads.client.tsx';
import Page from './Page.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test('a page of a server component holds the story, the parts and their islands', async () => {
  const fetched = vi.spyOn(window, 'fetch').mockResolvedValue(Response.json(sampleArticle));
  render(await Page({ id: '../7' }));
  expect(fetched).toHaveBeenCalledWith('https://cms.example.com/stories/..%2F7');
  expect(document.querySelectorAll('main h1')).toHaveLength(1);
  await expect
    .poll(() => document.querySelector('[data-galley="share-links"][data-galley-ready]'))
    .toBeTruthy();
});

test('a client component has the slots filled', async () => {
  render(
    <>
      <AdSlot name="top" sizes={['mpu']} />
      <Ads />
    </>,
  );
  await expect.poll(() => document.body.textContent).toContain('An advertisement');
});
