import { ridge } from './ridge.ts';
import {
  blur,
  box,
  chance,
  type Drawing,
  downwards,
  ellipse,
  group,
  outline,
  outwards,
  type Point,
  round,
  shape,
  stroke,
} from './svg.ts';

// A related story's picture: a steel truss bridge over a wide border river, in winter light.

const [width, height, water] = [640, 480, 302];

function gradients(): string {
  return [
    downwards('sky', [0, '#a9bfc9'], [0.6, '#dfe3da'], [1, '#f2e7d2']),
    downwards('far', [0, '#a8b7bb'], [1, '#d5d8cf']),
    downwards('near', [0, '#7d9197'], [1, '#b3bfbd']),
    downwards('river', [0, '#dfdccd'], [0.4, '#a9bbbf'], [1, '#5d7c88']),
    outwards('glow', [0, '#fff4dc', 0.9], [1, '#f7ead0', 0]),
    blur('ripple', '1.5 4'),
  ].join('');
}

function shoreline(): string {
  const far = outline('-30 250, 90 228, 220 256, 360 262, 500 226, 670 210');
  const near = outline('-30 296, 150 290, 300 292, 440 280, 560 262, 670 250');
  const blocks = [
    [476, 30, 20],
    [500, 46, 26],
    [531, 34, 18],
    [556, 58, 24],
    [586, 40, 30],
  ];
  const town = blocks.map(([x = 0, high = 0, wide = 0]) =>
    box(x, 292 - high, wide, high, '#8fa0a4'),
  );
  return (
    ridge({ line: far, roughness: 14, seed: 21 }, water, 'url(#far)') +
    town.join('') +
    ridge({ line: near, roughness: 10, seed: 27 }, water, 'url(#near)')
  );
}

/** The bridge comes from the lower left and recedes: `part` 0 is here, 1 is the far shore. */
function deck(part: number): Point {
  const away = part ** 0.62;
  return [-60 + away * 590, 268 + (water - 268) * away * 0.62];
}

function size(part: number): number {
  return 1 - 0.78 * part ** 0.62;
}

function arch(from: number, to: number): string {
  const steps = Array.from({ length: 13 }, (_, step) => step / 12);
  const top = steps.map((step): Point => {
    const part = from + (to - from) * step;
    const [x, y] = deck(part);
    return [x, y - (22 + 86 * Math.sin(step * Math.PI) ** 0.7) * size(part)];
  });
  const feet = steps.map((step) => deck(from + (to - from) * step));
  const lattice = top.slice(1).map(([x, y], index) => {
    const [left, foot] = feet[index] ?? [0, 0];
    const [right, base] = feet[index + 1] ?? [0, 0];
    return `M${round(x)} ${round(y)}L${round(left)} ${round(foot)}M${round(x)} ${round(y)}L${round(right)} ${round(base)}`;
  });
  const chord = `M${top.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}`;
  const weight = size((from + to) / 2);
  return (
    stroke(chord, '#2f4450', round(7 * weight)) +
    stroke(lattice.join(''), '#3c535e', round(3.4 * weight))
  );
}

const spans = [0, 0.13, 0.27, 0.43, 0.62, 0.85, 1];

function piers(): string {
  return spans
    .slice(1, -1)
    .map((part) => {
      const [x, y] = deck(part);
      const wide = 30 * size(part);
      const foot = water + 62 * size(part) ** 1.6 + 4;
      const front = shape(
        [
          [x - wide * 0.5, y],
          [x + wide * 0.5, y],
          [x + wide * 0.62, foot],
          [x - wide * 0.62, foot],
        ],
        '#54666c',
      );
      const lit = shape(
        [
          [x + wide * 0.18, y],
          [x + wide * 0.5, y],
          [x + wide * 0.62, foot],
          [x + wide * 0.24, foot],
        ],
        '#c9c6b6',
      );
      return front + lit;
    })
    .join('');
}

function bridge(): string {
  const along = Array.from({ length: 21 }, (_, step) => step / 20);
  const upper = along.map(deck);
  const lower = along.map((part): Point => {
    const [x, y] = deck(part);
    return [x, y + 15 * size(part)];
  });
  const arches = spans.slice(1).map((to, index) => arch(spans[index] ?? 0, to));
  return piers() + arches.join('') + shape([...upper, ...lower.reverse()], '#2a3d48');
}

function ripples(): string {
  const next = chance(33);
  return Array.from({ length: 40 }, () => {
    const depth = next();
    const fill = next() > 0.5 ? '#f3ecdb' : '#577581';
    const reach: Point = [round(14 + next() * 60 * (0.4 + depth)), round(0.6 + depth * 1.5)];
    return ellipse([next() * width, water + 8 + depth * 180], reach, fill, { opacity: 0.35 });
  }).join('');
}

export function borderBridge(): Drawing {
  const mirror = `translate(0 ${2 * water + 40}) scale(1 -1)`;
  const content = [
    gradients(),
    box(-30, -30, width + 60, water + 30, 'url(#sky)'),
    ellipse([430, 250], [330, 190], 'url(#glow)'),
    shoreline(),
    box(-30, water, width + 60, height, 'url(#river)'),
    group({ opacity: 0.4, filter: 'url(#ripple)' }, group({ transform: mirror }, bridge())),
    ripples(),
    bridge(),
  ];
  return { width, height, content: content.join('') };
}
