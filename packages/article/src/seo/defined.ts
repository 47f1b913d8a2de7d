const saysNothing = (value: unknown) =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** The object without the properties that say nothing: `undefined`, `''`, `[]`. */
export function defined<Node extends object>(
  node: {
    [Key in keyof Node]: Node[Key] | undefined;
  },
): Node {
  return Object.fromEntries(
    Object.entries(node).filter(([, value]) => !saysNothing(value)),
  ) as Node;
}
