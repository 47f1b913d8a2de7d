/** Opens a page of an app as a reader would, and holds what is true of every one of them. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';

const pictures = path.join(import.meta.dirname, '../../test-results/consumers');

export interface Visit {
  /** Every script that was sent, by its path, with its text. */
  scripts: Map<string, string>;
}

interface Expected {
  /** The page's script makes or takes over the story. Default true. */
  hydrated?: boolean;
  /** Lines on the console that the development build of the app's own tools prints. */
  allowed?: RegExp;
}

export async function visit(
  page: Page,
  url: string,
  name: string,
  { hydrated = true, allowed }: Expected = {},
): Promise<Visit> {
  const { origin } = new URL(url);
  const trouble: string[] = [];
  const scripts = new Map<string, string>();
  const reading: Promise<void>[] = [];
  page.on('console', (message) => {
    if (!allowed?.test(message.text())) trouble.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => trouble.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const asked = new URL(request.url());
    if (asked.origin !== origin) trouble.push(`asked elsewhere: ${asked.href}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()}: ${response.url()}`);
    if (response.request().resourceType() !== 'script') return;
    reading.push(
      response.text().then((text) => {
        scripts.set(new URL(response.url()).pathname, text);
      }),
    );
  });

  const answer = await page.goto(url, { waitUntil: 'load' });
  expect(answer?.status()).toBe(200);
  await expect(page.locator('h1')).toHaveCount(1);
  if (hydrated) {
    // React leaves its own record on every element that it made or took over.
    await page.waitForFunction(() => {
      const heading = document.querySelector('h1');
      return heading && Object.keys(heading).some((key) => key.startsWith('__reactFiber'));
    });
  }
  await expectPictures(page);
  await expectStyles(page);
  await takePictures(page, name);

  await page.waitForLoadState('networkidle');
  await Promise.all(reading);
  expect(trouble, `what ${url} printed, asked for or failed to get`).toEqual([]);
  return { scripts };
}

/** Lazy pictures load as the reader comes to them. */
async function expectPictures(page: Page): Promise<void> {
  const images = page.locator('img');
  expect(await images.count(), 'pictures on the page').toBeGreaterThan(0);
  for (const image of await images.all()) {
    await image.scrollIntoViewIfNeeded();
    const width = () => image.evaluate((element: HTMLImageElement) => element.naturalWidth);
    const source = await image.getAttribute('src');
    await expect.poll(width, { message: `the width of the picture ${source}` }).toBeGreaterThan(0);
  }
  await page.evaluate(() => window.scrollTo(0, 0));
}

/** The heading has the font and colour of the theme, in the light scheme and in the dark one. */
async function expectStyles(page: Page): Promise<void> {
  const colors: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { actual, theme } = await page.evaluate(() => {
      const heading = document.querySelector('h1');
      if (!heading) throw new Error('no h1');
      const probe = document.createElement('p');
      probe.style.fontFamily = 'var(--galley-font-headline)';
      probe.style.color = 'var(--galley-color-headline)';
      document.body.append(probe);
      const read = (element: Element) => {
        const { fontFamily, color } = getComputedStyle(element);
        return { fontFamily, color };
      };
      const found = { actual: read(heading), theme: read(probe) };
      probe.remove();
      return found;
    });
    expect(actual, `the h1 in the ${colorScheme} scheme`).toEqual(theme);
    expect(actual.fontFamily, 'a family of the theme, not of the browser').toContain(',');
    colors.push(actual.color);
  }
  expect(colors[0], 'the colour changes with the scheme').not.toBe(colors[1]);
  await page.emulateMedia({ colorScheme: 'light' });
}

async function takePictures(page: Page, name: string): Promise<void> {
  await mkdir(pictures, { recursive: true });
  const size = page.viewportSize();
  await page.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: true });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.screenshot({ path: path.join(pictures, `${name}-phone-dark.png`), fullPage: true });
  await page.emulateMedia({ colorScheme: 'light' });
  if (size) await page.setViewportSize(size);
}
