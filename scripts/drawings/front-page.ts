import { guardPostScene } from './guard-post.ts';
import { capitalsLine } from './letters.ts';
import { box, chance, type Drawing, element, stroke } from './svg.ts';

// The day's front page as the e-paper shows it small: masthead, lead picture, columns of grey.

const [width, height] = [720, 960];
const ink = '#242527';
const grey = '#bdb8ad';
const accent = '#a4262c';
const [left, measure, gutter] = [44, 632, 20];

function masthead(): string {
  const setting = { x: left + 12, y: 62, step: 38.4, height: 60, color: ink };
  return capitalsLine('THE DAILY GALLEY', setting);
}

function leadHeadline(): string {
  const setting = { x: left, step: 35, height: 44, color: ink };
  return (
    capitalsLine('SOLDIER CROSSES', { ...setting, y: 184 }) +
    capitalsLine('THE LAND BORDER', { ...setting, y: 238 })
  );
}

function rules(): string {
  const line = (y: number) => `M${left} ${y}h${measure}`;
  return (
    stroke(line(44), ink, 1.2) +
    stroke(line(140) + line(164), ink, 1.2) +
    stroke(line(168), ink, 3) +
    box(left, 149, 120, 6, grey) +
    box(300, 149, 120, 6, grey) +
    box(556, 149, 120, 6, grey)
  );
}

/** A column of text lines, with short last lines where a paragraph ends. */
function text(x: number, top: number, wide: number, lines: number, seed: number): string {
  const next = chance(seed);
  return Array.from({ length: lines }, (_, row) => {
    const share = row === lines - 1 || next() > 0.87 ? 0.35 + next() * 0.4 : 1;
    return box(x, top + row * 12, Math.round(wide * share), 6, grey);
  }).join('');
}

/** A word as a reader sees it from afar: a bar with an ascender here and there. */
function greekWord(x: number, y: number, wide: number, size: number, next: () => number): string {
  const rise = size * 0.3;
  const capital = box(x, y - size, Math.round(size * 0.42), Math.round(rise + 1), ink);
  const ascender = box(
    x + wide * (0.45 + next() * 0.4),
    y - size,
    Math.round(size * 0.16),
    Math.round(rise + 1),
    ink,
  );
  return box(x, y - size * 0.72, wide, Math.round(size * 0.6), ink) + capital + ascender;
}

function headline(
  x: number,
  y: number,
  words: readonly number[],
  size: number,
  seed: number,
): string {
  const next = chance(seed);
  let at = x;
  return words
    .map((count) => {
      const wide = Math.round(count * size * 0.5);
      const word = greekWord(at, y, wide, size, next);
      at += wide + size * 0.34;
      return word;
    })
    .join('');
}

/** The lead scene, small, between the headline and its columns. */
function leadPicture(x: number, y: number, wide: number): string {
  const scene = guardPostScene('16x9');
  const view = `0 0 ${scene.width} ${scene.height}`;
  const place = { x, y, width: wide, height: (wide * scene.height) / scene.width, viewBox: view };
  return element('svg', place, scene.content);
}

function lowerStories(): string {
  const wide = (measure - 3 * gutter) / 4;
  const columns = [0, 1, 2, 3].map((column) => {
    const x = left + column * (wide + gutter);
    const head =
      headline(x, 782, [6, 8], 17, 70 + column) + headline(x, 806, [7, 4], 17, 90 + column);
    return head + text(x, 816, wide, 10, 50 + column);
  });
  return stroke(`M${left} 755h${measure}`, ink, 1.2) + columns.join('');
}

export function frontPage(): Drawing {
  const side = left + 478 + gutter;
  const content = [
    box(-30, -30, width + 60, height + 60, '#f4efe3'),
    masthead(),
    rules(),
    leadHeadline(),
    leadPicture(left, 296, 478),
    box(left, 572, 300, 5, grey),
    [0, 1, 2].map((column) => text(left + column * 166, 588, 146, 13, 11 + column)).join(''),
    box(side, 300, 54, 9, accent),
    headline(side, 334, [5, 8], 18, 31) + headline(side, 360, [6, 4], 18, 34),
    text(side, 372, 134, 14, 41),
    stroke(`M${side} 541h134`, ink, 1),
    headline(side, 568, [8, 5], 18, 36),
    text(side, 576, 134, 14, 44),
    lowerStories(),
    stroke(`M${left + 488} 296V736`, grey, 1),
  ];
  return { width, height, content: content.join('') };
}
