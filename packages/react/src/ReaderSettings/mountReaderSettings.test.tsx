import { act, cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ar } from '../messages/ar.js';
import { hi } from '../messages/hi.js';
import { ko } from '../messages/ko.js';
import '../theme/broadsheet.css.js';
import { mountReaderSettings } from './mountReaderSettings.js';
import { ReaderSettings } from './ReaderSettings.js';

const page = document.documentElement;
const ends: (() => void)[] = [];
const mount = () => {
  const end = mountReaderSettings(document);
  ends.push(end);
  return end;
};
const clear = () => {
  localStorage.removeItem('galley');
  delete page.dataset.galleyScheme;
  delete page.dataset.galleyTextSize;
};
const keep = (kept: unknown) => localStorage.setItem('galley', JSON.stringify(kept));
const kept = () => JSON.parse(localStorage.getItem('galley') ?? '{}');
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name, hidden: true });
const chosen = () =>
  screen
    .getAllByRole<HTMLInputElement>('radio', { hidden: true })
    .filter(({ checked }) => checked)
    .map(({ value }) => value);

beforeEach(clear);
afterEach(() => {
  for (const end of ends.splice(0)) end();
  vi.restoreAllMocks();
  cleanup();
  clear();
});

describe('names', () => {
  test('a group of two groups, each choice by its word', () => {
    render(<ReaderSettings />);
    mount();
    const group = screen.getByRole('group', { name: 'Reading settings' });
    const schemes = within(within(group).getByRole('group', { name: 'Appearance' }));
    const sizes = within(within(group).getByRole('group', { name: 'Text size' }));
    const names = (within: typeof schemes) =>
      within.getAllByRole('radio').map((one) => one.ariaLabel ?? one.closest('label')?.textContent);
    expect(names(schemes)).toEqual(['Automatic', 'Light', 'Dark']);
    expect(names(sizes)).toEqual(['Small', 'Normal', 'Large', 'Larger', 'Largest']);
  });

  test.each([hi, ar, ko])('in the words of messages %#', (messages) => {
    render(<ReaderSettings messages={messages} />);
    mount();
    expect(screen.getByRole('group', { name: messages.reading.settings })).toBeDefined();
    expect(radio(messages.reading.textSizes.xl).value).toBe('xl');
    expect(screen.queryByText('Light')).toBeNull();
  });

  test('by the app’s own heading', () => {
    render(
      <>
        <h2 id="own">As you like it</h2>
        <ReaderSettings aria-labelledby="own" />
      </>,
    );
    mount();
    expect(screen.getByRole('group', { name: 'As you like it' })).toBeDefined();
  });
});

describe('before it is mounted', () => {
  test('it keeps its room, unseen, and is no stop of the Tab key', async () => {
    render(<ReaderSettings />);
    const part = document.querySelector('[data-galley="reader-settings"]') as HTMLElement;
    expect(getComputedStyle(part).visibility).toBe('hidden');
    const before = part.getBoundingClientRect();
    expect(before.height).toBeGreaterThan(44);
    await userEvent.keyboard('{Tab}');
    expect(part.contains(document.activeElement)).toBe(false);
    mount();
    expect(getComputedStyle(part).visibility).toBe('visible');
    expect(part.getBoundingClientRect()).toEqual(before);
  });
});

/** The page follows a press in the frame after its own. */
const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 10)));

