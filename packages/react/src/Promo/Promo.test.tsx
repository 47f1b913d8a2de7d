import { cleanup, render, screen } from '@testing-library/react';
import type { ComponentPropsWithoutRef } from 'react';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../theme/broadsheet.css.js';
import { Promo } from './Promo.js';

afterEach(cleanup);

const AppLink = ({ href, ...rest }: ComponentPropsWithoutRef<'a'>) => (
  <a {...rest} href={`/app${href}`} />
);

const image = { src: '/front-page.jpg', width: 480, height: 640, alt: '', decorative: true };

test('is a heading that is its one link', () => {
  render(<Promo heading="Today’s e-paper" href="/e-paper" text="Monday" image={image} level={3} />);
  const heading = screen.getByRole('heading', { level: 3, name: 'Today’s e-paper' });
  const link = screen.getByRole('link');
  expect(heading.contains(link)).toBe(true);
  expect([link.textContent, link.getAttribute('href')]).toEqual(['Today’s e-paper', '/e-paper']);
});

test('answers to a press anywhere, and its picture keeps its shape', async () => {
  const { container } = render(<Promo heading="Paper" href="#e-paper" text="Day" image={image} />);
  container.style.width = '600px';
  const root = container.firstElementChild as HTMLElement;
  const { left, top, width, height } = root.getBoundingClientRect();
  for (const x of [0.02, 0.5, 0.98]) {
    const hit = document.elementFromPoint(left + width * x, top + height / 2);
    expect(hit).toBe(screen.getByRole('link'));
  }
  const picture = root.querySelector('img')?.getBoundingClientRect();
  expect(picture?.width).toBe(144);
  expect((picture?.height ?? 0) / (picture?.width ?? 1)).toBeCloseTo(4 / 3, 1);
});

test('shows its focus on the link', async () => {
  render(<Promo heading="Paper" href="#e-paper" />);
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(screen.getByRole('link'));
  expect(getComputedStyle(document.activeElement as Element).outlineStyle).toBe('solid');
});

test('describes a picture that says more than the text', () => {
  render(
    <Promo heading="Paper" href="/a" image={{ ...image, alt: 'A page', decorative: false }} />,
  );
  expect(screen.getByRole('img', { name: 'A page' }).closest('a')).toBeNull();
});

test('with an unsafe address keeps its words and is no link', () => {
  render(<Promo heading="Paper" href="data:text/html,x" />);
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByRole('heading').textContent).toBe('Paper');
});

test('takes the app’s own link', () => {
  render(<Promo heading="Paper" href="/a" components={{ Link: AppLink }} />);
  expect(screen.getByRole('link').getAttribute('href')).toBe('/app/a');
});
