/** What the browser itself notes of a page, on a slow phone and a slow network. */
import type { Browser } from 'playwright-core';
import type { Entries } from './figures.ts';

/** The figures of Lighthouse's own slow phone: 1.6 Mbit/s, 150 ms there and back, a quarter of the speed. */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const phone = { width: 412, height: 823 };

export async function entriesOf(browser: Browser, url: string): Promise<Entries> {
  const context = await browser.newContext({
    viewport: phone,
    deviceScaleFactor: 1.75,
    isMobile: true,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    const seen = { lcp: 0, cls: 0, tbt: 0 };
    Object.assign(window, { seen });
    const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
        type,
        buffered: true,
      });
    observe('largest-contentful-paint', ({ startTime }) => {
      seen.lcp = startTime;
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
