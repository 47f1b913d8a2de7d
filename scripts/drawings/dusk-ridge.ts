import { fence } from './fence.ts';
import { reeds } from './plants.ts';
import { ridge, ridgeLine } from './ridge.ts';
import {
  blur,
  box,
  type Drawing,
  downwards,
  ellipse,
  group,
  outline,
  outwards,
  type Point,
  shape,
  stroke,
} from './svg.ts';

// A related story's picture: loudspeakers and a fence on a ridge of the demilitarised zone.

const [width, height] = [640, 480];

function gradients(): string {
  return [
    downwards('sky', [0, '#33415c'], [0.45, '#7b7388'], [0.8, '#d79b7c'], [1, '#f0c08c']),
    outwards('sun', [0, '#ffe0a6', 0.9], [1, '#f0b27e', 0]),
    downwards('far', [0, '#8a7588'], [1, '#d39d84']),
    downwards('middle', [0, '#5b5670'], [1, '#a17c7c']),
    downwards('close', [0, '#2b3044'], [1, '#191d2a']),
    blur('soft', 1.2),
  ].join('');
}

function hills(): string {
  const far = outline('-30 300, 80 262, 190 298, 300 268, 430 306, 540 274, 670 290');
  const middle = outline('-30 318, 110 340, 240 318, 380 352, 520 324, 670 352');
  return (
    ridge({ line: far, roughness: 16, seed: 5 }, height, 'url(#far)') +
    ridge({ line: middle, roughness: 18, seed: 9 }, height, 'url(#middle)')
  );
}

const crest = ridgeLine({
  line: outline('-30 372, 120 366, 260 384, 420 420, 560 440, 720 436'),
  roughness: 10,
  seed: 13,
});

function crestAt(x: number): number {
  return crest.find(([at]) => at >= x)?.[1] ?? 0;
}

/** One horn: its mouth towards us, a bright lip, a dark throat. */
function horn(x: number, y: number): string {
  return (
    box(x - 25, y - 25, 50, 50, '#2a2f42') +
    shape(
      [
        [x - 20, y - 20],
        [x + 20, y - 20],
        [x + 20, y + 20],
        [x - 20, y + 20],
      ],
      '#51536a',
    ) +
    shape(
      [
        [x - 20, y - 20],
        [x + 20, y - 20],
        [x + 8, y - 8],
        [x - 8, y - 8],
      ],
      '#3b3e54',
    ) +
    shape(
      [
        [x + 20, y - 20],
        [x + 20, y + 20],
        [x + 8, y + 8],
        [x + 8, y - 8],
      ],
      '#c58e78',
    ) +
    box(x - 8, y - 8, 16, 16, '#1b1f2d')
  );
}

function loudspeakers(): string {
  const [left, top] = [96, 130];
  const cells = [0, 1, 2].flatMap((row) => [0, 1].map((column) => [column, row] as const));
  return (
    stroke(`M${left - 10} ${top + 150}V400M${left + 62} ${top + 150}V400`, '#22273a', 8) +
    stroke(
      `M${left - 10} ${top + 170}L${left + 62} 350M${left + 62} ${top + 170}L${left - 10} 350`,
      '#22273a',
      3,
    ) +
    box(left - 30, top - 30, 112, 164, '#22273a') +
    cells.map(([column, row]) => horn(left + column * 52, top + row * 52)).join('') +
    stroke(`M${left + 81} ${top - 30}v164`, '#f0bd8c', 2)
  );
}

function ridgeFence(): string {
  const feet = Array.from({ length: 12 }, (_, index): Point => {
    const x = 206 + index * 44;
    return [x, crestAt(x) + 6];
  });
  return fence({ feet, height: 68, color: '#20253a', wire: 1.5 });
}

export function duskRidge(): Drawing {
  const content = [
    gradients(),
    box(-30, -30, width + 60, height + 60, 'url(#sky)'),
    ellipse([470, 316], [330, 170], 'url(#sun)'),
    hills(),
    ellipse([400, 372], [400, 40], 'url(#sun)', { opacity: 0.45 }),
    loudspeakers(),
    ridgeFence(),
    shape([...crest, [720, 510], [-30, 510]], 'url(#close)'),
    group(
      { filter: 'url(#soft)' },
      reeds({ line: crest, count: 190, tall: 34, color: '#23293b', seed: 3 }),
    ),
  ];
  return { width, height, content: content.join('') };
}
