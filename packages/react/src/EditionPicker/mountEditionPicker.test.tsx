import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../theme/broadsheet.css.js';
import { EditionPickerIsland } from './EditionPicker.client.js';
import { EditionPicker } from './EditionPicker.js';
import { mountEditionPicker } from './mountEditionPicker.js';

let end: (() => void) | undefined;
afterEach(() => {
  end?.();
  end = undefined;
  cleanup();
});

const editions = [
  { href: '#en', text: 'English' },
  { href: '#hi', text: 'हिन्दी', lang: 'hi' },
  { href: '#ar', text: 'العربية', lang: 'ar' },
];
const page = (
  <>
    <button type="button">Before</button>
    <EditionPicker editions={editions} current="#en" />
    <p>Nothing to press</p>
    <button type="button">After</button>
  </>
);
const details = () => document.querySelector('details') as HTMLDetailsElement;
const focused = () => document.activeElement?.textContent;

async function opened() {
  render(page);
  end = mountEditionPicker(document.body);
  await userEvent.keyboard('{Tab}{Tab}{Enter}');
  expect(details().open).toBe(true);
}

describe('by keyboard alone', () => {
  test('Tab walks the button and each link; Enter opens', async () => {
    await opened();
    const walked = [];
    for (let step = 0; step < 4; step++) {
      await userEvent.keyboard('{Tab}');
      walked.push(focused());
    }
    expect(walked).toEqual(['English', 'हिन्दी', 'العربية', 'After']);
    expect(details().open).toBe(false);
  });

  test('Tab backwards leaves it too', async () => {
    await opened();
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(focused()).toBe('Before');
    expect(details().open).toBe(false);
  });

  test('Escape closes it and gives the focus back', async () => {
    await opened();
    await userEvent.keyboard('{Tab}{Tab}{Escape}');
    expect(details().open).toBe(false);
    expect(focused()).toBe('Edition English');
  });

  test('arrows, Home and End walk the links, and stop at their ends', async () => {
    await opened();
    const walk: [string, string][] = [
      ['ArrowDown', 'English'],
      ['ArrowDown', 'हिन्दी'],
      ['End', 'العربية'],
      ['ArrowDown', 'العربية'],
      ['ArrowUp', 'हिन्दी'],
      ['Home', 'English'],
      ['ArrowUp', 'Edition English'],
    ];
    for (const [key, expected] of walk) {
      await userEvent.keyboard(`{${key}}`);
      expect(focused()).toBe(expected);
    }
  });

  test('an arrow down opens it', async () => {
    render(page);
    end = mountEditionPicker(document.body);
    await userEvent.keyboard('{Tab}{Tab}{ArrowDown}');
    expect(details().open).toBe(true);
    expect(focused()).toBe('English');
  });

  test('Enter on a link goes there', async () => {
    await opened();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(location.hash).toBe('#hi');
    history.replaceState(null, '', location.pathname + location.search);
  });

  test('keys with Alt, Control or Command are the browser’s', async () => {
    await opened();
    await userEvent.keyboard('{Control>}{Escape}{/Control}');
    expect(details().open).toBe(true);
  });
});

test('a press elsewhere closes it, where nothing takes the focus too', async () => {
  await opened();
  await userEvent.click(screen.getByText('Nothing to press'));
  expect(details().open).toBe(false);
});

test('Escape where none is open does nothing', async () => {
  render(page);
  end = mountEditionPicker(document.body);
  await userEvent.keyboard('{Tab}{Tab}{Escape}');
  expect(details().open).toBe(false);
});

describe('its life', () => {
  test('before it, details alone; after its end, again', async () => {
    render(page);
    await userEvent.keyboard('{Tab}{Tab}{Enter}{Escape}');
    expect(details().open).toBe(true);
    mountEditionPicker(document.body)();
    await userEvent.keyboard('{Escape}');
    await userEvent.click(screen.getByText('Nothing to press'));
    expect(details().open).toBe(true);
    expect(details().parentElement?.hasAttribute('data-galley-ready')).toBe(false);
  });

  test('a picker added later has it', async () => {
    end = mountEditionPicker(document.body);
    render(page);
    await expect.poll(() => details().parentElement?.dataset.galleyReady).toBe('');
    await userEvent.keyboard('{Tab}{Tab}{ArrowDown}{Escape}');
    expect(focused()).toBe('Edition English');
  });

  test('React may render it anew, with a line in the list’s place', async () => {
    const { rerender } = render(<EditionPicker editions={editions} current="#en" />);
    end = mountEditionPicker(document.body);
    details().open = true;
    rerender(<EditionPicker editions={editions.slice(0, 2)} current="#hi" />);
    expect(details().open).toBe(true);
    rerender(<EditionPicker editions={editions} layout="list" />);
    await userEvent.keyboard('{Tab}{ArrowDown}{Escape}');
    expect(focused()).toBe('English');
    rerender(<EditionPicker editions={editions} current="#ar" />);
    await userEvent.keyboard('{Tab}{ArrowDown}');
    expect(details().open).toBe(true);
  });

  test('the island mounts it', async () => {
    render(
      <>
        <EditionPickerIsland />
        {page}
      </>,
    );
    await userEvent.keyboard('{Tab}{Tab}{ArrowDown}{Escape}');
    expect(focused()).toBe('Edition English');
  });
});
