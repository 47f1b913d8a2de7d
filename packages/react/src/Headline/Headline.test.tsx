import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import '../theme/broadsheet.css.js';
import { Headline } from './Headline.js';

afterEach(cleanup);

const fontSize = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);

describe('level', () => {
  test('is 1 unless said otherwise', () => {
    render(<Headline>Rain at last</Headline>);
    expect(screen.getByRole('heading', { level: 1 }).tagName).toBe('H1');
  });

  test.each([1, 2, 3, 4, 5, 6] as const)('%i is the heading of that rank', (level) => {
    render(<Headline level={level}>Rain at last</Headline>);
    expect(screen.getByRole('heading', { level, name: 'Rain at last' }).tagName).toBe(`H${level}`);
  });
});

describe('size', () => {
  test('is l unless said otherwise', () => {
    render(<Headline>One</Headline>);
    render(<Headline size="l">Two</Headline>);
    const [plain, large] = screen.getAllByRole('heading');
    expect(plain?.className).toBe(large?.className);
  });

  test.each(['s', 'm', 'xl'] as const)('%s has its class, and no other size’s', (size) => {
    render(<Headline size={size}>Rain at last</Headline>);
    const sizes = [...screen.getByRole('heading').classList].filter((c) => c.includes('-size-'));
    expect(sizes).toEqual([`galley-Headline-size-${size}`]);
  });

  test('grows from s to xl, whatever the level', () => {
    render(
      <>
        <Headline level={1} size="s">
          One
        </Headline>
        <Headline level={4} size="m">
          Two
        </Headline>
        <Headline level={3} size="l">
          Three
        </Headline>
        <Headline level={2} size="xl">
          Four
        </Headline>
      </>,
    );
    const sizes = screen.getAllByRole('heading').map(fontSize);
    expect(sizes).toEqual([...new Set(sizes)].sort((a, b) => a - b));
  });

  test('changes neither the rank nor the name', () => {
    render(
      <Headline level={3} size="xl">
        Rain at last
      </Headline>,
    );
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Rain at last');
  });
});

describe('kicker', () => {
  test('stands inside the heading and is read before it, as a word apart', () => {
    render(<Headline kicker="Weather">Rain at last</Headline>);
    const heading = screen.getByRole('heading', { name: 'Weather Rain at last' });
    expect(heading.contains(screen.getByText('Weather'))).toBe(true);
  });

  test('stands on a line of its own, above', () => {
    render(
      <Headline kicker="Weather">
        <span>Rain at last</span>
      </Headline>,
    );
    const kicker = screen.getByText('Weather').getBoundingClientRect();
    const words = screen.getByText('Rain at last').getBoundingClientRect();
    expect(kicker.bottom).toBeLessThanOrEqual(words.top);
  });

  test('is cased by style alone: its text stays as written', () => {
    render(<Headline kicker="Weather">Rain at last</Headline>);
    const kicker = screen.getByText('Weather');
    expect(getComputedStyle(kicker).textTransform).toBe('uppercase');
    expect(kicker.textContent).toBe('Weather ');
  });

  test('may be a link, which can be reached', () => {
    render(<Headline kicker={<a href="/weather">Weather</a>}>Rain at last</Headline>);
    expect(screen.getByRole('link', { name: 'Weather' }).closest('h1')).toBe(
      screen.getByRole('heading'),
    );
  });

  test.each([undefined, '', null])('leaves nothing behind where it is %o', (kicker) => {
    render(<Headline kicker={kicker}>Rain at last</Headline>);
    expect(screen.getByRole('heading').innerHTML).toBe('Rain at last');
  });
});
