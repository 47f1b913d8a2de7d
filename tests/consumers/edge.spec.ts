import { expect, test } from '@playwright/test';
import { type Running, start } from './apps.ts';
import { run } from './command.ts';
import { linkHeader } from './edge/src/headers.ts';
import { visit } from './walk.ts';

let app: Running;
const at = (slug: string) => `${app.url}/stories/${slug}`;
const sample = () => at('soldier-crosses-dmz');

test.beforeAll(async () => {
  test.setTimeout(300_000);
  app = await start('edge-19');
});
test.afterAll(() => app?.stop());

test('a story from the feed looks right, under a policy that allows no script', async ({
  page,
}) => {
  const { scripts } = await visit(page, sample(), 'edge-19', { hydrated: false });
  expect([...scripts.keys()]).toEqual([]);
  await expect(page.locator('[data-galley="link-group"] a').first()).toBeVisible();
});

test('the cache may keep it, and knows for how long an old one serves', async ({ request }) => {
  const headers = (await request.get(sample())).headers();
  expect(headers['cache-control']).toBe(
    'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400',
  );
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(headers.etag).toMatch(/^W\/"[\w-]{8}-[\w+/]{16}"$/);
  expect(headers['set-cookie']).toBeUndefined();
});

test('who has the page is told so, and sent nothing', async ({ request }) => {
  const { etag = '' } = (await request.get(sample())).headers();
  const strong = etag.replace('W/', '');
  for (const known of [etag, strong, `"other", ${etag}`, '*']) {
    const answer = await request.get(sample(), { headers: { 'if-none-match': known } });
    expect(answer.status(), known).toBe(304);
    expect((await answer.body()).length).toBe(0);
    expect(answer.headers().etag).toBe(etag);
    expect(answer.headers()['cache-control']).toContain('stale-while-revalidate');
  }
  const other = await request.get(at('late-neighbours'));
  expect(other.headers().etag, 'another story').not.toBe(etag);
  const changed = await request.get(sample(), {
    headers: { 'if-none-match': String(other.headers().etag) },
  });
  expect(changed.status()).toBe(200);
});

for (const [slug, status] of Object.entries({
  withheld: 404,
  embargoed: 404,
  'half-a-story': 502,
})) {
  test(`who says to have any page is not told of this one: ${slug}`, async ({ request }) => {
    const answer = await request.get(at(slug), { headers: { 'if-none-match': '*' } });
    expect(answer.status()).toBe(status);
    expect(answer.headers().etag).toBeUndefined();
    expect(answer.headers()['cache-control']).not.toContain('stale');
  });
}

test('the lead picture is a hint in the header, and fetched by it alone', async ({ page }) => {
  const pictures: string[] = [];
  page.on('request', (request) => {
    if (/guard-post-16x9/.test(request.url())) pictures.push(request.url());
  });
  const answer = await page.goto(sample());
  const link = (await answer?.headerValue('link')) ?? '';
  expect(link).toMatch(/^<\/galley-sample\/guard-post-16x9-960\.avif>; rel=preload; as=image; /);
  expect(link).toContain('fetchpriority=high');
  expect(link).toMatch(/imagesrcset="[^"]+-320\.avif 320w, [^"]+-1600\.avif 1600w"/);
  expect(link).toMatch(/imagesizes="[^"]+"; type="image\/avif"$/);
  await page.waitForLoadState('networkidle');
  expect(pictures).toHaveLength(1);
  const started = await page.evaluate(() => {
    const [lead] = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('guard-post-16x9'));
    return (lead as PerformanceResourceTiming | undefined)?.initiatorType;
  });
  // Not by the img: the header was there first.
  expect(started).toBe('link');
});

test('an address that a header cannot hold is escaped in it', async ({ request }) => {
  const answer = await request.get(at('picture-in-korean'));
  expect(answer.status()).toBe(200);
  expect(answer.headers().link).toBe(
    `</galley-sample/${encodeURIComponent('초소"<2>')}.jpg>; rel=preload; as=image; fetchpriority=high`,
  );
});

test('nor does half a character in it throw, from whoever makes the addresses', () => {
  // A parsed article has none: this asks the function itself.
  const one = { imageSrcSet: undefined, imageSizes: undefined, type: undefined };
  expect(linkHeader({ ...one, href: '/a\ud83d.jpg', fetchPriority: 'high' })).toBe(
    '</a%EF%BF%BD.jpg>; rel=preload; as=image; fetchpriority=high',
  );
});

