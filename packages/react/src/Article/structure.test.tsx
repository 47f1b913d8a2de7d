import type { Block, Code, Inline } from '@galley/article';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import * as samples from '../../../../.storybook/blocks.ts';
import '../theme/broadsheet.css.js';
import './Article.css.js';
import { Body } from './Body.js';
import { defaultRenderers } from './blocks.js';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const line = (text: string): Inline[] => [{ type: 'text', text }];
const body = () => document.querySelector('[data-galley="body"]') as HTMLElement;
const root = () => body().firstElementChild as HTMLElement;
const show = (...blocks: Block[]) => render(<Body blocks={blocks} renderers={defaultRenderers} />);
const { corrected: _, ...lists } = samples;

describe('code', () => {
  const code: Omit<Code, 'text'> = { type: 'code' };

  test('keeps its white space and is never markup', () => {
    const text = 'if (a < b) {\n\t"<b>"\n}\n\n';
    show({ ...code, text });
    expect(screen.getByRole('code').textContent).toBe(text);
    expect(getComputedStyle(screen.getByRole('code')).whiteSpace).toBe('pre');
  });

  test('scrolls inside itself, by the keyboard too', async () => {
    show({ ...code, text: 'long '.repeat(500), caption: line('The gauge') });
    const lines = screen.getByRole('group', { name: 'The gauge' });
    expect(lines.scrollWidth).toBeGreaterThan(lines.clientWidth);
    expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
    await userEvent.tab();
    expect(document.activeElement).toBe(lines);
  });

  test('is named by its language, where it has no caption', () => {
    show({ ...code, text: 'print()', language: 'python' });
    expect(screen.getByRole('group', { name: 'python' }).dir).toBe('ltr');
    expect(document.querySelector('figcaption')).toBeNull();
  });

  test('without either has the direction of its words, and no name', () => {
    show({ ...code, text: 'على الجسر' });
    const lines = document.querySelector('pre') as HTMLElement;
    expect([...lines.attributes].map(({ name }) => name).sort()).toEqual(['dir', 'tabindex']);
    expect(getComputedStyle(lines).direction).toBe('rtl');
  });
});

test('a change of scene is a separator', () => {
  show({ type: 'thematicBreak' });
  expect(screen.getByRole('separator')).toBe(root());
});

test('a place for an advertisement takes no room and says nothing', () => {
  show(
    { type: 'paragraph', children: line('One') },
    { type: 'adSlot', id: 'a', name: 'inline-1' },
    { type: 'paragraph', children: line('Two') },
  );
  const slot = document.querySelector('[data-galley="ad-slot"]') as HTMLElement;
  expect(slot.getAttribute('data-galley-slot')).toBe('inline-1');
  expect(slot.outerHTML).toMatch(/^<div [^>]*><\/div>$/);
  expect(slot.offsetHeight).toBe(0);
  const [one, two] = screen.getAllByRole('paragraph') as [HTMLElement, HTMLElement];
  const apart = two.offsetTop - one.offsetTop - one.offsetHeight;
  expect(apart).toBe(Number.parseFloat(getComputedStyle(two).marginBlockStart));
  expect(apart).toBeGreaterThan(0);
});

describe('an app’s own block', () => {
  const poll: Block = { type: 'custom', name: 'poll', data: { votes: [1] }, text: 'Shall we?' };

  test('is shown by the app’s renderer', () => {
    const renderers = { ...defaultRenderers, custom: () => <b>Poll</b> };
    const told = vi.fn();
    render(<Body blocks={[poll]} renderers={renderers} onUnknownBlock={told} />);
    expect(body().innerHTML).toBe('<b>Poll</b>');
    expect(told).not.toHaveBeenCalled();
  });

  test('without one shows its words alone, and the app is told', () => {
    const told = vi.fn();
    render(<Body blocks={[poll]} renderers={defaultRenderers} onUnknownBlock={told} />);
    expect(body().innerHTML).toBe('<p>Shall we?</p>');
    expect(told.mock.calls).toEqual([[poll]]);
  });
});

describe.each(Object.entries(lists))('%s', (_name, blocks) => {
  test('have one root each, with the CMS’s id, the language and the direction', () => {
    const own = { id: 'x', lang: 'ar', dir: 'rtl' } as const;
    for (const block of blocks) {
      show({ ...block, ...own });
      expect(body().children).toHaveLength(1);
      const { lang, dir, dataset } = root();
      expect({ id: dataset.blockId, lang, dir }).toEqual(own);
      cleanup();
    }
  });

  test('are shown by a renderer, in silence', () => {
    const printed = vi.spyOn(console, 'error');
    const told = vi.fn();
    render(<Body blocks={blocks} renderers={defaultRenderers} onUnknownBlock={told} />);
    const unknown = blocks.filter(({ type }) => type === 'custom' || type === 'unknown');
    expect(told).toHaveBeenCalledTimes(unknown.length);
    expect(printed).not.toHaveBeenCalled();
  });

  test('stay as wide as a narrow page', () => {
    render(
      <div style={{ inlineSize: '320px' }}>
        <Body blocks={blocks} renderers={defaultRenderers} />
      </div>,
    );
    for (const block of body().children) {
      const { left, right } = block.getBoundingClientRect();
      expect(left).toBeGreaterThanOrEqual(body().getBoundingClientRect().left);
      expect(right).toBeLessThanOrEqual(body().getBoundingClientRect().right);
    }
    expect(body().scrollWidth).toBe(body().clientWidth);
  });
});
