import {
  type Color,
  contrastRatio,
  fromOklch,
  hex,
  over,
  parseColor,
  shownAs,
  toOklch,
} from './color.js';
import { describe, type Problem } from './error.js';
import { type ColorRole, pairs } from './pairs.js';
import type { Theme, Value } from './theme.js';

/** The schemes that every theme has. */
export type Scheme = 'light' | 'dark';

/** Two colours that meet, as a theme has them in one scheme. */
export interface Contrast {
  color: ColorRole;
  on: ColorRole;
  scheme: Scheme;
  /** As seen by readers who ask for more contrast. */
  moreContrast: boolean;
  /** The values, as the theme writes them. */
  values: { color: string; on: string };
  /**
   * The ratio by WCAG 2; `undefined` where a value cannot be computed. The lowest, where browsers
   * differ in how they show a colour that the screen has not.
   */
  ratio: number | undefined;
  /** The ratio that is asked for. */
  least: number;
  passes: boolean;
  /** Where it does not pass: the colour nearest to the theme's that passes. */
  suggestion?: string;
}

const schemes: readonly Scheme[] = ['light', 'dark'];

function valueIn(value: Value, scheme: Scheme, moreContrast: boolean): string {
  if (typeof value === 'string') return value;
  return (moreContrast ? value.moreContrast?.[scheme] : undefined) ?? value[scheme];
}

interface Need {
  ground: Color;
  least: number;
}

const passes = (color: Color, needs: readonly Need[]) =>
  needs.every(({ ground, least }) => contrastRatio(color, ground) >= least);

/**
 * The colour nearest in lightness to the given one that passes on every ground. The hue stays, the
 * chroma too as far as it can. `undefined` where there is none.
 */
export function nearestPassing(color: Color, needs: readonly Need[]): string | undefined {
  const [lightness, chroma, hue] = toOklch(color);
  for (let distance = 0; distance <= 1; distance += 0.004) {
    for (const moved of [lightness - distance, lightness + distance]) {
      const within = Math.min(1, Math.max(0, moved));
      // What is printed is what is measured: the rounding to bytes is part of it.
      const text = hex(fromOklch([within, chroma, hue]));
      const printed = parseColor(text);
      if (printed && passes(printed, needs)) return text;
    }
  }
  return undefined;
}

/** Every pair of colours that meet in the components, measured in both schemes and contrasts. */
export function measureContrast(theme: Theme): Contrast[] {
  const modes = schemes.flatMap((scheme) => [
    { scheme, moreContrast: false },
    { scheme, moreContrast: true },
  ]);
  return modes.flatMap((mode) => measureIn(theme, mode.scheme, mode.moreContrast));
}

function measureIn(theme: Theme, scheme: Scheme, moreContrast: boolean): Contrast[] {
  const text = (role: ColorRole) => valueIn(theme.color[role], scheme, moreContrast);
  const paper = shownAs(text('background')).filter(({ alpha }) => alpha === 1);
  /** What stands behind is opaque: the page is behind all else. Each way that a browser shows it. */
  const grounds = (role: ColorRole): Color[] =>
    role === 'background'
      ? paper
      : shownAs(text(role)).flatMap((color) =>
          color.alpha === 1 ? [color] : paper.map((behind) => over(color, behind)),
        );
  const bar = ({ least, more = least }: { least: number; more?: number }) =>
    moreContrast ? more : least;
  /** All that is asked of a colour, so that what is suggested for one pair serves the others. */
  const needs = (role: ColorRole): Need[] =>
    pairs
      .filter(({ colors }) => colors.includes(role))
      .flatMap((pair) =>
        pair.on.flatMap((on) => grounds(on).map((ground) => ({ ground, least: bar(pair) }))),
      );
  return pairs.flatMap((pair) =>
    pair.colors.flatMap((color) =>
      pair.on.map((on) => {
        const drawn = shownAs(text(color));
        const behind = grounds(on);
        const least = bar(pair);
        const ratios = drawn.flatMap((one) =>
          behind.map((ground) => contrastRatio(over(one, ground), ground)),
        );
        const ratio = ratios.length > 0 ? Math.min(...ratios) : undefined;
        const measured: Contrast = {
          color,
          on,
          scheme,
          moreContrast,
          values: { color: text(color), on: text(on) },
          ratio,
          least,
          passes: ratio !== undefined && ratio >= least,
        };
        const [mapped] = drawn;
        if (measured.passes || ratio === undefined || !mapped) return measured;
        const here = behind.map((ground) => ({ ground, least }));
        const suggestion = nearestPassing(mapped, needs(color)) ?? nearestPassing(mapped, here);
        return suggestion === undefined ? measured : { ...measured, suggestion };
      }),
    ),
  );
}

const token = (theme: Theme, role: ColorRole, { scheme, moreContrast }: Contrast): string => {
  const value = theme.color[role];
  if (typeof value === 'string') return `color.${role}`;
  const more = moreContrast && value.moreContrast ? '.moreContrast' : '';
  return `color.${role}${more}.${scheme}`;
};

/** The ratio as it is read: cut, never rounded up to what it does not reach. */
const shown = (ratio: number) => `${Math.floor(ratio * 100) / 100}:1`;

const computable = 'a colour that can be measured: hex, rgb(), hsl() or oklch()';

function unmeasured(theme: Theme, contrast: Contrast): Problem[] {
  return (['color', 'on'] as const).flatMap((side) => {
    const color = parseColor(contrast.values[side]);
    if (color && (color.alpha === 1 || contrast[side] !== 'background')) return [];
    return [
      {
        path: token(theme, contrast[side], contrast),
        expected: color ? 'an opaque colour, since the page has nothing behind it' : computable,
        found: describe(contrast.values[side]),
        hint: color
          ? 'Write it without opacity.'
          : 'Write the colour itself: what var(), color-mix() or a name stands for is known to the browser alone.',
      },
    ];
  });
}

/** What fails, in words, each once: the same values under more contrast are not told again. */
export function contrastProblems(theme: Theme): Problem[] {
  const told = new Set<string>();
  return measureContrast(theme).flatMap((contrast) => {
    if (contrast.passes) return [];
    const { color, on, scheme, moreContrast, values, ratio, least, suggestion } = contrast;
    const once = (key: string, problems: Problem[]) => {
      if (told.has(key)) return [];
      told.add(key);
      return problems;
    };
    if (ratio === undefined) {
      return unmeasured(theme, contrast).flatMap((problem) => once(problem.path, [problem]));
    }
    const mode = moreContrast ? `${scheme}, more contrast` : scheme;
    const name = token(theme, color, contrast);
    return once(`${color} ${on} ${scheme} ${values.color} ${values.on} ${least}`, [
      {
        path: `color.${color} on color.${on} (${mode})`,
        expected: `a contrast of at least ${least}:1`,
        found: `${shown(ratio)} of ${values.color} on ${values.on}`,
        hint: suggestion
          ? `${suggestion} for ${name} passes.`
          : `No colour reaches it there: change ${token(theme, on, contrast)}.`,
      },
    ]);
  });
}
