// The few marks that every drawing is made of. A drawing is a string of SVG; nothing here keeps
// state, and chance comes from a seed, so that the same code always draws the same picture.

export type Point = readonly [x: number, y: number];
export type Attributes = Readonly<Record<string, string | number>>;
export type Stop = readonly [offset: number, color: string, opacity?: number];

/** A finished drawing: its size in drawing units, and what lies inside the `svg` element. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly content: string;
}

/**
 * How far a drawing is rendered beyond each of its edges, in drawing units. Blurs fade out where
 * the canvas ends, so the renderer cuts this margin off.
 */
export const bleed = 24;

export function svg({ width, height, content }: Drawing): string {
  const [wide, high] = [width + 2 * bleed, height + 2 * bleed];
  const size = `width="${wide}" height="${high}" viewBox="${-bleed} ${-bleed} ${wide} ${high}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${content}</svg>`;
}

/** One decimal is finer than a pixel at every size that we render. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
  return `<${name}${written.join('')}>${children.join('')}</${name}>`;
}

export function group(attributes: Attributes, ...children: string[]): string {
  return element('g', attributes, ...children);
}

export function box(x: number, y: number, width: number, height: number, fill: string): string {
  return element('rect', { x: round(x), y: round(y), width, height, fill });
}

/** `M x y L x y …` through the points, for a path's `d`. */
export function through(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}`;
}

/** Points set by hand: `outline('0 0, 10 0, 10 5')`. */
export function outline(text: string): Point[] {
  return text.split(', ').map((pair): Point => {
    const [x, y] = pair.split(' ').map(Number);
    return [x ?? 0, y ?? 0];
  });
}

export function shape(points: readonly Point[], fill: string, attributes: Attributes = {}): string {
  return element('path', { d: `${through(points)}Z`, fill, ...attributes });
}

/** A closed shape with a soft outline that passes through every point. */
export function soft(points: readonly Point[], fill: string, attributes: Attributes = {}): string {
  const at = (index: number): Point => points[(index + points.length) % points.length] ?? [0, 0];
  const curves = points.map((_, index) => {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const out = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const back = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    return `C${[...out, ...back, ...to].map((value) => Math.round(value * 100) / 100).join(' ')}`;
  });
  return element('path', { d: `${through([at(0)])}${curves.join('')}Z`, fill, ...attributes });
}

export function stroke(d: string, color: string, width: number, attributes: Attributes = {}) {
  return element('path', { d, fill: 'none', stroke: color, 'stroke-width': width, ...attributes });
}

export function ellipse(
  [cx, cy]: Point,
  [rx, ry]: Point,
  fill: string,
  attributes: Attributes = {},
): string {
  return element('ellipse', { cx: round(cx), cy: round(cy), rx, ry, fill, ...attributes });
}

function stops(list: readonly Stop[]): string {
  return list
    .map(([offset, color, opacity = 1]) =>
      element('stop', { offset, 'stop-color': color, 'stop-opacity': opacity }),
    )
    .join('');
}

/** A gradient down the shape that it fills. */
export function downwards(id: string, ...list: Stop[]): string {
  return element('linearGradient', { id, x1: 0, y1: 0, x2: 0, y2: 1 }, stops(list));
}

/** A gradient across the shape that it fills. */
export function across(id: string, ...list: Stop[]): string {
  return element('linearGradient', { id, x1: 0, y1: 0, x2: 1, y2: 0 }, stops(list));
}

/** A gradient from the middle of the shape that it fills to its edge. */
export function outwards(id: string, ...list: Stop[]): string {
  return element('radialGradient', { id, cx: 0.5, cy: 0.5, r: 0.5 }, stops(list));
}

export function blur(id: string, deviation: number | string): string {
  const area = { x: '-20%', y: '-20%', width: '140%', height: '140%' };
  return element('filter', { id, ...area }, element('feGaussianBlur', { stdDeviation: deviation }));
}

/** A repeatable stream of numbers from 0 up to 1 (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
