import { across, blur, box, downwards, group, outline, type Point, shape, stroke } from './svg.ts';

// The post in its own units: the ground is y = 0, heights are negative, and the light comes from
// the right, so that each block shows a front in shade and a narrow bright side.

const dark = '#2b302f';
const edge = '#ead9b4';

const gradients = [
  downwards('concrete', [0, '#6b706c'], [0.6, '#7a7b72'], [1, '#666a60']),
  downwards('concrete-lit', [0, '#dccba6'], [1, '#b9ab8b']),
  downwards('stain', [0, '#33372f', 0.42], [0.35, '#33372f', 0.2], [1, '#33372f', 0]),
  downwards('damp', [0, '#414b3c', 0], [1, '#414b3c', 0.55]),
  blur('weather', '1.7 1'),
  across('glass', [0, '#2d3638'], [0.7, '#414a49'], [1, '#6b6f66']),
];

interface Block {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  /** How much of the bright side shows. */
  readonly side: number;
}

/** Lines that run away from us fall towards the eye's height, a little above the ground. */
function receding([x, y]: Point, by: number): Point {
  return [x + by, y + (-30 - y) * by * 0.0005];
}

function block({ x, width, top, bottom, side }: Block): string {
  const high: Point = [x + width, top];
  const low: Point = [x + width, bottom];
  const lit = [high, receding(high, side), receding(low, side), low];
  return box(x, top, width, bottom - top, 'url(#concrete)') + shape(lit, 'url(#concrete-lit)');
}

type Mark = readonly [x: number, top: number, width: number, length: number];

/** Rain marks, each strongest at the ledge that it runs from. */
function stains(...marks: readonly Mark[]): string {
  const streaks = marks.map((mark) => box(...mark, 'url(#stain)'));
  return group({ filter: 'url(#weather)' }, ...streaks);
}

/** The faint seams that the boards of the formwork left. */
function seams(x: number, width: number, top: number, bottom: number): string {
  const count = Math.floor((bottom - top) / 19);
  const lines = Array.from({ length: count }, (_, row) => `M${x} ${top + 12 + row * 19}h${width}`);
  return stroke(lines.join(''), '#565a51', 0.9, { opacity: 0.35 });
}

function shaft(): string {
  return (
    block({ x: -44, width: 82, top: -232, bottom: 4, side: 30 }) +
    box(-44, -232, 82, 16, '#4c504b') +
    seams(-44, 82, -216, 4) +
    stains([-44, -216, 9, 150], [-17, -216, 5, 80], [10, -216, 14, 120], [28, -216, 10, 190]) +
    box(-44, -70, 82, 74, 'url(#damp)') +
    box(-8, -180, 12, 24, dark) +
    box(-8, -112, 12, 24, dark) +
    box(52, -176, 7, 24, '#6d6753')
  );
}

function cabin(): string {
  const panes = [-29, -4, 21];
  return (
    block({ x: -64, width: 118, top: -322, bottom: -240, side: 40 }) +
    box(-54, -304, 100, 36, 'url(#glass)') +
    panes.map((x) => box(x, -304, 3.5, 36, '#7d7f76')).join('') +
    shape(outline('60 -303, 88 -300, 88 -267, 60 -267'), '#7b735c') +
    box(73, -302, 3, 35, '#cdbd99') +
    stains([-56, -268, 7, 26], [-26, -268, 4, 22], [-3, -268, 8, 26], [40, -268, 9, 26])
  );
}

function slabs(): string {
  const walk = block({ x: -74, width: 132, top: -242, bottom: -232, side: 46 });
  const roof = block({ x: -78, width: 140, top: -336, bottom: -322, side: 50 });
  return walk + roof + stroke('M-78 -336.5H62L112 -328.8', edge, 2);
}

/** The searchlight and the mast on the roof. */
function roofGear(): string {
  return (
    stroke('M-48 -336V-392M-48 -380H-36M-48 -368H-60', dark, 2) +
    box(16, -349, 5, 13, dark) +
    shape(outline('8 -362, 28 -359, 28 -347, 8 -350'), dark) +
    stroke('M28.5 -359V-347', edge, 2.5)
  );
}

function ladder(): string {
  const rungs = Array.from({ length: 17 }, (_, rung) => `M-34 ${-222 + rung * 13}h13`).join('');
  return stroke(`M-34 -232V4M-21 -232V4${rungs}`, '#4b4e48', 1.8, { opacity: 0.8 });
}

export function watchtower(): string {
  return group({}, ...gradients, roofGear(), shaft(), ladder(), cabin(), slabs());
}

function sandbags(from: number, count: number, y: number): string {
  const tones = ['#6c6853', '#787359', '#625f4d'];
  return Array.from({ length: count }, (_, index) => {
    const fill = tones[index % 3] ?? dark;
    const x = from + index * 17;
    return `<rect x="${x}" y="${y}" width="18" height="9" rx="4.2" fill="${fill}"/>`;
  }).join('');
}

/** The low bunker beside the tower; its roof, at `terraceTop`, is where the sentry stands. */
export const terraceTop = -84;

export function terrace(): string {
  return group(
    {},
    block({ x: 66, width: 226, top: terraceTop, bottom: 6, side: 34 }),
    block({ x: 60, width: 238, top: terraceTop - 7, bottom: terraceTop + 6, side: 38 }),
    seams(66, 226, terraceTop + 6, 6),
    stains([70, -78, 12, 70], [103, -78, 5, 40], [176, -78, 16, 76], [228, -39, 9, 40]),
    stains([126, -39, 7, 34], [270, -78, 8, 60], [282, -78, 10, 84]),
    box(66, -42, 226, 48, 'url(#damp)'),
    box(112, -54, 54, 15, dark),
    box(206, -54, 54, 15, dark),
    stroke('M112 -38.5h54M206 -38.5h54', edge, 1.6, { opacity: 0.5 }),
    sandbags(66, 3, terraceTop - 25),
    sandbags(74, 2, terraceTop - 33),
    sandbags(66, 3, terraceTop - 16),
    stroke(`M60 ${terraceTop - 7}H298L336 ${terraceTop - 6}`, edge, 2),
  );
}
