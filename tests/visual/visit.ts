import { createRequire } from 'node:module';
import type { CDPSession, Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { isDrawn, open } from '../stories/index.ts';
import type { Baselines, Judged } from './baselines.ts';
import { highest, type Mode, screen } from './modes.ts';
import { decode, isSame, type Picture, split } from './picture.ts';
import { holdStill, rest } from './still.ts';
import type { Visit } from './visits.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What a visit found. */
export interface Found {
  pictures: Judged[];
  /** How often axe ran. */
  axeRuns: number;
  /** What is wrong beside pictures: findings of axe, errors, requests to elsewhere. */
  wrong: string[];
}

/** What a story sets in Storybook's toolbar itself: the modes leave it. */
type Pinned = Partial<Record<'theme' | 'scheme' | 'direction' | 'contrast' | 'textSize', string>>;

const pinnedBy = (page: Page): Promise<Pinned> =>
  page.evaluate(() => {
    // @ts-expect-error: Storybook's own global
    return window.__STORYBOOK_PREVIEW__.currentRender.story.storyGlobals ?? {};
  });

function isOpen({ theme, scheme, direction, contrast, text }: Mode, pinned: Pinned): boolean {
  const ownScheme = pinned.scheme === 'system' ? undefined : pinned.scheme;
  return (
    (pinned.theme ?? theme) === theme &&
    (ownScheme ?? scheme) === scheme &&
    !(direction && pinned.direction) &&
    !(contrast && pinned.contrast) &&
    !(text && pinned.textSize)
  );
}

/** Dresses the page, as the toolbar and the system would. */
async function dress(page: Page, mode: Mode, last: Mode | undefined): Promise<void> {
  const media = ({ media, scheme, colors }: Mode) =>
    ({
      media: media ?? 'screen',
      colorScheme: scheme,
      forcedColors: colors ? 'active' : 'none',
    }) as const;
  const asked = media(mode);
  if (!last || JSON.stringify(asked) !== JSON.stringify(media(last)))
    await page.emulateMedia(asked);
  await page.evaluate(({ theme, scheme, direction, contrast, text }) => {
    const { documentElement: html } = document;
    // As the story itself left it, kept at the first mode.
    const kept: Record<string, string | null> = JSON.parse(html.dataset.kept ?? 'null') ?? {
      dir: html.getAttribute('dir'),
      'data-galley-contrast': html.getAttribute('data-galley-contrast'),
      style: html.getAttribute('style'),
    };
    html.dataset.kept = JSON.stringify(kept);
    for (const [name, value] of Object.entries(kept)) {
      if (value === null) html.removeAttribute(name);
      else html.setAttribute(name, value);
    }
    html.dataset.galleyTheme = theme;
    html.dataset.galleyScheme = scheme;
    if (direction) html.dir = direction;
    if (contrast) html.dataset.galleyContrast = contrast;
    if (text) html.style.fontSize = text;
  }, mode);
}

/** Without its sheet, a theme has no colours. */
const isLoaded = (page: Page) =>
  page.evaluate(() =>
    Boolean(getComputedStyle(document.documentElement).getPropertyValue('--galley-color-text')),
  );

/** How far down anything of the story reaches, with the page's margin. */
const bottom = (page: Page) =>
  page.evaluate(() => {
    let lowest = 0;
    for (const element of document.body.querySelectorAll('*')) {
      const { width, height, bottom } = element.getBoundingClientRect();
      if (width > 0 && height > 0) lowest = Math.max(lowest, bottom);
    }
    const { scrollHeight } = document.documentElement;
    return {
      isScrolled: scrollY > 0,
      top: scrollY,
      low: Math.min(Math.ceil(lowest) + 16, scrollHeight),
    };
  });

/** The story from its top to its end; one that scrolls, or follows the screen's height, as on a screen. */
async function take(page: Page, session: CDPSession, width: number): Promise<Picture> {
  const resize = async (height: number) => {
    if (page.viewportSize()?.height === height) return;
    await page.setViewportSize({ width, height });
    await rest(page);
  };
  await resize(screen);
  const { isScrolled, top, low } = await bottom(page);
  let height = isScrolled ? screen : low;
  // What is higher than the screen gets one as high: then all of it has come near, and is drawn.
  for (let tries = 0; height > screen && tries < 3; tries += 1) {
    await resize(height);
    const grown = (await bottom(page)).low;
    if (grown <= height) break;
    height = tries < 2 ? grown : screen;
  }
  if (height === screen) await resize(screen);
  const clip = { x: 0, y: isScrolled ? top : 0, width, height, scale: 1 };
  const shoot = async () => {
    const { data } = await session.send('Page.captureScreenshot', {
      format: 'png',
      optimizeForSpeed: true,
      clip,
    });
    return decode(Buffer.from(data, 'base64'));
  };
  let picture = await shoot();
  // Frames and players draw at a time of their own: they are waited for until nothing changes.
  if ((await page.locator('iframe, video, audio').count()) === 0) return picture;
  for (let tries = 0; tries < 20; tries += 1) {
    await page.waitForTimeout(150);
    const again = await shoot();
    if (isSame(picture, again)) return again;
    picture = again;
  }
  throw new Error('A frame or a player does not come to rest in 3 s.');
}

async function findings(page: Page, name: string): Promise<string[]> {
  const { violations, passes } = await page.evaluate<AxeResults>(() => {
    // @ts-expect-error: Storybook's own global
    const a11y = window.__STORYBOOK_PREVIEW__.currentRender.story.parameters?.a11y;
    // What a frame shows is its vendor's.
    // @ts-expect-error: the page's own global
    return window.axe.run('#storybook-root', {
      resultTypes: ['violations', 'passes'],
      iframes: false,
      // A story may say of itself which rule it breaks on purpose.
      rules: { 'target-size': { enabled: true }, ...a11y?.options?.rules },
    });
  });
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${name}: ${id}: ${html}`),
  );
  // A story of something empty has nothing that a rule applies to.
  const text = await page.locator('#storybook-root').textContent();
  if (text?.trim() && passes.length === 0) found.push(`${name}: no rule of axe applied`);
  return found;
}

/**
 * Opens a story once and looks at it in each of its modes. `change` is made before: a planted
 * fault, in the tests of the tests.
 */
export async function visit(
  page: Page,
  { story, width, looks }: Visit,
  baselines: Baselines,
  change?: (page: Page) => Promise<unknown>,
): Promise<Found> {
  const found: Found = { pictures: [], axeRuns: 0, wrong: [] };
  await page.setViewportSize({ width, height: screen });
  await holdStill(page);
  const trouble = await open(page, story, 'story', isDrawn);
  await page.addStyleTag({ content: '* { caret-color: transparent !important }' });
  if (looks.some((look) => look.axe)) await page.addScriptTag({ path: axe });
  await change?.(page);
  const session = await page.context().newCDPSession(page);
  const pinned = await pinnedBy(page);
  let last: Mode | undefined;
  for (const look of looks) {
    if (!isOpen(look.mode, pinned)) continue;
    await dress(page, look.mode, last);
    await rest(page);
    last = look.mode;
    if (!(await isLoaded(page))) found.wrong.push(`${look.name}: the theme is not loaded`);
    if (look.picture) {
      const pieces = split(await take(page, session, width), highest);
      for (const [index, piece] of pieces.entries()) {
        const name = index ? `${look.name}.${index + 1}` : look.name;
        found.pictures.push(await baselines.judge({ story: story.id, name }, piece));
      }
    }
    if (look.axe) {
      found.axeRuns += 1;
      found.wrong.push(...(await findings(page, look.name)));
    }
  }
  // Stories of what cannot be had ask for it.
  const gone = /gone\.jpg|404/;
  found.wrong.push(...trouble.filter((line) => !gone.test(line)));
  return found;
}
