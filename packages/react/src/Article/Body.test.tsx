import type { Block, Inline, LinkItem, List } from '@galley/article';
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Body } from './Body.js';
import { defaultRenderers } from './blocks.js';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const line = (text: string): Inline[] => [{ type: 'text', text }];
const paragraph = (text: string, id?: string): Block => ({
  type: 'paragraph',
  children: line(text),
  ...(id && { id }),
});
const links: LinkItem[] = [{ href: '/a', text: 'Another story' }];
/** A block that is no part of the model, as one from a newer CMS. */
const foreign = (block: object) => block as Block;
const body = () => document.querySelector('[data-galley="body"]');
const show = (...blocks: Block[]) => render(<Body blocks={blocks} renderers={defaultRenderers} />);

describe('blocks', () => {
  test('are what they mean, in their order', () => {
    show(
      paragraph('One'),
      { type: 'heading', level: 3, children: line('Two') },
      { type: 'blockquote', children: [{ type: 'paragraph', children: line('Three') }] },
      { type: 'pullquote', children: line('Four'), attribution: line('Ana') },
      { type: 'list', ordered: true, start: 5, items: [{ children: line('Five') }] },
      { type: 'image', image: { src: '/a.jpg', alt: 'Six' } },
      { type: 'relatedLinks', heading: 'Seven', links },
    );
    expect([...(body()?.children ?? [])].map(({ tagName }) => tagName)).toEqual(
      ['p', 'h3', 'figure', 'aside', 'ol', 'figure', 'nav'].map((name) => name.toUpperCase()),
    );
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Two');
    expect(screen.getByRole('blockquote').textContent).toBe('Three');
    expect(screen.getByRole('complementary').textContent).toBe('FourAna');
    expect(document.querySelector('ol')?.start).toBe(5);
    expect(screen.getByRole('img', { name: 'Six' }).getAttribute('src')).toBe('/a.jpg');
    expect(
      within(screen.getByRole('navigation', { name: 'Seven' })).getAllByRole('link'),
    ).toHaveLength(1);
  });

  test('paragraphs carry neither class nor attribute', () => {
    show(paragraph('One'));
    expect(body()?.innerHTML).toBe('<p>One</p>');
  });

  test('ids of the CMS are data-block-id, on every type of block', () => {
    show(
      paragraph('One', 'a'),
      { id: 'b', type: 'heading', level: 2, children: line('Two') },
      { id: 'c', type: 'blockquote', children: [] },
      { id: 'd', type: 'pullquote', children: line('Four') },
      { id: 'e', type: 'list', ordered: false, items: [] },
      { id: 'f', type: 'image', image: { src: '/a.jpg', alt: 'Six' } },
      { id: 'g', type: 'relatedLinks', heading: 'Seven', links },
      { id: 'h', type: 'unknown', sourceType: 'poll', text: 'Eight' },
    );
    const ids = [...(body()?.children ?? [])].map((one) => one.getAttribute('data-block-id'));
    expect(ids).toEqual([...'abcdefgh']);
  });

  test('lists stand in lists, as deep as they come', () => {
    const deep = Array.from({ length: 30 }, (_, index) => index).reduceRight<List[]>(
      (lists, index) => [
        {
          type: 'list',
          ordered: index % 2 === 1,
          items: [{ children: line(`${index}`), blocks: lists }],
        },
      ],
      [],
    );
    show(...deep);
    const innermost = screen.getByText('29');
    let depth = 0;
    for (
      let at = innermost.closest('ul, ol');
      at;
      at = at.parentElement?.closest('ul, ol') ?? null
    ) {
      depth += 1;
      if (at.parentElement !== body()) expect(at.parentElement?.tagName).toBe('LI');
    }
    expect(depth).toBe(30);
    expect(document.querySelectorAll('body ol')).toHaveLength(15);
  });

  test('the same block twice stands there twice, in silence', () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    show(paragraph('One', 'a'), paragraph('One', 'a'));
    expect(screen.getAllByText('One')).toHaveLength(2);
    expect(report).not.toHaveBeenCalled();
  });

  test('none are an empty body', () => {
    show();
    expect(body()?.childNodes).toHaveLength(0);
  });
});

describe('a block that no renderer knows', () => {
  const poll = foreign({ type: 'poll', id: 'x', question: { text: 'Will it rain?' }, answers: [] });

  test('shows its text in its place, and the app is told of it once', () => {
    const told = vi.fn();
    render(
      <Body
        blocks={[paragraph('One'), poll, paragraph('Two')]}
        renderers={defaultRenderers}
        onUnknownBlock={told}
      />,
    );
    expect([...(body()?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
      'One',
      'Will it rain?',
      'Two',
    ]);
    expect(told.mock.calls).toEqual([[poll]]);
  });

  test('shows its text where nobody asked to be told', () => {
    show(poll);
    expect(body()?.textContent).toBe('Will it rain?');
  });

  test('of the model’s own type "unknown" is told of too', () => {
    const told = vi.fn();
    const block: Block = { type: 'unknown', sourceType: 'poll', text: 'Will it rain?' };
    render(<Body blocks={[block]} renderers={defaultRenderers} onUnknownBlock={told} />);
    expect(body()?.textContent).toBe('Will it rain?');
    expect(told.mock.calls).toEqual([[block]]);
  });

  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'named %s is no property of the registry',
    (type) => {
      const told = vi.fn();
      const block = foreign({ type, children: line('Words') });
      render(<Body blocks={[block]} renderers={defaultRenderers} onUnknownBlock={told} />);
      expect(body()?.innerHTML).toBe('<p>Words</p>');
      expect(told.mock.calls).toEqual([[block]]);
    },
  );

  test('is every type that a smaller registry leaves out', () => {
    const told = vi.fn();
    const heading: Block = { type: 'heading', level: 2, children: line('Two') };
    const { paragraph: only } = defaultRenderers;
    render(
      <Body
        blocks={[paragraph('One'), heading]}
        renderers={{ paragraph: only }}
        onUnknownBlock={told}
      />,
    );
    expect(body()?.innerHTML).toBe('<p>One</p><p>Two</p>');
    expect(told.mock.calls).toEqual([[heading]]);
  });

  test('its text is never taken for markup', () => {
    show(foreign({ type: 'poll', text: '<img src=x onerror=alert(1)>' }));
    expect(document.querySelector('img')).toBeNull();
    expect(body()?.textContent).toBe('<img src=x onerror=alert(1)>');
  });
});
