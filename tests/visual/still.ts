import type { Page } from '@playwright/test';

/** When every story is looked at, for what reads the clock. */
export const now = '2025-10-20T12:00:00Z';

/** A wait that a story may begin with, in milliseconds: a late answer is waited for, a slow one is not. */
const soon = 1500;

/**
 * Before a page's own scripts: its clock stands, and what it means to do soon is counted, so that
 * a story is not taken half loaded.
 */
export async function holdStill(page: Page): Promise<void> {
  await page.addInitScript(
    ({ now, soon }) => {
      const started = setTimeout.bind(window);
      const stopped = clearTimeout.bind(window);
      const due = new Set<unknown>();
      const counted = (handler: TimerHandler, delay = 0, ...rest: unknown[]) => {
        const id: unknown = started(() => {
          due.delete(id);
          if (typeof handler === 'function') handler(...rest);
        }, delay);
        if (delay <= soon) due.add(id);
        return id;
      };
      const uncounted = (id?: number) => {
        due.delete(id);
        stopped(id);
      };
      const isDue = () => due.size > 0;
      const Clock = class extends Date {
        constructor(...parts: [] | [string]) {
          super(...(parts.length ? parts : ([now] as const)));
        }
        static override now() {
          return Date.parse(now);
        }
      };
      Object.assign(window, {
        setTimeout: counted,
        clearTimeout: uncounted,
        Date: Clock,
        galley: { isDue, started },
      });
    },
    { now, soon },
  );
}

/** Waits until nothing of the page is on its way: answers, fonts, pictures, movement, frames. */
export async function rest(page: Page): Promise<void> {
  const frames = page.frames().slice(1);
  await Promise.all(frames.map((frame) => frame.waitForLoadState().catch(() => {})));
  await page.evaluate(async () => {
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    const { isDue, started } = (
      window as unknown as {
        galley: { isDue(): boolean; started(then: () => void, delay: number): number };
      }
    ).galley;
    const end = performance.now() + 15_000;
    const overdue = () => {
      if (performance.now() > end) throw new Error('The story does not come to rest in 15 s.');
    };
    const pictures = () => {
      const posters = [...document.querySelectorAll<HTMLVideoElement>('video[poster]')];
      const drawn = posters.map(({ poster }) => Object.assign(new Image(), { src: poster }));
      for (const image of document.images) image.loading = 'eager';
      // One that is missing fails here, as it may.
      return [...document.images, ...drawn].map((image) => image.decode().catch(() => {}));
    };
    // A film or recording says by a wheel that it is being asked for.
    const isLoading = () =>
      [...document.querySelectorAll<HTMLMediaElement>('video, audio')].some(
        ({ networkState }) => networkState === HTMLMediaElement.NETWORK_LOADING,
      );
    do {
      overdue();
      while (isDue() || isLoading()) {
        overdue();
        await new Promise<void>((done) => started(done, 20));
      }
      // A font is asked for when text is laid out in it.
      document.body.getBoundingClientRect();
      await document.fonts.ready;
      await Promise.all(pictures());
      for (const animation of document.getAnimations()) {
        // What follows the scroll stands still by itself.
        if (!(animation.timeline instanceof DocumentTimeline)) continue;
        if (animation.effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY)
          animation.cancel();
        else animation.finish();
      }
      await frame();
      await frame();
    } while (isDue() || isLoading() || document.fonts.status !== 'loaded');
  });
}
