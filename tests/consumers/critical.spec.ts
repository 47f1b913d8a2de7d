import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import postcss from 'postcss';
import { type Running, start } from './apps.ts';
import { run } from './command.ts';
import { visit } from './walk.ts';

let app: Running;
test.beforeAll(async () => {
  test.setTimeout(300_000);
  app = await start('critical-19');
});
test.afterAll(() => app?.stop());

/** Keeps every style sheet that is asked for, until it is let go. */
async function holdBack(page: Page) {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const held: string[] = [];
  await page.route('**/*.css', async (route) => {
    held.push(new URL(route.request().url()).pathname);
    await released;
    await route.continue();
  });
  return { held, release };
}

const firstPaint = (page: Page) =>
  page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);

const headline = (page: Page) =>
  page.locator('h1').evaluate((element) => {
    const { fontSize, fontFamily } = getComputedStyle(element);
    return { fontSize, isTheme: /Newsreader/.test(fontFamily) };
  });

for (const way of ['hash', 'nonce']) {
  test.describe(`critical CSS let in by a ${way}`, () => {
    test('looks right, and breaks no policy', async ({ page }) => {
      await visit(page, `${app.url}/${way}`, `critical-${way}`, { hydrated: false });
    });

    test('the styled story is drawn while the other style sheet is on its way', async ({
      page,
    }) => {
      const trouble: string[] = [];
      page.on('console', (message) => trouble.push(message.text()));
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            shifts.push((entry as PerformanceEntry & { value: number }).value);
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const { held, release } = await holdBack(page);
      await page.goto(`${app.url}/${way}`, { waitUntil: 'commit' });
      await expect.poll(() => firstPaint(page)).toBe(1);
      expect(held).toEqual(['/styles.css']);
      expect(await headline(page)).toEqual({ fontSize: '48px', isTheme: true });
      await page.screenshot({ path: `test-results/consumers/critical-${way}-held-back.png` });
      release();
      await page.waitForLoadState('load');
      await expect(page.locator('[data-galley="page-footer"]')).toBeVisible();
      // What comes then moves nothing.
      expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual(
        [],
      );
      expect(trouble).toEqual([]);
    });
  });
}

test('a style sheet in the head keeps the page white: what the other way spares', async ({
  page,
}) => {
  const { held, release } = await holdBack(page);
  await page.goto(`${app.url}/external`, { waitUntil: 'commit' });
  await expect.poll(() => held.length).toBe(2);
  await page.waitForTimeout(1000);
  expect(await firstPaint(page)).toBe(0);
  release();
  await expect.poll(() => firstPaint(page)).toBe(1);
});

test('CSS of another hash is kept out: the policy is in force', async ({ page }) => {
  const trouble: string[] = [];
  page.on('console', (message) => trouble.push(message.text()));
  await page.route('**/hash', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace('</style>', ' </style>');
    await route.fulfill({ response: answer, body });
  });
  await page.route('**/styles.css', (route) => route.abort());
  await page.goto(`${app.url}/hash`);
  expect((await headline(page)).isTheme).toBe(false);
  expect(trouble.join()).toContain('Content Security Policy');
});

test('a nonce is of one answer alone', async ({ request }) => {
  const seen = await Promise.all(
    [1, 2].map(async () => {
      const answer = await request.get(`${app.url}/nonce`);
      const nonce = /nonce="([^"]+)"/.exec(await answer.text())?.[1];
      expect(answer.headers()['content-security-policy']).toContain(`'nonce-${nonce}'`);
      return nonce;
    }),
  );
  expect(seen[0]).not.toBe(seen[1]);
});

/**
 * Not looked at: custom properties, which are means; the limits of hyphens, which English has not;
 * and insets, which move nothing that is static. Where an element stands is compared itself.
 */
const isMeans = /^--|^hyphenate-limit-chars$|^inset-inline-(start|end)$|^(left|right)$/;

/** Where every element of the story stands, and each property that it is drawn by. */
const looksOf = (page: Page) =>
  page.locator('main *').evaluateAll((elements, means) => {
    const isMeans = new RegExp(means);
    return elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const styles = getComputedStyle(element);
      const properties = Array.from(styles).filter((name) => !isMeans.test(name));
      const values = properties.map((name) => `${name}: ${styles.getPropertyValue(name)}`);
      return [element.outerHTML.slice(0, 80), `${x} ${y} ${width} ${height}`, ...values];
    });
  }, isMeans.source);

for (const story of ['sample', 'everything']) {
  test(`it is all that the story needs: ${story}`, async ({ page }) => {
    // With nothing but what stands in the page, as with every style sheet.
    await page.route('**/hash*', async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace(/<link rel="stylesheet"[^>]*>/, '');
      await route.fulfill({ response: answer, body });
    });
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      const looks = [];
      for (const way of ['hash', 'external']) {
        await page.goto(`${app.url}/${way}?story=${story}`);
        looks.push(await looksOf(page));
      }
      expect(looks[0]?.length).toBeGreaterThan(60);
      expect(looks[0], `at ${width} px`).toEqual(looks[1]);
    }
  });
}

