import type { Layout } from './guard-post-layout.ts';
import { bushes, poplars } from './plants.ts';
import { ridge } from './ridge.ts';
import { box, ellipse, group, type Point, shape } from './svg.ts';

// Everything behind the guard post: sky, hills in layers, mist between them, a village. The
// gradients are the scene's (guard-post.ts).

export function sky({ width, height, far }: Layout, sun: Point): string {
  const cloud = (x: number, y: number, reach: number, thick: number) =>
    ellipse([width * x, height * y], [width * reach, thick], 'url(#cloud)');
  return (
    box(-30, -30, width + 60, far + 30, 'url(#sky)') +
    ellipse(sun, [height * 0.78, height * 0.6], 'url(#sun)') +
    cloud(0.12, 0.14, 0.3, 30) +
    cloud(0.3, 0.2, 0.24, 16) +
    cloud(0.92, 0.24, 0.34, 26) +
    cloud(0.74, 0.1, 0.28, 18) +
    cloud(0.8, 0.33, 0.22, 12) +
    cloud(0.1, 0.29, 0.2, 12)
  );
}

export function mist(
  { width, far }: Layout,
  y: number,
  x: number,
  reach: number,
  thick = 58,
): string {
  return ellipse([width * x, far - y], [width * reach, thick], 'url(#mist)');
}

/** A line of hills from heights above the far water, evenly spread over the width. */
function hills(layout: Layout, heights: readonly number[], level: number, seed: number): string {
  const { width, height, far } = layout;
  const step = (width + 80) / (heights.length - 1);
  const lift = height / 900;
  const line = heights.map((above, index): Point => [index * step - 40, far - above * lift]);
  return ridge({ line, roughness: 12 + level * 5, seed }, far, `url(#ridge-${level})`);
}

const summits = [
  [255, 270, 315, 285, 300, 342, 300, 270, 230, 252, 215, 190, 205, 238, 262, 300, 270, 250],
  [240, 205, 190, 215, 250, 232, 195, 160, 150, 165, 150, 140, 170, 205, 220, 250, 238, 262],
  [185, 205, 192, 160, 130, 105, 92, 100, 96, 90, 96, 104, 112, 100, 128, 158, 176, 160],
  [128, 112, 90, 84, 66, 60, 52, 56, 60, 56, 52, 58, 54, 60, 72, 70, 96, 112],
] as const;

export function landscape(layout: Layout): string {
  return group(
    { filter: 'url(#haze)' },
    hills(layout, summits[0], 1, 11) +
      mist(layout, 150, 0.3, 0.5) +
      hills(layout, summits[1], 2, 23) +
      mist(layout, 110, 0.75, 0.5) +
      hills(layout, summits[2], 3, 37) +
      mist(layout, 70, 0.45, 0.6) +
      hills(layout, summits[3], 4, 41) +
      mist(layout, 40, 0.7, 0.45),
  );
}

/** Houses, poplars and bushes on the flat land beyond the post, half lost in the haze. */
export function village({ width, far, scale, post }: Layout): string {
  const from = post[0] + 360 * scale;
  const line: Point[] = [
    [from, far - 36],
    [width + 40, far - 30],
  ];
  const house = (x: number, wide: number) =>
    shape(
      [
        [x - 3, 0],
        [x + 5, -11],
        [x + wide - 5, -11],
        [x + wide + 3, 0],
      ],
      '#a58d75',
    ) + box(x, 0, wide, 13, '#e6dcc4');
  return group(
    { filter: 'url(#haze)' },
    poplars({ line, count: 12, tall: 74, color: '#8b9b87', seed: 61 }),
    group(
      { transform: `translate(${from + 150} ${far - 52})` },
      house(0, 40),
      house(66, 30),
      house(112, 46),
      house(190, 32),
    ),
    bushes({ line, count: 16, tall: 15, color: '#7b8c76', seed: 67 }),
  );
}
