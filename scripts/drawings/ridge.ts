import { chance, type Point, shape } from './svg.ts';

/** A line of hills: a few summits and saddles set by hand, broken up finer by chance. */
export interface Ridge {
  /** From left to right, in drawing units; the first and last lie outside the picture. */
  readonly line: readonly Point[];
  /** How far, in drawing units, the finished line may stray from the one set by hand. */
  readonly roughness: number;
  readonly seed: number;
}

function smooth(part: number): number {
  return part * part * (3 - 2 * part);
}

function heightAt(line: readonly Point[], x: number): number {
  const next = Math.max(
    1,
    line.findIndex(([end]) => end >= x),
  );
  const to = line[next];
  const from = line[next - 1];
  if (!from || !to) return 0;
  const part = Math.min(1, Math.max(0, (x - from[0]) / (to[0] - from[0])));
  return from[1] + (to[1] - from[1]) * (part * 0.45 + smooth(part) * 0.55);
}

/** Noise in three octaves along a line, from -1 to 1. */
function noise(seed: number): (x: number) => number {
  const next = chance(seed);
  const values = Array.from({ length: 512 }, () => next() * 2 - 1);
  const value = (index: number) => values[((index % 512) + 512) % 512] ?? 0;
  const octave = (x: number) => {
    const whole = Math.floor(x);
    return value(whole) + (value(whole + 1) - value(whole)) * smooth(x - whole);
  };
  return (x) => octave(x / 140) * 0.52 + octave(x / 52) * 0.3 + octave(x / 19) * 0.13;
}

export function ridgeLine({ line, roughness, seed }: Ridge): Point[] {
  const stray = noise(seed);
  const start = line[0]?.[0] ?? 0;
  const end = line.at(-1)?.[0] ?? 0;
  const points: Point[] = [];
  for (let x = start; x <= end; x += 5) points.push([x, heightAt(line, x) + stray(x) * roughness]);
  return points;
}

/** The ridge as a filled shape that reaches down to `floor`. */
export function ridge(hills: Ridge, floor: number, fill: string): string {
  const line = ridgeLine(hills);
  const start = line[0]?.[0] ?? 0;
  const end = line.at(-1)?.[0] ?? 0;
  return shape([...line, [end, floor], [start, floor]], fill);
}
