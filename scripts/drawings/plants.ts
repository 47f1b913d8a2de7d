import { chance, element, ellipse, type Point, round, shape } from './svg.ts';

interface Growth {
  /** The line that the plants stand on, from left to right. */
  readonly line: readonly Point[];
  readonly count: number;
  readonly tall: number;
  readonly color: string;
  readonly seed: number;
}

function heightOn(line: readonly Point[], x: number): number {
  const after = Math.max(
    1,
    line.findIndex(([at]) => at >= x),
  );
  const [x1, y1] = line[after - 1] ?? [0, 0];
  const [x2, y2] = line[after] ?? [1, 0];
  return y1 + ((y2 - y1) * (x - x1)) / (x2 - x1);
}

function spread(line: readonly Point[], part: number): Point {
  const start = line[0]?.[0] ?? 0;
  const end = line.at(-1)?.[0] ?? 0;
  const x = start + part * (end - start);
  return [x, heightOn(line, x)];
}

/** A blade that starts at `foot`, bends with the wind and ends in a point. */
function blade([x, y]: Point, length: number, bend: number, width: number): string {
  const tip = `${round(x + bend)} ${round(y - length)}`;
  const up = `Q${round(x)} ${round(y - length * 0.6)} ${tip}`;
  const down = `Q${round(x + width * 1.6)} ${round(y - length * 0.5)} ${round(x + width)} ${round(y)}`;
  return `M${round(x - width)} ${round(y)}${up}${down}Z`;
}

/** Reeds in clumps: tall in the middle of a clump, short between. */
export function reeds({ line, count, tall, color, seed }: Growth): string {
  const next = chance(seed);
  const blades = Array.from({ length: count }, () => {
    const part = next();
    const clump = 0.5 + 0.3 * Math.sin(part * 21 + seed) + 0.2 * Math.sin(part * 47 + seed * 2);
    const length = tall * (0.18 + clump * 0.5 + next() * 0.34);
    return blade(spread(line, part), length, length * (0.05 + next() * 0.38), 2.2 + tall * 0.016);
  });
  return element('path', { d: blades.join(''), fill: color });
}

/** A stem of silver grass with its plume bowed by the wind. */
export function plume([x, y]: Point, length: number, color: string): string {
  const bow = length * 0.3;
  const top: Point = [x + bow, y - length];
  const stem = blade([x, y], length, bow, 1.6);
  const tuft = `M${round(top[0] - bow * 0.36)} ${round(top[1] + length * 0.24)}Q${round(top[0] - bow * 0.3)} ${round(top[1] - 6)} ${round(top[0] + bow * 0.5)} ${round(top[1] + length * 0.1)}Q${round(top[0])} ${round(top[1] + length * 0.08)} ${round(top[0] - bow * 0.36)} ${round(top[1] + length * 0.24)}Z`;
  return element('path', { d: stem + tuft, fill: color });
}

/** Bushes along a line, each a few overlapping crowns. */
export function bushes({ line, count, tall, color, seed }: Growth): string {
  const next = chance(seed);
  return Array.from({ length: count }, () => {
    const [x, y] = spread(line, next());
    const size = tall * (0.45 + next() * 0.55);
    return [-0.7, 0, 0.65]
      .map((side) => {
        const high = size * (0.55 + next() * 0.4);
        return ellipse(
          [x + side * size, y - high * 0.35],
          [round(size * 0.62), round(high)],
          color,
        );
      })
      .join('');
  }).join('');
}

/** A row of poplars, slim and uneven. */
export function poplars({ line, count, tall, color, seed }: Growth): string {
  const next = chance(seed);
  return Array.from({ length: count }, (_, index) => {
    const [x, y] = spread(line, (index + next() * 0.7) / count);
    const high = tall * (0.55 + next() * 0.45);
    const wide = high * (0.11 + next() * 0.05);
    const crown: Point[] = [
      [x - wide * 0.7, y],
      [x - wide, y - high * 0.3],
      [x - wide * 0.6, y - high * 0.7],
      [x, y - high],
      [x + wide * 0.7, y - high * 0.65],
      [x + wide, y - high * 0.25],
      [x + wide * 0.6, y],
    ];
    return shape(crown, color);
  }).join('');
}
