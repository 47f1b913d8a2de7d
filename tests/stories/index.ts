import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';

/** A story of the built Storybook. */
export interface Entry {
  id: string;
  title: string;
  name: string;
  type: 'story' | 'docs';
}

const index = path.join(import.meta.dirname, '../../storybook-static/index.json');

const entries = Object.values<Entry>(JSON.parse(readFileSync(index, 'utf8')).entries);

export const stories = entries.filter(({ type }) => type === 'story');
export const docs = entries.filter(({ type }) => type === 'docs');

/** Where a story stands by itself. The addon's own axe run would collide with ours. */
export const address = ({ id }: Pick<Entry, 'id'>, viewMode: Entry['type'] = 'story') =>
  `/iframe.html?id=${id}&viewMode=${viewMode}&globals=a11y.manual:!true`;

/** In the page: the story of that id is drawn, and what moved in it has come to its end. */
export function isFinished(id: string): boolean {
  // @ts-expect-error: Storybook's own global
  const { id: shown, phase } = window.__STORYBOOK_PREVIEW__?.currentRender ?? {};
  return shown === id && (phase === 'completed' || phase === 'finished');
}

/** In the page: the story of that id is drawn and has played. It may still move. */
export function isDrawn(id: string): boolean {
  // @ts-expect-error: Storybook's own global
  const { id: shown, phase } = window.__STORYBOOK_PREVIEW__?.currentRender ?? {};
  return shown === id && ['completing', 'completed', 'afterEach', 'finished'].includes(phase);
}

/** What a page says from now on that it should not. */
function troubleOf(page: Page): string[] {
  const trouble: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') trouble.push(message.text());
  });
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    const ours = hostname === '127.0.0.1' || protocol === 'data:' || protocol === 'blob:';
    if (!ours) trouble.push(`asked elsewhere: ${request.url()}`);
  });
  return trouble;
}

/**
 * Shows a story or a page by itself, drawn whole. Gives what it says that it should not. `isReady`
 * is `isDrawn` for who waits for its rest himself.
 */
export async function open(
  page: Page,
  entry: Pick<Entry, 'id'>,
  viewMode: Entry['type'] = 'story',
  isReady = isFinished,
): Promise<string[]> {
  const trouble = troubleOf(page);
  await page.goto(address(entry, viewMode));
  // A page of documentation has no phase of its own.
  if (viewMode === 'docs') await page.locator('#storybook-docs h1').first().waitFor();
  else await page.waitForFunction(isReady, entry.id);
  await page.evaluate(() => document.fonts.ready);
  return trouble;
}

/**
 * Shows one story after another in the same page, as Storybook's own list does, which takes a fifth
 * of the time. That each can be opened by itself is seen where its picture is taken.
 */
export function leafThrough(page: Page) {
  const trouble = troubleOf(page);
  return {
    /** Gives what the story says that it should not, or the one before it as it goes. */
    async show({ id }: Pick<Entry, 'id'>): Promise<string[]> {
      trouble.length = 0;
      if (page.url() === 'about:blank') await page.goto(address({ id }));
      else
        await page.evaluate((storyId) => {
          localStorage.clear();
          sessionStorage.clear();
          scrollTo(0, 0);
          // @ts-expect-error: Storybook's own global
          window.__STORYBOOK_PREVIEW__.channel.emit('setCurrentStory', {
            storyId,
            viewMode: 'story',
          });
        }, id);
      await page.waitForFunction(isFinished, id);
      await page.evaluate(() => document.fonts.ready);
      return trouble;
    },
  };
}
