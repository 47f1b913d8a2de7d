import type { contract } from './contract.css.js';
import { written } from './kinds.js';
import type { Path } from './tree.js';

/** A value for each scheme, and the ones for readers who ask for more contrast where they differ. */
export interface SchemeValue {
  light: string;
  dark: string;
  moreContrast?: { light: string; dark: string };
}

/** A value, or one for each scheme. */
export type Value = string | SchemeValue;

type Filled<T> = { [K in keyof T]: T[K] extends string ? Value : Filled<T[K]> };

/** Every role of the contract with its value. A missing or misspelt one does not compile. */
export type Theme = Filled<typeof contract>;

type Flat<T> = { [K in keyof T]: T[K] extends Value ? string : Flat<T[K]> };

interface Group {
  [role: string]: Value | Group;
}

const isSchemeValue = (value: Group | SchemeValue): value is SchemeValue =>
  typeof value.light === 'string' && typeof value.dark === 'string';

/** One declaration for every scheme: each switch that is off prints nothing. */
function switched({ light, dark, moreContrast }: SchemeValue): string {
  const either = (value: string, more: string | undefined) =>
    more === undefined
      ? value
      : `var(--galley-contrast, ${value}) var(--galley-more-contrast, ${more})`;
  const inLight = either(light, moreContrast?.light);
  const inDark = either(dark, moreContrast?.dark);
  return `var(--galley-light, ${inLight}) var(--galley-dark, ${inDark})`;
}

/**
 * Turns a theme into the values of its custom properties. A value that differs by scheme becomes
 * one declaration that the inherited switches choose from: `--galley-light` or `--galley-dark`, and
 * in it `--galley-contrast` or `--galley-more-contrast`. An `initial` switch gives way to its
 * fallback, an empty one prints nothing. A length of zero has its unit.
 */
export function themeValues(theme: Theme): Flat<Theme> {
  const flatten = (group: Group, above: Path): Group =>
    Object.fromEntries(
      Object.entries(group).map(([role, value]) => {
        const path = [...above, role];
        if (typeof value === 'string') return [role, written(path, value)];
        if (!isSchemeValue(value)) return [role, flatten(value, path)];
        const pair = ({ light, dark }: { light: string; dark: string }) => ({
          light: written(path, light),
          dark: written(path, dark),
        });
        const { moreContrast } = value;
        return [
          role,
          switched({ ...pair(value), ...(moreContrast && { moreContrast: pair(moreContrast) }) }),
        ];
      }),
    );
  return flatten(theme as Group, []) as Flat<Theme>;
}
