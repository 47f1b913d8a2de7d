import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const page = document.documentElement;
const clear = () => {
  localStorage.removeItem('galley');
  for (const name of Object.keys(page.dataset)) {
    if (name.startsWith('galley')) delete page.dataset[name];
  }
};
beforeEach(clear);
afterEach(() => {
  vi.restoreAllMocks();
  clear();
});

// Each run is a module of its own, for a module runs once.
let runs = 0;
const source = new URL('./beforePaint.ts', import.meta.url);

/** What stands on the page once the script has run, in a tag with the banner's name. */
async function run(kept: string | undefined, banner?: string): Promise<object> {
  if (kept !== undefined) localStorage.setItem('galley', kept);
  const script = document.createElement('script');
  if (banner !== undefined) script.dataset.banner = banner;
  vi.spyOn(document, 'currentScript', 'get').mockReturnValue(script);
  runs += 1;
  await import(/* @vite-ignore */ `${source}?run=${runs}`);
  return { ...page.dataset };
}

const later = Date.now() + 60_000;

test('what was chosen stands on the page', async () => {
  const banner = { id: 'app', until: later };
  const kept = JSON.stringify({ scheme: 'dark', textSize: 'l', banner });
  expect(await run(kept, 'app')).toEqual({
    galleyScheme: 'dark',
    galleyTextSize: 'l',
    galleyBannerDismissed: 'app',
  });
});

test('the system’s scheme takes off the one that the server wrote', async () => {
  page.dataset.galleyScheme = 'light';
  expect(await run('{"scheme":"system"}')).toEqual({});
});

describe('a banner stays', () => {
  test.each([
    ['of another name', { id: 'other', until: later }, 'app'],
    ['whose time is over', { id: 'app', until: Date.now() - 1 }, 'app'],
    ['whose time is a word', { id: 'app', until: 'soon' }, 'app'],
    ['whose time cannot be read', { id: 'app', until: { valueOf: 1, toString: 1 } }, 'app'],
    ['of which the page says nothing', { id: 'app', until: later }, undefined],
    ['without a name', { id: '', until: later }, ''],
    ['which was not dismissed', null, 'app'],
  ])('%s', async (_, banner, name) => {
    expect(await run(JSON.stringify({ banner }), name)).toEqual({});
  });
});

describe('changes nothing, and throws nothing', () => {
  test.each([
    [undefined],
    [''],
    ['{'],
    ['null'],
    ['"dark"'],
    ['[]'],
    ['{"scheme":"sepia","textSize":"m "}'],
    ['{"scheme":["dark"],"textSize":{"toString":1},"banner":7}'],
    ['{"__proto__":{"scheme":"dark"}}'],
  ])('by %j', async (kept) => {
    expect(await run(kept, 'app')).toEqual({});
  });

  test('where storage is shut', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('shut', 'SecurityError');
    });
    expect(await run(undefined, 'app')).toEqual({});
  });
});
