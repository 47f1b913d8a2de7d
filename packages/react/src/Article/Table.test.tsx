import type { Block, Inline, Table, TableCell } from '@galley/article';
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import '../theme/broadsheet.css.js';
import { Body } from './Body.js';
import { defaultRenderers } from './blocks.js';

afterEach(cleanup);

const line = (text: string): Inline[] => [{ type: 'text', text }];
const field = (text: string, more: Partial<TableCell> = {}): TableCell => ({
  children: line(text),
  ...more,
});
const column = (text: string, more: Partial<TableCell> = {}) =>
  field(text, { header: 'column', ...more });
const show = (table: Omit<Table, 'type'>) =>
  render(<Body blocks={[{ type: 'table', ...table }]} renderers={defaultRenderers} />);
const sections = () =>
  [...screen.getByRole('table').children].map(({ tagName, children }) => [
    tagName,
    children.length,
  ]);

test('says what each heading is the heading of', () => {
  show({
    rows: [
      [column('Bridge'), column('2025')],
      [field('Old', { header: 'row' }), field('12.4')],
    ],
  });
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'Bridge',
    '2025',
  ]);
  expect(screen.getByRole('rowheader', { name: 'Old' }).getAttribute('scope')).toBe('row');
  expect(screen.getByRole('cell', { name: '12.4' }).hasAttribute('scope')).toBe(false);
});

test('keeps spans and alignment', () => {
  show({
    rows: [
      [
        field('A', { colSpan: 2, align: 'center' }),
        field('B', { rowSpan: 2, align: 'end' }),
        field('C'),
      ],
      [field('D')],
    ],
  });
  const [a, b, c] = screen.getAllByRole<HTMLTableCellElement>('cell');
  expect([a?.colSpan, b?.rowSpan]).toEqual([2, 2]);
  expect([a, b, c].map((one) => one && getComputedStyle(one).textAlign)).toEqual([
    'center',
    'end',
    'start',
  ]);
});

describe('the rows at the top that hold headings alone', () => {
  test('are its head, which print repeats on each page', () => {
    show({ rows: [[column('A')], [column('B')], [field('C')], [column('D')]] });
    expect(sections()).toEqual([
      ['THEAD', 2],
      ['TBODY', 2],
    ]);
  });

  test.each<[string, Table['rows']]>([
    ['where one reaches into the data', [[column('A', { rowSpan: 2 })], [field('B')]]],
    ['where there is no data', [[column('A')], [column('B')]]],
    ['where a row heading stands among them', [[column('A'), field('B', { header: 'row' })]]],
    ['where the first row is empty', [[], [column('A')], [field('B')]]],
  ])('are rows like others %s', (_, rows) => {
    show({ rows });
    expect(sections()).toEqual([['TBODY', rows.length]]);
  });

  test('may span one another', () => {
    const rows = [[column('A', { rowSpan: 2 }), column('B')], [column('C')], [field('D')]];
    show({ rows });
    expect(sections()).toEqual([
      ['THEAD', 2],
      ['TBODY', 1],
    ]);
  });
});

describe('a wide table', () => {
  const wide = { rows: [Array.from({ length: 60 }, (_, index) => field(`number-${index}`))] };

  test('scrolls inside itself, by the keyboard too', async () => {
    show({ caption: line('Crossings'), ...wide });
    const region = screen.getByRole('region', { name: 'Crossings' });
    expect(region.scrollWidth).toBeGreaterThan(region.clientWidth);
    expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
    await userEvent.tab();
    expect(document.activeElement).toBe(region);
  });

  test('keeps its caption in sight', () => {
    show({ caption: line('Crossings'), ...wide });
    const region = screen.getByRole('region');
    const caption = screen.getByText('Crossings');
    region.scrollLeft = 500;
    expect(region.scrollLeft).toBe(500);
    expect(caption.getBoundingClientRect().left).toBe(region.getBoundingClientRect().left);
    expect(caption.offsetWidth).toBeLessThanOrEqual(region.clientWidth);
  });
});

test('is named by its caption, whose words may be stressed or linked', () => {
  const caption: Inline[] = [
    { type: 'text', text: 'After the ' },
    { type: 'link', href: '/survey', children: line('survey') },
  ];
  show({ caption, rows: [[field('A')]] });
  expect(screen.getByRole('region', { name: 'After the survey' })).toBeTruthy();
  expect(screen.getByRole('table', { name: 'After the survey' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'survey' })).toBeTruthy();
});

test.each([undefined, []])('without a caption (%o) is a named group and no landmark', (caption) => {
  show({ ...(caption && { caption }), rows: [[field('A')]] });
  expect(screen.getByRole('group', { name: 'Table' }).tabIndex).toBe(0);
  expect(screen.queryByRole('region')).toBeNull();
  expect(document.querySelector('caption')).toBeNull();
});

test('holds blocks in its fields, tables too', () => {
  const blocks: Block[] = [
    { type: 'list', ordered: false, items: [{ children: line('Stone') }] },
    { type: 'table', rows: [[field('Inner')]] },
  ];
  show({ rows: [[field('Made of', { blocks })]] });
  const [outer] = screen.getAllByRole('cell');
  expect(within(outer as HTMLElement).getByRole('listitem').textContent).toBe('Stone');
  expect(within(outer as HTMLElement).getByRole('cell').textContent).toBe('Inner');
});

test('without any row is an empty table', () => {
  show({ rows: [] });
  expect(screen.queryAllByRole('row')).toEqual([]);
});