test('the story streams, and waits for nothing that stands after it', async () => {
  // The local runtime gathers what it compresses; a network sends that piece by piece, too.
  const headers = { 'accept-encoding': 'identity' };
  const answer = await fetch(at('late-neighbours'), { headers });
  expect(answer.headers.get('content-length')).toBeNull();
  const seen: Record<string, number> = {};
  let text = '';
  const began = performance.now();
  for await (const chunk of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk;
    for (const mark of ['<h1', '</article>', 'Most read', '</html>']) {
      if (text.includes(mark)) seen[mark] ??= performance.now() - began;
    }
  }
  expect(Object.keys(seen)).toEqual(['<h1', '</article>', 'Most read', '</html>']);
  // The feed takes 1.5 s for what others read.
  expect(Number(seen['Most read']) - Number(seen['</article>'])).toBeGreaterThan(1000);
});

test('without what others read the page is whole', async ({ request }) => {
  const html = await (await request.get(at('no-neighbours'))).text();
  expect(html).toContain('</article>');
  expect(html).not.toContain('Most read');
  expect(html).toMatch(/<\/html>$/);
});

for (const slug of ['silent-neighbours', 'half-the-neighbours']) {
  test(`the page is whole soon, though the feed is not: ${slug}`, async ({ request }) => {
    const began = performance.now();
    // The feed would take a minute; the worker waits two seconds.
    const html = await (await request.get(at(slug), { timeout: 15_000 })).text();
    expect(performance.now() - began).toBeGreaterThan(1500);
    expect(html).toContain('</article>');
    expect(html).not.toContain('Most read');
    expect(html).toMatch(/<\/html>$/);
  });
}

test('of what others read, only what is a link is shown', async ({ page }) => {
  await page.goto(at('odd-neighbours'));
  const links = page.locator('[data-galley="link-group"] li');
  await expect(links).toHaveText(['The odd one']);
  expect(await links.innerHTML()).not.toMatch(/secret|lang=|<img/);
});

test('a list that cannot be rendered does not break off the page', async () => {
  const html = await run(process.execPath, ['broken/ask.js'], { cwd: app.folder });
  expect(html).toContain('</article>');
  expect(html).not.toMatch(/secret|Most read/);
  expect(html.trim()).toMatch(/<\/html>$/);
});

test('HEAD has the headers of GET, and no body', async ({ request }) => {
  const [get, head] = [await request.get(sample()), await request.head(sample())];
  expect(head.status()).toBe(200);
  expect((await head.body()).length).toBe(0);
  for (const name of ['cache-control', 'content-security-policy', 'content-type', 'etag', 'link']) {
    expect(head.headers()[name], name).toBe(get.headers()[name]);
  }
});

test('nothing can be sent to it', async ({ request }) => {
  const answer = await request.post(sample(), { data: 'text' });
  expect(answer.status()).toBe(405);
  expect(answer.headers().allow).toBe('GET, HEAD');
});

for (const slug of ['no-such-story', 'withheld', 'embargoed']) {
  test(`404, kept for a moment: ${slug}`, async ({ request }) => {
    const answer = await request.get(at(slug));
    expect(answer.status()).toBe(404);
    expect(answer.headers()['cache-control']).toBe('public, max-age=10');
    expect(answer.headers().link).toBeUndefined();
    const html = await answer.text();
    expect(html).toContain('<h1>There is no such page</h1>');
    expect(html).not.toContain('soldier');
  });
}

for (const slug of ['half-a-story', 'half-a-file', 'feed-is-down']) {
  test(`an error page that says nothing of the inside: ${slug}`, async ({ page }) => {
    const answer = await page.goto(at(slug));
    expect(answer?.status()).toBe(502);
    expect(await answer?.headerValue('cache-control')).toBe('no-store');
    await expect(page.locator('h1')).toHaveText('This story cannot be shown just now');
    const html = (await answer?.text()) ?? '';
    expect(html).not.toMatch(/secret|error|feed|json|stack|\bat \w|problem|expected/i);
    expect(html).not.toContain(slug);
  });
}
