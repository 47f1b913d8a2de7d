import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { broadsheet } from './broadsheet.js';
import { parseColor } from './color.js';
import { defineTheme } from './defineTheme.js';
import type { Theme } from './theme.js';

type Scheme = 'light' | 'dark';
type Contrast = 'standard' | 'more';
type Name = 'day' | 'night';

interface State {
  theme: Name;
  scheme: Scheme;
  contrast: Contrast;
}

/** A colour of its own for each theme, scheme and contrast. */
const paper: Record<Name, Record<Contrast, Record<Scheme, string>>> = {
  day: {
    standard: { light: '#fffff0', dark: '#000010' },
    more: { light: '#fffff8', dark: '#000008' },
  },
  night: {
    standard: { light: '#f0ffff', dark: '#100000' },
    more: { light: '#f8ffff', dark: '#080000' },
  },
};

const themed = (name: Name, font: string): Theme => {
  const { standard, more: moreContrast } = paper[name];
  const background = { ...standard, moreContrast };
  return {
    ...broadsheet,
    color: { ...broadsheet.color, background, surface: background },
    font: { ...broadsheet.font, text: font },
  };
};

const fonts: Record<Name, string> = { day: 'Georgia, serif', night: 'Arial, sans-serif' };
const sheets = (['day', 'night'] as const).map(
  (name) => defineTheme(themed(name, fonts[name]), { name }).css,
);

const page = document.documentElement;

/** The names that are set stand as attributes, as an app writes them. */
function mark(element: HTMLElement, { theme, scheme, contrast }: Partial<State>) {
  if (theme) element.dataset.galleyTheme = theme;
  if (scheme) element.dataset.galleyScheme = scheme;
  if (contrast) element.dataset.galleyContrast = contrast;
}

function nest(parent: HTMLElement, attributes: Partial<State>): HTMLElement {
  const element = document.createElement('div');
  mark(element, attributes);
  return parent.appendChild(element);
}

function seen(element: HTMLElement) {
  const style = getComputedStyle(element);
  return {
    background: style.backgroundColor,
    font: style.getPropertyValue('--galley-font-text'),
  };
}

function expected({ theme, scheme, contrast }: State) {
  const color = parseColor(paper[theme][contrast][scheme]);
  if (!color) throw new Error('no colour');
  const [red, green, blue] = color.rgb.map((part) => Math.round(part * 255));
  return { background: `rgb(${red}, ${green}, ${blue})`, font: fonts[theme] };
}

async function prefer(features: Record<string, string>) {
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await cdp().send('Emulation.setEmulatedMedia', { features: list });
}

const style = document.createElement('style');

beforeEach(async () => {
  style.textContent = sheets.join('\n');
  document.head.append(style);
  await prefer({ 'prefers-color-scheme': 'light', 'prefers-contrast': 'no-preference' });
});

afterEach(async () => {
  style.remove();
  document.body.replaceChildren();
  for (const key of ['galleyTheme', 'galleyScheme', 'galleyContrast']) delete page.dataset[key];
  await prefer({});
});

const kinds = ['theme', 'scheme', 'contrast'] as const;
const orders = kinds.flatMap((one) =>
  kinds
    .filter((two) => two !== one)
    .map((two) => [one, two, ...kinds.filter((three) => three !== one && three !== two)]),
);
const other: State = { theme: 'night', scheme: 'dark', contrast: 'more' };
const first: State = { theme: 'day', scheme: 'light', contrast: 'standard' };

describe('what is set within what', () => {
  test.each(orders)('%s, in it %s, in it %s, and back again', (...order) => {
    mark(page, first);
    let state = first;
    let element = document.body;
    // Into the other one by one, and out of it in the same order.
    for (const goal of [other, first]) {
      for (const kind of order) {
        const key = kinds.find((each) => each === kind);
        if (!key) throw new Error(kind);
        const change = { [key]: goal[key] };
        state = { ...state, ...change };
        // What changes a switch names the theme too.
        element = nest(element, { theme: state.theme, ...change });
        expect(seen(element), JSON.stringify(state)).toEqual(expected(state));
      }
    }
  });

  test('all at once, in all at once', () => {
    mark(page, other);
    const inner = nest(nest(document.body, first), other);
    expect(seen(inner)).toEqual(expected(other));
    expect(seen(inner.parentElement ?? inner)).toEqual(expected(first));
  });
});

describe('a page that names no theme', () => {
  test('has the last one that it loads, and a subtree needs no name either', () => {
    const state: State = { ...first, theme: 'night' };
    expect(seen(page)).toEqual(expected(state));
    const dark = nest(document.body, { scheme: 'dark' });
    expect(seen(dark)).toEqual(expected({ ...state, scheme: 'dark' }));
    const more = nest(dark, { contrast: 'more' });
    expect(seen(more)).toEqual(expected({ ...state, scheme: 'dark', contrast: 'more' }));
    const day = nest(more, { theme: 'day' });
    expect(seen(day)).toEqual(expected({ theme: 'day', scheme: 'dark', contrast: 'more' }));
  });
});

describe('what the system asks for', () => {
  const wish = { 'prefers-color-scheme': 'dark', 'prefers-contrast': 'more' };

  test('holds where the page says nothing', async () => {
    await prefer(wish);
    mark(page, { theme: 'day' });
    expect(seen(page)).toEqual(expected({ ...other, theme: 'day' }));
    const light = nest(document.body, { theme: 'day', scheme: 'light' });
    expect(seen(light)).toEqual(expected({ ...other, theme: 'day', scheme: 'light' }));
  });

  test('gives way to what the page says', async () => {
    await prefer(wish);
    mark(page, first);
    expect(seen(page)).toEqual(expected(first));
    expect(getComputedStyle(page).colorScheme).toBe('light');
  });
});

test('a rule in plain CSS changes one value, wherever a theme begins', () => {
  mark(page, first);
  const own = document.createElement('style');
  own.textContent = `:root, [data-galley-theme], [data-galley-scheme], [data-galley-contrast] {
    --galley-font-text: Courier, monospace;
    --galley-color-background: var(--galley-light, #ffffff) var(--galley-dark, #000000);
  }`;
  // Before ours: it is the layers that decide, not the order.
  document.head.prepend(own);
  const night = nest(document.body, { theme: 'night', scheme: 'dark' });
  expect(seen(page)).toEqual({ background: 'rgb(255, 255, 255)', font: 'Courier, monospace' });
  expect(seen(night)).toEqual({ background: 'rgb(0, 0, 0)', font: 'Courier, monospace' });
  own.remove();
});
