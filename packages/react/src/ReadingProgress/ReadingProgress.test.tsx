import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import '../theme/broadsheet.css.js';
import { ReadingProgress, type ReadingProgressProps } from './ReadingProgress.js';

afterEach(() => {
  cleanup();
  scrollTo(0, 0);
});

/** A story three screens high, a screen down on a page of six. */
const page = (props: ReadingProgressProps = {}, dir?: 'rtl') => {
  render(
    <div dir={dir}>
      <ReadingProgress {...props} />
      <div style={{ blockSize: '100vh' }} />
      <div data-galley="article" style={{ blockSize: '300vh' }} />
      <div style={{ blockSize: '200vh' }} />
    </div>,
  );
};
const bar = () => document.querySelector<HTMLElement>('[data-galley="reading-progress"]');
const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
/** The part of the width that is filled once a number of screens is scrolled past. */
const filled = async (screens: number) => {
  document.documentElement.style.margin = '0';
  scrollTo(0, screens * innerHeight + (bar()?.parentElement?.offsetTop ?? 0));
  await frame();
  const { left = 0, right = 0, width = 0 } = bar()?.getBoundingClientRect() ?? {};
  return { left, right, part: width / document.documentElement.clientWidth };
};

describe('of the story', () => {
  test.each([
    [0, 0],
    [1, 0],
    [2, 0.5],
    [3, 1],
    [5, 1],
  ])('after %i screens it is %d', async (screens, part) => {
    page();
    expect((await filled(screens)).part).toBeCloseTo(part, 1);
  });

  test('is nothing where there is no story', async () => {
    render(
      <div style={{ blockSize: '300vh' }}>
        <ReadingProgress />
      </div>,
    );
    expect((await filled(1)).part).toBe(0);
  });
});

test('of the page, it is full at its end', async () => {
  page({ of: 'page' });
  expect((await filled(0)).part).toBeCloseTo(0, 1);
  expect((await filled(2.5)).part).toBeCloseTo(0.5, 1);
  expect((await filled(9)).part).toBeCloseTo(1, 1);
});

test('grows from where lines begin', async () => {
  page();
  expect((await filled(2)).left).toBe(0);
  cleanup();
  page({}, 'rtl');
  expect((await filled(2)).right).toBe(document.documentElement.clientWidth);
});

test('is thin, moves nothing, is pressed by nobody and not read aloud', () => {
  page();
  const { position, pointerEvents, height } = getComputedStyle(bar() as HTMLElement);
  expect({ position, pointerEvents, height }).toEqual({
    position: 'fixed',
    pointerEvents: 'none',
    height: '3px',
  });
  expect(bar()?.getAttribute('aria-hidden')).toBe('true');
});
