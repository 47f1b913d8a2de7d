/** Finding tokens in a file of the Design Tokens format: inheritance, aliases, types. */
import { at, isTree, type Path, step, type Tree } from './tree.js';

export const isToken = (node: unknown): node is Tree =>
  isTree(node) && (Object.hasOwn(node, '$value') || typeof step(node, '$ref') === 'string');

/** A token with the type that holds for it. */
export interface Found {
  token: Tree;
  type: string | undefined;
}

/** A token that cannot be read: why. */
export class Unreadable extends Error {}

const mostSteps = 32;

/** `{a.b}` as a path. */
function aliasPath(value: unknown): Path | undefined {
  const found = typeof value === 'string' ? /^\{([^{}]+)\}$/.exec(value) : null;
  return found?.[1]?.split('.');
}

/** `#/a/b` as a path. */
function pointerPath(value: unknown): Path | undefined {
  if (typeof value !== 'string' || !value.startsWith('#/')) return undefined;
  return value
    .slice(2)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The group that a group inherits from. */
const inherited = (group: unknown): Path | undefined => {
  const extended = step(group, '$extends') ?? step(group, '$ref');
  return aliasPath(extended) ?? pointerPath(extended);
};

/** What stands at a path, in the file itself or by the inheritance of a group. */
export function nodeAt(file: unknown, path: Path, steps = 0): unknown {
  if (steps > mostSteps) throw new Unreadable('its groups extend each other in a circle');
  let node = file;
  for (const [index, key] of path.entries()) {
    const own = step(node, key);
    if (own !== undefined) {
      node = own;
      continue;
    }
    const base = isToken(node) && step(node, '$value') !== undefined ? undefined : inherited(node);
    return base && nodeAt(file, [...base, ...path.slice(index)], steps + 1);
  }
  return node;
}

/** A token's own type, or that of the nearest group around it. */
function typeAt(file: unknown, path: Path): string | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const type = nodeAt(file, [...path.slice(0, length), '$type']);
    if (typeof type === 'string') return type;
  }
  return undefined;
}

/** The token at a path, or what it is an alias of, to the end of the chain. */
export function tokenAt(file: unknown, path: Path, steps = 0): Found | undefined {
  if (steps > mostSteps) throw new Unreadable('its aliases lead in a circle');
  const node = nodeAt(file, path);
  if (!isToken(node)) {
    // A group may have a token of its own.
    return isTree(node) && isToken(step(node, '$root'))
      ? tokenAt(file, [...path, '$root'], steps + 1)
      : undefined;
  }
  const value = step(node, '$value');
  const target = referred(value) ?? referred(node);
  if (!target) return { token: node, type: typeAt(file, path) };
  const found = tokenAt(file, target, steps + 1);
  if (!found) throw new Unreadable(`its alias ${target.join('.')} leads to no token`);
  return found;
}

/** Where an alias leads; `undefined` for what is none. */
export function referred(value: unknown): Path | undefined {
  const alias = aliasPath(value);
  if (alias) return alias;
  const pointer = pointerPath(step(value, '$ref'));
  // A pointer to a token's value is a pointer to the token.
  return pointer?.at(-1) === '$value' ? pointer.slice(0, -1) : pointer;
}

/** Whether data is a file of the format: somewhere in it a token has a `$value`. */
export function holdsTokens(data: unknown, depth = 0): boolean {
  if (!isTree(data) || depth > mostSteps) return false;
  if (Object.hasOwn(data, '$value')) return true;
  return Object.values(data).some((inner) => holdsTokens(inner, depth + 1));
}

/** The token that stands in the file itself at a path, to be changed in place. */
export const ownToken = (file: Tree, path: Path): Tree | undefined => {
  const node = at(file, path);
  return isToken(node) ? node : undefined;
};
