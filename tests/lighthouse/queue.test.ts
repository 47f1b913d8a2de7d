import { describe, expect, test } from 'vitest';
import { createQueue, priorityOf } from './queue.ts';

test('the priority header', () => {
  expect(priorityOf('u=1, i')).toEqual({ urgency: 1, isIncremental: true });
  expect(priorityOf('u=0')).toEqual({ urgency: 0, isIncremental: false });
  expect(priorityOf('i=?0, u=5')).toEqual({ urgency: 5, isIncremental: false });
  expect(priorityOf('u=6, i, u=2,i=?1')).toEqual({ urgency: 2, isIncremental: true });
  for (const header of [undefined, '', 'u=12', 'u=8', 'x-u=1', 'img'])
    expect(priorityOf(header)).toEqual({ urgency: 3, isIncremental: false });
});

/** Two packets of each name, pushed in that order; the names in the order in which they are sent. */
function sent(priorities: Record<string, string>): string[] {
  const queue = createQueue();
  const order: string[] = [];
  for (const [name, header] of Object.entries(priorities)) {
    const write = () => order.push(name);
    const download = queue.add({ write, end: () => order.push(`${name}.`) }, priorityOf(header));
    download.push(new Uint8Array(2800));
    download.whole();
  }
  while (queue.sendOne());
  return order;
}

describe('who goes first', () => {
  test('what is more urgent, to its end', () => {
    expect(sent({ script: '', picture: 'u=1, i', sheet: 'u=0' }).join(' ')).toBe(
      'sheet sheet sheet. picture picture picture. script script script.',
    );
  });
  test('of equals, what was asked for first', () => {
    expect(sent({ one: '', two: '' }).join(' ')).toBe('one one one. two two two.');
  });
  test('equals that are of use in parts share', () => {
    expect(sent({ one: 'i', two: 'i' }).join(' ')).toBe('one two one one. two two.');
  });
});

test('what has nothing ready keeps nobody waiting, and what was dropped is not sent', () => {
  const queue = createQueue();
  const order: string[] = [];
  const add = (name: string, header: string) =>
    queue.add(
      { write: () => order.push(name), end: () => order.push(`${name}.`) },
      priorityOf(header),
    );
  add('slow', 'u=0');
  const gone = add('gone', 'u=1');
  gone.push(new Uint8Array(10));
  gone.drop();
  const late = add('late', 'u=6');
  late.push(new Uint8Array(10));
  expect([queue.sendOne(), queue.sendOne()]).toEqual([10, 0]);
  late.whole();
  expect(order).toEqual(['late', 'late.']);
});
