import { describe, expect, test, vi } from 'vitest';
import { describeWithFixtures } from '../fixtures.ts';
import { doors } from './doors.ts';
import { attacks } from './payloads.ts';
import { render } from './render.tsx';
import { unsafeIn } from './safe.ts';

// Missing alternative texts and the like are told while developing; here they are not the matter.
vi.spyOn(console, 'error').mockImplementation(() => {});

describe('the check of what is safe', () => {
  test.each([
    '<script>x</script>',
    '<p onclick=x>',
    '<a href=" java\nscript:x">',
    '<img srcset="/a 1w, javascript:x 2w">',
    '<p style=x>',
    '<svg><a xlink:href="data:x"></a></svg>',
    '<iframe src="https://www.youtube.com/">',
    '<template><script>x</script></template>',
  ])('finds %s', (html) => {
    expect(unsafeIn(html)).not.toEqual([]);
  });

  test('lets our own markup pass', () => {
    expect(unsafeIn('<p>a <a href="/b">c</a><img srcset="/a 1w, /b 2w" src="/b"></p>')).toEqual([]);
  });
});

describeWithFixtures('attacks through every door', () => {
  test.each(Object.entries(doors))('%s', (_, door) => {
    const list = attacks();
    expect(list.length).toBeGreaterThan(250);
    const found = list.flatMap(({ name, payload }) =>
      unsafeIn(render(door(payload))).map((fault) => `${name}: ${fault}`),
    );
    expect(found).toEqual([]);
  });
});
