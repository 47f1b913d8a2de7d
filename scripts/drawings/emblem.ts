import { box, type Drawing, element, stroke } from './svg.ts';

// The emblem of The Daily Galley: a composing stick's open frame round a letter G, cut as type is.

const ink = '#16191c';
const paper = '#f6f1e6';
const accent = '#a4262c';

/** The G, as an outline of its own: a round bowl, a flat serif, a foot. */
const letter =
  'M66 33.5V45H62.6C60.8 39 56.8 35.6 51 35.6C42.6 35.6 37.6 42 37.6 51C37.6 60.2 42.4 66.4 50.6 66.4C53.4 66.4 55.8 65.8 57.6 64.6V56.4C57.6 54.6 57 54.2 52.6 53.8V50.8H71V53.8C68.2 54.2 67.4 54.8 67.4 56.8V66.4C62.8 69.2 57 70.8 50.6 70.8C37 70.8 28 63 28 51C28 39.4 37.2 31.2 49.4 31.2C54 31.2 58 32.4 61.2 34.6L62.6 33.5Z';

export function emblem(): Drawing {
  const content = [
    box(-24, -24, 144, 144, ink),
    stroke('M83 78.5H14.5V17.5H83', paper, 3.4),
    stroke('M14.5 84.5H83', paper, 1.2),
    box(76, 14, 7, 61, accent),
    element('path', { d: letter, fill: paper, transform: 'translate(-3.5 -2.6)' }),
  ];
  return { width: 96, height: 96, content: content.join('') };
}
