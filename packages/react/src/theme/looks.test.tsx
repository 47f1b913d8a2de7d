import { sampleArticle } from '@galley/article/sample';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Article } from '../Article/Article.js';
import { en } from '../messages/en.js';
import './magazine.css.js';
import './tabloid.css.js';

afterEach(cleanup);

function show(theme: string, width: number, lang = sampleArticle.lang) {
  render(
    <div data-galley-theme={theme} style={{ width }}>
      <Article article={{ ...sampleArticle, lang }} messages={en} />
    </div>,
  );
}
const part = (selector: string) => document.querySelector(selector) as Element;
const box = (selector: string) => part(selector).getBoundingClientRect();
const first = '[data-galley="body"] > p';
const initial = () =>
  getComputedStyle(part(first), '::first-letter').getPropertyValue('initial-letter');

test('a caption stands in the margin of a wide page, beside the text', () => {
  show('magazine', 1200);
  const caption = box('figcaption');
  expect(caption.left).toBeGreaterThan(0);
  expect(caption.right).toBeLessThan(box(first).left);
  expect(caption.top).toBeGreaterThanOrEqual(box('figure img').bottom);
});

test('a caption stands between picture and text where there is no margin', () => {
  show('magazine', 700);
  expect(box('figcaption').left).toBe(box(first).left);
  expect(box('figcaption').bottom).toBeLessThan(box(first).top);
});

test('a capital drops four lines, and none where the script has no capitals', () => {
  show('magazine', 700);
  expect(initial()).toContain('4');
  cleanup();
  show('magazine', 700, 'hi');
  expect(initial()).toBe('normal');
  expect(getComputedStyle(part(first), '::first-letter').marginInlineEnd).toBe('0px');
});

test('a kicker is a bar as wide as its words, and all begins at one edge', () => {
  show('tabloid', 1000);
  const headline = screen.getByRole('heading', { level: 1 }).getBoundingClientRect();
  expect(box('h1 > span').width).toBeLessThan(headline.width / 2);
  expect(box('figure').left).toBe(headline.left);
  expect(box(first).left).toBe(headline.left);
  expect(box(first).width).toBeLessThan(headline.width);
});
