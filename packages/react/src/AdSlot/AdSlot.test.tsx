import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ar } from '../messages/ar.js';
import { hi } from '../messages/hi.js';
import { ko } from '../messages/ko.js';
import '../theme/broadsheet.css.js';
import { AdSlot } from './AdSlot.js';
import type { AdSize } from './adSizes.js';

afterEach(cleanup);

const slot = () => document.querySelector('aside') as HTMLElement;

describe('what is said of it', () => {
  test('it is a landmark of its own name, which is printed over it', () => {
    render(<AdSlot name="top" sizes={['mpu']} />);
    const landmark = screen.getByRole('complementary', { name: 'Advertisement' });
    expect(within(landmark).getByText('Advertisement').tagName).toBe('B');
    expect(landmark.dataset.galleySlot).toBe('top');
    expect(within(landmark).queryByText(/continues/)).toBeNull();
  });

  test('several are told apart by number, in the language’s digits', () => {
    render(
      <>
        <AdSlot name="a" sizes={['mpu']} number={1} />
        <AdSlot name="b" sizes={['mpu']} number={12} messages={ar} />
      </>,
    );
    const digits = new Intl.NumberFormat('ar', {
      numberingSystem: ar.dates.numberingSystem ?? 'latn',
    });
    expect(screen.getByRole('complementary', { name: 'Advertisement 1' })).toBeDefined();
    const name = `${ar.ads.advertisement} ${digits.format(12)}`;
    expect(screen.getByRole('complementary', { name })).toBeDefined();
  });

  test('in a story it is said that the story goes on', () => {
    render(<AdSlot name="a" sizes={['mpu']} continues />);
    expect(screen.getByText('Story continues below this ad').checkVisibility()).toBe(true);
  });

  test.each([hi, ar, ko])('its words come from messages %#', (messages) => {
    render(<AdSlot name="a" sizes={['mpu']} continues messages={messages} />);
    const { advertisement, continues, skip } = messages.ads;
    expect(screen.getByRole('complementary', { name: advertisement }).textContent).toBe(
      `${skip}${advertisement} ${continues}`,
    );
    expect(`${advertisement}${continues}${skip}`).not.toMatch(/[a-z]/i);
  });

  test('its label and name may be the app’s own', () => {
    render(
      <>
        <AdSlot name="a" sizes={['mpu']} label="Promoted" />
        <AdSlot name="b" sizes={['mpu']} aria-label="From our partner" />
      </>,
    );
    expect(screen.getByRole('complementary', { name: 'Promoted' }).textContent).toContain(
      'Promoted',
    );
    expect(screen.getByRole('complementary', { name: 'From our partner' })).toBeDefined();
  });

  test('several with a label of the app’s are told apart too', () => {
    render(
      <>
        <AdSlot name="a" sizes={['mpu']} label="Promoted" number={1} />
        <AdSlot name="b" sizes={['mpu']} label="Promoted" number={2} />
      </>,
    );
    const named = screen.getByRole('complementary', { name: 'Promoted 2' });
    expect(named.dataset.galleySlot).toBe('b');
    expect(within(named).getByText('Promoted').tagName).toBe('B');
  });
});

describe('its room', () => {
  const all: AdSize[] = ['mobile', 'mobileLarge', 'mpu', 'leaderboard', 'billboard', 'halfPage'];
  test.each<[number, AdSize[], number]>([
    [360, ['mpu', 'mobileLarge'], 250],
    [310, ['mpu', 'mobileLarge'], 250],
    [360, ['mobileLarge', 'leaderboard', 'billboard'], 100],
    [768, ['mobileLarge', 'leaderboard', 'billboard'], 100],
    [768, ['mobile', 'leaderboard', 'billboard'], 90],
    [1280, ['mobile', 'leaderboard', 'billboard'], 250],
    [970, ['billboard', 'leaderboard'], 250],
    [969, ['billboard', 'leaderboard'], 90],
    [320, ['skyscraper', 'square'], 600],
    [1280, all, 600],
  ])('at %ipx %j keep %ipx: the tallest that fits', (width, sizes, height) => {
    render(
      <div style={{ inlineSize: width }}>
        <AdSlot name="a" sizes={sizes} />
      </div>,
    );
    const field = slot().querySelector('[data-galley-creative]')?.parentElement;
    expect(field?.getBoundingClientRect().height).toBe(height);
    expect(slot().scrollWidth).toBeLessThanOrEqual(width);
  });

  test('where none of its sizes fits there is nothing to see', () => {
    render(
      <div style={{ inlineSize: 280 }}>
        <AdSlot name="a" sizes={['mpu']} />
      </div>,
    );
    expect(slot().getBoundingClientRect().height).toBe(0);
  });

  test.each([[undefined], [[]], [['no such size', 'constructor'] as unknown as AdSize[]]])(
    'with the sizes %j it takes none and says nothing, and no stop of the Tab key',
    async (sizes) => {
      render(<AdSlot name="a" sizes={sizes} continues />);
      expect(slot().offsetHeight).toBe(0);
      expect(screen.queryByRole('complementary')).toBeNull();
      await userEvent.keyboard('{Tab}');
      expect(slot().contains(document.activeElement)).toBe(false);
    },
  );

  test('in print it is absent', () => {
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    const text = rules.map((rule) => rule.cssText).join('\n');
    expect(text).toMatch(/@media print[^}]*\[data-galley="ad-slot"\] \{ display: none/);
  });
});

test('the keyboard goes past it and what is in it', async () => {
  await page.viewport(400, 800);
  render(
    <>
      <a href="#before">Before</a>
      <AdSlot name="a" sizes={['mpu']} />
      <a href="#after">After</a>
    </>,
  );
  const creative = slot().querySelector('[data-galley-creative]');
  creative?.append(Object.assign(document.createElement('a'), { href: '#ad', textContent: 'Buy' }));
  const focused = () => document.activeElement?.textContent;
  await userEvent.keyboard('{Tab}{Tab}');
  expect(focused()).toBe('Skip the advertisement');
  const { top, left } = (document.activeElement as Element).getBoundingClientRect();
  const place = slot().getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(place.top);
  expect(left).toBeGreaterThanOrEqual(place.left);
  await userEvent.keyboard('{Enter}{Tab}');
  expect(focused()).toBe('After');
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  expect(focused()).toBe('Buy');
  history.replaceState(null, '', location.pathname + location.search);
  await page.viewport(1280, 800);
});