describe('a choice', () => {
  test('is set on the page, remembered beside what else is kept, and told', async () => {
    keep({ banner: { id: 'a', until: 1 } });
    render(<ReaderSettings />);
    mount();
    const told: unknown[] = [];
    const listen = (event: Event) => told.push((event as CustomEvent).detail);
    document.addEventListener('galley:settings', listen);
    await userEvent.click(radio('Dark'));
    await drawn();
    await userEvent.click(radio('Larger'));
    await drawn();
    document.removeEventListener('galley:settings', listen);
    expect(page.dataset).toMatchObject({ galleyScheme: 'dark', galleyTextSize: 'xl' });
    expect(getComputedStyle(page).fontSize).toBe('20px');
    expect(getComputedStyle(page).colorScheme).toBe('dark');
    expect(kept()).toEqual({ banner: { id: 'a', until: 1 }, scheme: 'dark', textSize: 'xl' });
    expect(told).toEqual([
      { scheme: 'dark', textSize: 'm' },
      { scheme: 'dark', textSize: 'xl' },
    ]);
  });

  test('of the system’s colours takes the page’s own off', async () => {
    page.dataset.galleyScheme = 'light';
    render(<ReaderSettings />);
    mount();
    expect(chosen()).toEqual(['light', 'm']);
    await userEvent.click(radio('Automatic'));
    await drawn();
    expect(page.dataset.galleyScheme).toBeUndefined();
    expect(kept()).toEqual({ scheme: 'system' });
  });

  test('is made by keys alone: Tab to a group, arrows in it', async () => {
    render(<ReaderSettings />);
    mount();
    await userEvent.keyboard('{Tab}');
    await drawn();
    expect(document.activeElement).toBe(radio('Automatic'));
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await drawn();
    expect(page.dataset.galleyScheme).toBe('dark');
    await userEvent.keyboard('{Tab}{ArrowLeft}');
    await drawn();
    expect(page.dataset.galleyTextSize).toBe('s');
    expect(getComputedStyle(page).fontSize).toBe('14px');
    await userEvent.keyboard('{Enter}');
    await drawn();
    expect(document.activeElement).toBe(radio('Small'));
  });

  test('is large enough for a finger', () => {
    render(<ReaderSettings />);
    mount();
    for (const { width, height } of screen
      .getAllByRole('radio')
      .map((one) => one.getBoundingClientRect())) {
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    }
  });

  test('holds for the page where the browser keeps nothing', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('shut', 'SecurityError');
    });
    render(<ReaderSettings />);
    mount();
    await userEvent.click(radio('Dark'));
    await drawn();
    expect(page.dataset.galleyScheme).toBe('dark');
    expect(chosen()).toEqual(['dark', 'm']);
  });
});

describe('what was chosen', () => {
  test('stands on the next page', () => {
    keep({ scheme: 'dark', textSize: 's' });
    render(<ReaderSettings />);
    mount();
    expect(page.dataset).toMatchObject({ galleyScheme: 'dark', galleyTextSize: 's' });
    expect(chosen()).toEqual(['dark', 's']);
  });

  test.each([
    ['sepia', 'huge'],
    [1, null],
    [{ toString: 'dark' }, ['xl']],
    ['dark" onload="x', '__proto__'],
  ])('is nothing where it is no choice of ours: %j %j', (scheme, textSize) => {
    keep({ scheme, textSize });
    render(<ReaderSettings />);
    mount();
    expect(chosen()).toEqual(['system', 'm']);
    expect({ ...page.dataset }).not.toHaveProperty('galleyScheme');
    expect({ ...page.dataset }).not.toHaveProperty('galleyTextSize');
  });

  test('in another tab holds here too', () => {
    render(<ReaderSettings />);
    mount();
    keep({ scheme: 'light' });
    dispatchEvent(new StorageEvent('storage', { key: 'galley' }));
    expect(page.dataset.galleyScheme).toBe('light');
    expect(chosen()).toEqual(['light', 'm']);
  });
});

describe('on a living page', () => {
  test('two parts show the same', async () => {
    render(
      <>
        <ReaderSettings />
        <ReaderSettings />
      </>,
    );
    mount();
    const [first] = screen.getAllByRole('radio', { name: 'Dark' });
    await userEvent.click(first as HTMLElement);
    await drawn();
    expect(chosen()).toEqual(['dark', 'm', 'dark', 'm']);
  });

  test('a part that is added later is upgraded, and React may render it again', async () => {
    keep({ scheme: 'dark' });
    const { rerender } = render(<p>Before</p>);
    mount();
    rerender(<ReaderSettings />);
    await act(async () => {});
    expect(chosen()).toEqual(['dark', 'm']);
    rerender(<ReaderSettings messages={ko} className="other" />);
    await act(async () => {});
    expect(chosen()).toEqual(['dark', 'm']);
    await userEvent.click(radio(ko.reading.schemes.light));
    await drawn();
    expect(page.dataset.galleyScheme).toBe('light');
  });

  test('what ends it leaves the choice, and takes no other', async () => {
    render(<ReaderSettings />);
    const end = mount();
    radio('Dark').click();
    await drawn();
    end();
    document.querySelector<HTMLInputElement>('[value="light"]')?.click();
    keep({ textSize: 'xl' });
    dispatchEvent(new StorageEvent('storage', { key: 'galley' }));
    expect({ ...page.dataset }).toMatchObject({ galleyScheme: 'dark' });
    expect(page.dataset.galleyTextSize).toBeUndefined();
  });
});
