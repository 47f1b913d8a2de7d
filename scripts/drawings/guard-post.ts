import { farFence, knoll, nearBank, scrub } from './banks.ts';
import { landscape, mist, sky, village } from './far-land.ts';
import { flag } from './flag.ts';
import { type Crop, type Layout, layouts } from './guard-post-layout.ts';
import { river } from './river.ts';
import { soldier } from './soldier.ts';
import {
  blur,
  box,
  type Drawing,
  downwards,
  element,
  ellipse,
  group,
  outwards,
  type Point,
  stroke,
} from './svg.ts';
import { terrace, terraceTop, watchtower } from './watchtower.ts';

// The lead picture: a guard post across the river, in the haze of a June evening. Light comes
// from behind the sentry; whatever stands farther off is paler, warmer and softer.

function gradients(): string {
  return [
    downwards('sky', [0, '#8fa5ac'], [0.3, '#b4c0ba'], [0.62, '#e2d8bf'], [1, '#f1e0bb']),
    outwards('sun', [0, '#fff4d6', 1], [0.35, '#fbe3b2', 0.6], [1, '#f3dbb0', 0]),
    outwards('bloom', [0, '#ffe9bd', 0.15], [0.4, '#fbdfae', 0.07], [1, '#f6dcae', 0]),
    outwards('mist', [0, '#f5e9cd', 0.85], [0.6, '#f0e4c9', 0.4], [1, '#efe2c6', 0]),
    outwards('cloud', [0, '#f6e6c8', 0.5], [0.5, '#f3e3c6', 0.22], [1, '#f0e0c4', 0]),
    downwards('ridge-1', [0, '#c0c6b9'], [1, '#e9dfc4']),
    downwards('ridge-2', [0, '#a6b3aa'], [1, '#dfd9c0']),
    downwards('ridge-3', [0, '#889b95'], [1, '#cfceb8']),
    downwards('ridge-4', [0, '#6f867e'], [1, '#b4baa4']),
    downwards('knoll', [0, '#74805f'], [0.45, '#5b6852'], [1, '#414f45']),
    downwards('shade', [0, '#2a3a40', 0.3], [0.3, '#2a3a40', 0], [1, '#2a3a40', 0]),
    blur('soft', 3.6),
    blur('haze', 1.1),
  ].join('');
}

function pole(): string {
  return (
    stroke(`M134 ${terraceTop - 4}V-462`, '#3b3f3d', 4.2) +
    stroke(`M135.6 ${terraceTop - 4}V-462`, '#e9d9b5', 1.3) +
    ellipse([134, -465], [4.5, 4.5], '#b09560')
  );
}

function guardPost({ post: [x, y], scale }: Layout): string {
  return group(
    { transform: `translate(${x} ${y}) scale(${scale})` },
    watchtower(),
    terrace(),
    group({ transform: `translate(232 ${terraceTop - 7}) scale(1.08)` }, soldier()),
    group({ transform: 'translate(136 -456)' }, flag(104)),
    pole(),
  );
}

const egret =
  'M0 1C-5 -7 -12 -10 -21 -9C-13 -6 -9 0 -4 4L-19 6L3 5.5L13 2.5L5 1C8 -7 14 -12 22 -15C11 -13 5 -8 0 1Z';

/** A few egrets on their way across the river. */
function egrets({ width, height, birds: [x, y] }: Layout): string {
  const flight = [
    [0, 0, 0.74],
    [46, 15, 0.6],
    [78, -9, 0.8],
    [131, 6, 0.62],
    [185, -17, 0.7],
  ];
  const birds = flight.map(([along, up, size]) =>
    element('path', { d: egret, transform: `translate(${along} ${up}) scale(${size})` }),
  );
  const place = `translate(${width * x} ${height * y}) scale(${height / 800})`;
  return group({ transform: place, fill: '#6b7b7b' }, ...birds);
}

/** Broad, uneven washes of light and shade, as of paint that dried on paper. */
function wash({ width, height }: Layout): string {
  const area = { x: -30, y: -30, width: width + 60, height: height + 60 };
  const noise = { type: 'fractalNoise', baseFrequency: '0.0035 0.009', numOctaves: 3, seed: 7 };
  const values = '0 0 0 0 0.1  0 0 0 0 0.14  0 0 0 0 0.16  1.9 0 0 0 -0.86';
  const filter = element(
    'filter',
    { id: 'wash', filterUnits: 'userSpaceOnUse', ...area },
    element('feTurbulence', noise),
    element('feColorMatrix', { type: 'matrix', values }),
  );
  return filter + element('rect', { ...area, filter: 'url(#wash)', opacity: 0.3 });
}

/** The scene of the sample story, composed for one crop. */
export function guardPostScene(crop: Crop): Drawing {
  const layout = layouts[crop];
  const { width, height, post, scale } = layout;
  const sun: Point = [post[0] + 290 * scale, post[1] - 120 * scale];
  const standing = knoll(layout) + guardPost(layout) + scrub(layout);
  const content = [
    gradients(),
    sky(layout, sun),
    landscape(layout),
    village(layout),
    egrets(layout),
    river(layout, standing, sun[0]),
    standing,
    mist(layout, 58, 0.5, 0.7, 46),
    ellipse(sun, [height * 0.5, height * 0.42], 'url(#bloom)'),
    farFence(layout),
    nearBank(layout),
    box(-30, -30, width + 60, height + 60, 'url(#shade)'),
    wash(layout),
  ];
  return { width, height, content: content.join('') };
}