/** Runs a line in the app, beside its critical.js. */
const inApp = (line: string) =>
  run(process.execPath, ['--input-type=module', '--eval', line], { cwd: app.folder });

/** Every declaration of a style sheet, with its selector and all that it stands in. */
function declarations(file: string): string[] {
  const found: string[] = [];
  postcss.parse(readFileSync(file, 'utf8')).walkDecls((declaration) => {
    const around = [];
    for (let { parent } = declaration; parent && parent.type !== 'root'; parent = parent.parent) {
      if (parent.type === 'rule') around.push((parent as postcss.Rule).selector);
      else if (parent.type === 'atrule') around.push(String((parent as postcss.AtRule).params));
    }
    found.push([...around, declaration].join(' in '));
  });
  return found;
}

test('the parts said to be in basic.css are those that are in it', async () => {
  const line = `import { basic } from './critical.js'; console.log(JSON.stringify([...basic]))`;
  const said: string[] = JSON.parse(await inApp(line));
  const folder = path.join(app.folder, 'node_modules/@galley/react/dist');
  const all = new Set(declarations(path.join(folder, 'basic.css')));
  const isPart = (file: string) => /\.css$/.test(file) && !/^(basic|scripts|styles)/.test(file);
  const contained = readdirSync(folder)
    .filter(isPart)
    .filter((file) => declarations(path.join(folder, file)).every((one) => all.has(one)))
    .map((file) => path.basename(file, '.css'));
  // article.css alone has more than its part: the renderers of every block.
  expect(said.toSorted()).toEqual([...contained, 'article'].toSorted());
});

test('a sheet that is not there is an error where it is asked for, not where a part has none', async () => {
  const call = (html: string, others: string[]) =>
    inApp(`import { criticalCss } from './critical.js';
      console.log(criticalCss('${html}', ${JSON.stringify(others)}).css.length)`);
  await expect(call('', ['themes/brodsheet'])).rejects.toThrow(/brodsheet\.css/);
  const plain = await call('', ['themes/broadsheet']);
  expect(await call('<p data-galley="none-such">', ['themes/broadsheet'])).toBe(plain);
});

/** The first line of what a server says to an address as it is, which no client would send so. */
async function firstLine(url: string, address: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  const lines = [`GET ${address} HTTP/1.1`, 'Host: a', 'Connection: close', '', ''];
  socket.setEncoding('latin1').write(lines.join('\r\n'));
  let text = '';
  socket.on('data', (more) => {
    text += more;
  });
  await once(socket, 'close');
  return text.split('\r\n')[0] ?? '';
}

test('an address that is none is a 404, and the server goes on', async ({ request }) => {
  const wrong = [
    '/hash?story=x',
    '/hash?story=toString',
    '/nonce?story=',
    '//',
    '/%2f',
    '/none.css',
  ];
  for (const address of wrong) {
    expect(await firstLine(app.url, address), address).toBe('HTTP/1.1 404 Not Found');
  }
  expect((await request.get(`${app.url}/hash`)).status()).toBe(200);
});

test('nor does such an address end the server of a static export', async () => {
  const folder = path.join(app.folder, 'page');
  const script = path.join(import.meta.dirname, 'serveFolder.js');
  const server = spawn(process.execPath, [script, folder, '0'], { stdio: 'pipe' });
  try {
    const [said] = await once(server.stdout, 'data');
    const url = String(said).trim();
    for (const address of ['//', '/none']) {
      expect(await firstLine(url, address), address).toBe('HTTP/1.1 404 Not Found');
    }
  } finally {
    server.kill();
  }
});

test('page and CSS fit into what a server sends before the first answer from afar', async ({
  request,
}) => {
  // Ten packets of 1,460 bytes (RFC 6928).
  const firstFlight = 14_600;
  const bytes = async (url: string) =>
    gzipSync(await (await request.get(app.url + url)).body(), { level: 9 }).length;
  const [page, alone] = [await bytes('/hash'), await bytes('/external')];
  console.log(`the sample story with its critical CSS: ${page} B gzip, ${alone} B without`);
  expect(alone).toBeGreaterThan(2000);
  expect(page).toBeGreaterThan(alone + 2000);
  expect(page).toBeLessThanOrEqual(firstFlight);
});

test('a browser that knows no layers has the story in its own style, whole and in order', async ({
  page,
}) => {
  // Such a browser drops the rule with all that is in it.
  await page.route('**/*.css', async (route) => {
    const answer = await route.fetch();
    const sheet = postcss.parse(await answer.text());
    sheet.walkAtRules('layer', (rule) => {
      rule.remove();
    });
    await route.fulfill({ response: answer, body: sheet.toString() });
  });
  await page.goto(`${app.url}/external`);
  expect((await headline(page)).isTheme).toBe(false);
  const parts = page.locator('main :is(h1, h2, p, li, figcaption, time)');
  expect(await parts.count()).toBeGreaterThan(20);
  for (const part of await parts.all()) await expect(part).toBeVisible();
  const tops = await page
    .locator('main :is(h1, p)')
    .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().top));
  expect(tops).toEqual([...tops].sort((one, other) => one - other));
});
