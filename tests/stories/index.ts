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

/** In the page: it is drawn. */
export function isDrawn(): boolean {
  // @ts-expect-error: Storybook's own global
  const phase = window.__STORYBOOK_PREVIEW__?.currentRender?.phase;
  return phase === 'completed' || phase === 'finished';
}

/** Shows a story or a page by itself, drawn whole. Gives what it says that it should not. */
export async function open(
  page: Page,
  entry: Pick<Entry, 'id'>,
  viewMode: Entry['type'] = 'story',
): Promise<string[]> {
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
  await page.goto(address(entry, viewMode));
  // A page of documentation has no phase of its own.
  if (viewMode === 'docs') await page.locator('#storybook-docs h1').first().waitFor();
  else await page.waitForFunction(isDrawn);
  await page.evaluate(() => document.fonts.ready);
  return trouble;
}
