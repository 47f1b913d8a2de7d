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
  round,
  shape,
  soft,
  stroke,
} from './svg.ts';

// A related story's picture: microphones on a podium, an assembly's domed house behind.

const [width, height] = [640, 480];

function gradients(): string {
  return [
    downwards('sky', [0, '#6f93a8'], [0.7, '#c9d6d3'], [1, '#e9dfca']),
    downwards('stone', [0, '#efe6d3'], [1, '#c9bda6']),
    downwards('dome', [0, '#8fa79c'], [1, '#6c877f']),
    downwards('wood', [0, '#6d4936'], [1, '#3c2820']),
    outwards('light', [0, '#fff6e2', 0.7], [1, '#fff0d6', 0]),
    blur('distance', 2.4),
  ].join('');
}

function columns(): string {
  return Array.from({ length: 14 }, (_, index) => {
    const x = 66 + index * 38;
    return box(x, 196, 15, 118, '#f4ecdb') + box(x + 11, 196, 4, 118, '#b3a68f');
  }).join('');
}

/** A low, wide house of columns under a shallow dome, out of focus. */
function assembly(): string {
  return group(
    { filter: 'url(#distance)' },
    soft(outline('196 160, 228 112, 320 84, 412 112, 444 160, 320 172'), 'url(#dome)'),
    box(186, 148, 268, 18, '#d8ccb5'),
    box(36, 166, 568, 170, '#8b8678'),
    columns(),
    box(24, 160, 592, 38, 'url(#stone)'),
    box(24, 196, 592, 7, '#8f8471'),
    box(10, 312, 620, 30, '#d9cdb6'),
    box(-30, 336, 700, 200, '#94a08d'),
  );
}

interface Microphone {
  readonly foot: number;
  readonly head: Point;
  readonly lean: number;
  readonly color: string;
}

function microphone({ foot, head: [x, y], lean, color }: Microphone): string {
  const turn = `translate(${x} ${y}) rotate(${lean})`;
  return (
    stroke(`M${foot} 404Q${foot} ${round((404 + y) / 2)} ${x} ${y}`, '#1b1d20', 5) +
    group(
      { transform: turn },
      `<rect x="-9" y="-4" width="18" height="52" rx="6" fill="#24272b"/>`,
      `<rect x="-17" y="-46" width="34" height="48" rx="16" fill="#2c3035"/>`,
      `<rect x="-19" y="8" width="38" height="27" rx="3" fill="${color}"/>`,
      stroke('M11 -38Q15 -24 11 -8', '#9aa09f', 3, { 'stroke-linecap': 'round' }),
      stroke('M-11 17H11M-11 25H5', '#f6f1e6', 3, { opacity: 0.85 }),
    )
  );
}

function microphones(): string {
  const set: Microphone[] = [
    { foot: 236, head: [182, 296], lean: -24, color: '#2f5d8a' },
    { foot: 404, head: [458, 300], lean: 24, color: '#3f6b55' },
    { foot: 282, head: [256, 268], lean: -10, color: '#b0872f' },
    { foot: 360, head: [388, 272], lean: 11, color: '#5b6268' },
    { foot: 320, head: [322, 244], lean: 1, color: '#a4262c' },
  ];
  return set.map(microphone).join('');
}

function podium(): string {
  return (
    shape(outline('140 404, 500 404, 470 520, 170 520'), 'url(#wood)') +
    shape(outline('118 386, 522 386, 508 412, 132 412'), '#84593f') +
    shape(outline('118 386, 522 386, 520 391, 120 391'), '#c0906a')
  );
}

export function pressPodium(): Drawing {
  const content = [
    gradients(),
    box(-30, -30, width + 60, 400, 'url(#sky)'),
    ellipse([440, 180], [330, 220], 'url(#light)'),
    assembly(),
    podium(),
    microphones(),
  ];
  return { width, height, content: content.join('') };
}
