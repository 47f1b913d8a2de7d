import type { Block, Inline } from '@galley/article';
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { ar } from '../messages/ar.js';
import type { Messages } from '../messages/types.js';
import { Body } from './Body.js';
import { defaultRenderers } from './blocks.js';

afterEach(cleanup);

const line = (text: string): Inline[] => [{ type: 'text', text }];
const paragraph = (text: string): Block => ({ type: 'paragraph', children: line(text) });
const show = (block: Block, messages?: Messages) =>
  render(<Body blocks={[block]} renderers={defaultRenderers} messages={messages} />);

describe('infoBox', () => {
  test('is beside the story, named by its heading', () => {
    show({ type: 'infoBox', heading: line('The Old Bridge'), children: [paragraph('Built 1868')] });
    const box = screen.getByRole('complementary', { name: 'The Old Bridge' });
    expect(within(box).getByRole('heading', { level: 2, name: 'The Old Bridge' })).toBeTruthy();
    expect(within(box).getByRole('paragraph').textContent).toBe('Built 1868');
  });

  test.each([undefined, []])('without a heading (%o) has no name', (heading) => {
    show({ type: 'infoBox', ...(heading && { heading }), children: [paragraph('Built 1868')] });
    expect(screen.getByRole('complementary').hasAttribute('aria-label')).toBe(false);
    expect(screen.queryByRole('heading')).toBeNull();
  });

  test('holds boxes, as deep as they come', () => {
    const deep = Array.from({ length: 40 }).reduce<Block>(
      (inner) => ({ type: 'infoBox', children: [inner] }),
      paragraph('Inmost'),
    );
    show(deep);
    expect(screen.getAllByRole('complementary')).toHaveLength(40);
    expect(screen.getByText('Inmost').closest('aside')?.children).toHaveLength(1);
  });
});

describe('keyTakeaways', () => {
  const items = [
    { children: line('One') },
    { children: line('Two'), blocks: [paragraph('And more')] },
  ];

  test('is a list beside the story, under the library’s own words', () => {
    show({ type: 'keyTakeaways', items });
    const box = screen.getByRole('complementary', { name: 'Key points' });
    expect(within(box).getByRole('heading', { level: 2, name: 'Key points' })).toBeTruthy();
    expect(
      within(box)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['One', 'TwoAnd more']);
  });

  test('has those words in the page’s language', () => {
    show({ type: 'keyTakeaways', heading: [], items }, ar);
    expect(screen.getByRole('complementary', { name: ar.keyTakeaways })).toBeTruthy();
  });

  test('takes the story’s own heading first', () => {
    show({ type: 'keyTakeaways', heading: line('In short'), items });
    expect(screen.getByRole('complementary', { name: 'In short' })).toBeTruthy();
    expect(screen.queryByText('Key points')).toBeNull();
  });
});

describe('details', () => {
  const block: Block = {
    type: 'details',
    summary: line('How we counted'),
    children: [paragraph('With cameras')],
  };
  const root = () => document.querySelector('[data-galley="details"]') as HTMLDetailsElement;

  test('is closed, and opens at its summary', async () => {
    show(block);
    expect(root().open).toBe(false);
    await userEvent.click(screen.getByText('How we counted'));
    expect(root().open).toBe(true);
    expect(screen.getByText('With cameras').checkVisibility()).toBe(true);
  });

  test('is open from the start where the story says so', () => {
    show({ ...block, open: true });
    expect(root().open).toBe(true);
  });

  test('without a summary hides nothing', () => {
    show({ ...block, summary: [] });
    expect(root().tagName).toBe('SECTION');
    expect(document.querySelector('summary')).toBeNull();
    expect(screen.getByText('With cameras').checkVisibility()).toBe(true);
  });
});

describe('timeline', () => {
  test('is an ordered list, each event with its time', () => {
    show({
      type: 'timeline',
      heading: line('A night'),
      events: [
        {
          date: line('14 October'),
          dateTime: '2025-10-14',
          heading: line('Warning'),
          children: [paragraph('Two metres')],
        },
        { date: line('Towards midnight'), children: [] },
      ],
    });
    expect(screen.getByRole('heading', { level: 2, name: 'A night' })).toBeTruthy();
    const [first, second] = screen.getAllByRole('listitem') as [HTMLElement, HTMLElement];
    expect(first.parentElement?.tagName).toBe('OL');
    expect(first.textContent).toBe('14 OctoberWarningTwo metres');
    const time = within(first).getByRole('time');
    expect([time.textContent, time.getAttribute('datetime')]).toEqual(['14 October', '2025-10-14']);
    expect(second.textContent).toBe('Towards midnight');
    expect(within(second).queryByRole('time')).toBeNull();
  });
});

describe('qanda', () => {
  test('pairs each question with its answer', () => {
    show({
      type: 'qanda',
      heading: line('Your questions'),
      items: [
        { question: line('When?'), answer: [paragraph('In spring.'), paragraph('Perhaps.')] },
        { question: line('Who pays?'), answer: [] },
      ],
    });
    expect(screen.getByRole('heading', { level: 2, name: 'Your questions' })).toBeTruthy();
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      'When?',
      'Who pays?',
    ]);
    const [first, second] = screen.getAllByRole('definition') as [HTMLElement, HTMLElement];
    expect(within(first).getAllByRole('paragraph')).toHaveLength(2);
    expect(first.previousElementSibling?.textContent).toBe('When?');
    expect(second.textContent).toBe('');
  });
});
