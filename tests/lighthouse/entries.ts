/** What the browser itself notes of a page, on a slow phone. */
import type { Browser } from 'playwright-core';
import { type Entries, slow } from './figures.ts';

/** A line whose downloads advance together. */
const shared = {
  offline: false,
  latency: slow.latency,
  downloadThroughput: slow.bytesPerSecond,
  uploadThroughput: (750 * 1024) / 8,
};
const phone = { width: 412, height: 823 };

/** Over https the server is a slow line itself; else the browser slows what it loads. */
export async function entriesOf(browser: Browser, url: string): Promise<Entries> {
  const context = await browser.newContext({
    viewport: phone,
    deviceScaleFactor: 1.75,
    isMobile: true,
    // The slow line has made its certificate itself.
    ignoreHTTPSErrors: true,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  if (!url.startsWith('https:')) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', shared);
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow.processor });
  await page.addInitScript(() => {
    const seen = { lcp: 0, cls: 0, tbt: 0, largest: '' };
    Object.assign(window, { seen });
    const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
        type,
        buffered: true,
      });
    observe('largest-contentful-paint', (entry) => {
      const { startTime, url } = entry as PerformanceEntry & { url: string };
      seen.lcp = startTime;
      seen.largest = url;
    });
    observe('layout-shift', (entry) => {
      const { hadRecentInput, value } = entry as PerformanceEntry & {
        hadRecentInput: boolean;
        value: number;
      };
      if (!hadRecentInput) seen.cls += value;
    });
    observe('longtask', ({ duration }) => {
      seen.tbt += duration - 50;
    });
  });
  await page.goto(url, { waitUntil: 'load' });
  // What comes late still counts.
  await page.waitForTimeout(2000);
  const seen = await page.evaluate(() => (window as unknown as { seen: Entries }).seen);
  await context.close();
  return seen;
}
