import { fence } from './fence.ts';
import type { Layout } from './guard-post-layout.ts';
import { bushes, plume, reeds } from './plants.ts';
import { ridgeLine } from './ridge.ts';
import { group, type Point, shape } from './svg.ts';

// The ground on either side of the river: the rise that carries the post, and the bank from which
// we look. The gradients are the scene's (guard-post.ts).

/** The top of the rise that carries the post. */
function rise({ width, post: [x, y], scale, far }: Layout): Point[] {
  const line: Point[] = [
    [-40, far - 40],
    [x - 330 * scale, far - 34],
    [x - 120 * scale, y + 8],
    [x + 120 * scale, y],
    [x + 340 * scale, y + 8],
    [x + 500 * scale, far - 32],
    [width + 40, far - 26],
  ];
  return ridgeLine({ line, roughness: 8, seed: 53 });
}

/** Where the land meets the water: nearly level, never ruled. */
function shore({ width, far }: Layout): Point[] {
  return ridgeLine({
    line: [
      [-40, far + 2],
      [width + 40, far + 2],
    ],
    roughness: 7,
    seed: 59,
  });
}

export function knoll(layout: Layout): string {
  const top = rise(layout);
  const { far } = layout;
  const lower = (by: number) => top.map(([x, y]): Point => [x, y + (far - y) * by]);
  return (
    shape([...top, ...shore(layout).reverse()], 'url(#knoll)') +
    bushes({ line: lower(0.3), count: 26, tall: 11, color: '#66735a', seed: 101 }) +
    bushes({ line: lower(0.75), count: 40, tall: 12, color: '#4d5b4b', seed: 103 })
  );
}

/** Scrub that hides where the concrete meets the ground. */
export function scrub({ post: [x, y], scale }: Layout): string {
  const line: Point[] = [
    [x - 110 * scale, y + 12],
    [x + 340 * scale, y + 12],
  ];
  return reeds({ line, count: 190, tall: 26, color: '#66725a', seed: 107 });
}

export function farFence({ width, far }: Layout): string {
  const count = Math.round(width / 74) + 2;
  const feet = Array.from({ length: count }, (_, index): Point => {
    const x = index * 74 - 40 + 9 * Math.sin(index * 2.3);
    return [x, far - 12 + 5 * Math.sin(x / 190)];
  });
  return fence({ feet, height: 44, color: '#39453e', wire: 0.9 });
}

export function nearBank({ width, height, near }: Layout): string {
  const line: Point[] = [
    [-60, near - 46],
    [width * 0.12, near - 6],
    [width * 0.3, near + 48],
    [width * 0.62, near + 66],
    [width * 0.84, near + 36],
    [width + 60, near - 2],
  ];
  const lower = line.map(([x, y]): Point => [x, y + 46]);
  const count = Math.round(width / 6);
  const plumes: Point[] = [
    [0.02, 250],
    [0.055, 200],
    [0.085, 236],
    [0.13, 170],
    [0.955, 150],
  ];
  return group(
    { filter: 'url(#soft)' },
    plumes.map(([x, tall]) => plume([width * x, near + 30], tall, '#4a5447')).join(''),
    reeds({ line, count, tall: 110, color: '#3a473c', seed: 83 }),
    shape([...line, [width + 60, height + 60], [-60, height + 60]], '#252f2a'),
    reeds({ line: lower, count, tall: 120, color: '#222c27', seed: 97 }),
  );
}
