import { across, group, type Point, type Stop, shape } from './svg.ts';

// The flag of North Korea from its published construction: 36 parts high and 72 long; stripes of
// 6, 1, 22, 1 and 6 parts; a disc 16 parts across, a third of the length from the hoist; a star
// whose points touch the disc. The colours are the flag's own, greyed by distance and haze.

const blue = '#3f5f86';
const white = '#e9e2d3';
const red = '#b8403a';
const parts = 36;
const discRadius = 8;
const disc: Point = [24, 18];

/** How far the cloth has swung, at a share `u` of its length. */
function swing(u: number): number {
  return u ** 0.75 * Math.sin(u * 8.2 + 0.5);
}

/** Where a point of the flat flag lies once the wind has it. */
function wave([x, y]: Point): Point {
  const u = x / (2 * parts);
  const v = y / parts;
  const along = x * 0.93 + 1.1 * Math.sin(u * 8.2 + 1.6) * u + (v - 0.5) * 2.2 * u;
  return [along, y + 3.7 * swing(u) + 5 * u * u];
}

function stripe(top: number, bottom: number, color: string): string {
  const steps = Array.from({ length: 25 }, (_, step) => step * 3);
  const upper = steps.map((x): Point => wave([x, top]));
  const lower = steps.map((x): Point => wave([x, bottom])).reverse();
  return shape([...upper, ...lower], color);
}

function polar(radius: number, turn: number): Point {
  const angle = (turn - 0.25) * 2 * Math.PI;
  return wave([disc[0] + radius * Math.cos(angle), disc[1] + radius * Math.sin(angle)]);
}

function discShape(): string {
  return shape(
    Array.from({ length: 40 }, (_, step) => polar(discRadius, step / 40)),
    white,
  );
}

function star(): string {
  const inner = discRadius * 0.382;
  const points = Array.from({ length: 10 }, (_, step) =>
    polar(step % 2 === 0 ? discRadius : inner, step / 10),
  );
  return shape(points, red);
}

/** Light where the cloth turns to the sky, shade where it turns away. */
function folds(id: string): string {
  const list = Array.from({ length: 13 }, (_, step): Stop => {
    const u = step / 12;
    const turn = u ** 0.5 * Math.cos(u * 8.2 + 0.5);
    return turn > 0 ? [u, '#1d1a22', turn * 0.42] : [u, '#fff1d6', turn * -0.3];
  });
  return across(id, ...list);
}

/** The flag, its hoist on the line x = 0, `height` drawing units high, flying to the right. */
export function flag(height: number): string {
  return group(
    { transform: `scale(${height / parts})` },
    folds('flag-folds'),
    stripe(0, 36, white),
    stripe(0, 6, blue),
    stripe(7, 29, red),
    stripe(30, 36, blue),
    discShape(),
    star(),
    stripe(0, 36, 'url(#flag-folds)'),
  );
}
