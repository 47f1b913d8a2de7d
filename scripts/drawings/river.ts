import type { Layout } from './guard-post-layout.ts';
import { blur, box, chance, downwards, ellipse, group, outwards, round } from './svg.ts';

function gradients(): string {
  return (
    downwards('water', [0, '#d6cdb2'], [0.4, '#b3b9a8'], [1, '#7d9291']) +
    downwards('bank-shade', [0, '#46544a', 0.75], [0.4, '#56645a', 0.35], [1, '#56645a', 0]) +
    outwards('glitter', [0, '#fff1cf', 0.75], [1, '#fbe6bd', 0]) +
    blur('ripple', '2.5 8')
  );
}

/** Streaks of sky and of shade, wider and stronger towards us. */
function ripples({ width, far, near }: Layout, sun: number): string {
  const next = chance(71);
  return Array.from({ length: 48 }, () => {
    const depth = next() ** 1.3;
    const x = next() * width;
    const length = (50 + next() * 240) * (0.35 + depth);
    const bright = next() > 0.35 + Math.abs(x - sun) / width;
    const opacity = 0.16 + Math.round(next() * 30) / 100;
    const size = [round(length / 2), round(0.7 + depth * 1.9)] as const;
    const y = far + 6 + depth * (near - far + 20);
    return ellipse([x, y], size, bright ? '#fbecc8' : '#647d7c', { opacity });
  }).join('');
}

/** The water from the far bank down, with what stands on the bank mirrored and broken up. */
export function river(layout: Layout, standing: string, sun: number): string {
  const { width, height, far, near } = layout;
  const mirror = `translate(0 ${2 * far}) scale(1 -1)`;
  return (
    gradients() +
    box(-30, far - 4, width + 60, height - far + 40, 'url(#water)') +
    ellipse([sun, far], [width * 0.22, near - far + 40], 'url(#glitter)') +
    group({ opacity: 0.6, filter: 'url(#ripple)' }, group({ transform: mirror }, standing)) +
    box(-30, far - 4, width + 60, round((near - far) * 0.5), 'url(#bank-shade)') +
    ripples(layout, sun)
  );
}
