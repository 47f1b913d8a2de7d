/** The second engine: an installed Firefox, driven through WebDriver BiDi. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { launchOptions } from './chromium.ts';

const missing =
  'Firefox is not installed, so nothing was tried in a second engine. ' +
  'Install it ("apt-get install firefox-esr" on Debian), or set FIREFOX_PATH to one.';

/** Where Firefox is; or, without one, why the tests are skipped. With GALLEY_FIREFOX=1 it throws. */
export function findFirefox(): { path: string } | { missing: string } {
  const { FIREFOX_PATH: chosen, GALLEY_FIREFOX } = process.env;
  if (chosen && !existsSync(chosen)) {
    throw new Error(`FIREFOX_PATH is ${chosen}, and there is no such file. Correct or unset it.`);
  }
  const found = [chosen, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
    (file) => file && existsSync(file),
  );
  if (found) return { path: found };
  if (GALLEY_FIREFOX) throw new Error(`${missing} GALLEY_FIREFOX asks for it.`);
  return { missing };
}

/** What Firefox itself would ask the network for, and what would differ by machine. */
const preferences = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.contentblocking.report.enabled': false,
  'browser.ml.enable': false,
  'browser.newtabpage.activity-stream.feeds.section.topstories': false,
  'browser.newtabpage.activity-stream.telemetry': false,
  'browser.region.network.url': '',
  'browser.region.update.enabled': false,
  'browser.topsites.contile.enabled': false,
  'captivedetect.canonicalURL': '',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'network.trr.mode': 5,
  'dom.push.connection.enabled': false,
  'extensions.blocklist.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'media.gmp-provider.enabled': false,
  'media.gmp-manager.url': '',
  'messaging-system.rsexperimentloader.enabled': false,
  'nimbus.rollouts.enabled': false,
  'privacy.trackingprotection.pbmode.enabled': false,
  'security.OCSP.enabled': 0,
  'security.remote_settings.crlite_filters.enabled': false,
  'security.remote_settings.intermediates.enabled': false,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
  'toolkit.telemetry.unified': false,
  'intl.accept_languages': 'en-GB',
  'layout.css.prefers-color-scheme.content-override': 1,
  'ui.prefersReducedMotion': 1,
  'ui.useOverlayScrollbars': 1,
};

export interface Firefox {
  browser: Browser;
  /** What anything in it, page or browser, asked of another host. Nothing of it was answered. */
  asked: string[];
  end(): Promise<void>;
}

/** Starts it with a profile of its own. Loopback alone is within its reach. */
export async function startFirefox(executablePath: string): Promise<Firefox> {
  const asked: string[] = [];
  const proxy = createServer(({ url }, response) => {
    asked.push(String(url));
    response.writeHead(403).end();
  });
  proxy.on('connect', ({ url }, socket) => {
    asked.push(String(url));
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  const home = await mkdtemp(path.join(tmpdir(), 'galley-firefox-'));
  // The same fonts as the pinned Chromium has, where that is what the tests run in.
  const { FONTCONFIG_FILE } = (await launchOptions()).env;
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    env: {
      HOME: home,
      PATH: '/usr/bin:/bin',
      LANG: 'C.UTF-8',
      // Without it a released Firefox does not read where its settings come from, which is nowhere here.
      MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
      TZ: 'Asia/Tokyo',
      ...(FONTCONFIG_FILE ? { FONTCONFIG_FILE } : {}),
    },
    extraPrefsFirefox: {
      ...preferences,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'network.proxy.no_proxies_on': '127.0.0.1',
    },
  });
  const end = async () => {
    await browser.close();
    proxy.close();
    await rm(home, { recursive: true, force: true });
  };
  return { browser, asked, end };
}
