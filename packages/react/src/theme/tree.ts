/** Reading and writing in plain data by a path of keys. */
export type Path = readonly string[];

export interface Tree {
  [key: string]: unknown;
}

export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands under a key of the object's own; never what it inherits. */
export const step = (value: unknown, key: string): unknown =>
  isTree(value) && Object.hasOwn(value, key) ? value[key] : undefined;

export const at = (value: unknown, path: Path): unknown => path.reduce(step, value);

/** Sets a value in place, making the objects on the way to it. */
export function put(tree: Tree, path: Path, value: unknown): void {
  const [key, ...rest] = path;
  if (key === undefined) return;
  if (rest.length === 0) {
    tree[key] = value;
    return;
  }
  const inner = step(tree, key);
  const group: Tree = isTree(inner) ? inner : {};
  tree[key] = group;
  put(group, rest, value);
}
