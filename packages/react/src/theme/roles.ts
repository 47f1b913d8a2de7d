import { vars } from './contract.css.js';
import type { Theme, Value } from './theme.js';
import { at, type Path, put, type Tree } from './tree.js';

/** A role of the contract. */
export interface Role {
  path: Path;
  /** `color.textMuted` */
  name: string;
  /** `--galley-color-text-muted` */
  property: string;
}

interface Names {
  readonly [key: string]: string | Names;
}

const rolesOf = (names: Names, above: Path): Role[] =>
  Object.entries(names).flatMap(([key, value]) => {
    const path = [...above, key];
    if (typeof value !== 'string') return rolesOf(value, path);
    return [{ path, name: path.join('.'), property: value.slice('var('.length, -1) }];
  });

/** Every role of the contract, in its order. */
export const roles: readonly Role[] = rolesOf(vars, []);

const keysByGroup = new Map<string, string[]>();
for (const { path } of roles) {
  for (const [index, key] of path.entries()) {
    const group = path.slice(0, index).join('.');
    const keys = keysByGroup.get(group) ?? [];
    if (!keys.includes(key)) keysByGroup.set(group, [...keys, key]);
  }
}

/** The keys that may stand in each group, by the group's path; the whole is ''. */
export const groups: ReadonlyMap<string, readonly string[]> = keysByGroup;

/** A theme's value for a role. */
export const roleValue = (theme: Theme, path: Path): Value => at(theme, path) as Value;

/** A tree with what is given for each role, in the contract's order; nothing for `undefined`. */
export function fill(value: (role: Role) => unknown): Tree {
  const theme: Tree = {};
  for (const role of roles) {
    const found = value(role);
    if (found !== undefined) put(theme, role.path, found);
  }
  return theme;
}
