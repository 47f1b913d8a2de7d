import type { contract } from './contract.css.js';

/** A value, or one for each scheme. */
export type Value = string | { light: string; dark: string };

type Filled<T> = { [K in keyof T]: T[K] extends string ? Value : Filled<T[K]> };

/** Every role of the contract with its value. A missing or misspelt one does not compile. */
export type Theme = Filled<typeof contract>;

type Flat<T> = { [K in keyof T]: T[K] extends Value ? string : Flat<T[K]> };

interface Group {
  [role: string]: Value | Group;
}

const isPair = (value: Group | { light: string; dark: string }) =>
  typeof value.light === 'string' && typeof value.dark === 'string';

/**
 * Turns a theme into the values of its custom properties. A pair becomes one declaration that the
 * inherited switches `--galley-light` and `--galley-dark` choose from: an `initial` switch gives
 * way to its fallback, an empty one prints nothing.
 */
export function themeValues(theme: Theme): Flat<Theme> {
  const flatten = (group: Group): Group =>
    Object.fromEntries(
      Object.entries(group).map(([role, value]) => {
        if (typeof value === 'string') return [role, value];
        if (isPair(value))
          return [role, `var(--galley-light, ${value.light}) var(--galley-dark, ${value.dark})`];
        return [role, flatten(value as Group)];
      }),
    );
  return flatten(theme as Group) as Flat<Theme>;
}
