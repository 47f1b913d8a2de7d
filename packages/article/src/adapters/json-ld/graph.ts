import { isSource, type Source } from '../read.js';

/** A node of linked data, and where it stands. */
export interface LinkedNode {
  node: Source;
  path: string;
  /** How many nodes it stands in. */
  depth: number;
}

/** All nodes of a document, the outer before the inner, and those that others name by `@id`. */
export interface Graph {
  nodes: readonly LinkedNode[];
  byId: ReadonlyMap<string, Source>;
}

/** One value or several, which JSON-LD does not tell apart, as a list. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (isSource(value)) {
    const list = value['@list'] ?? value['@set'];
    if (Array.isArray(list)) return list;
  }
  return value === undefined || value === null ? [] : [value];
}

/** The types of a node without the vocabulary's address: `https://schema.org/Article` is `Article`. */
export const typesOf = (node: Source): string[] =>
  listOf(node['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/, ''));

const idOf = (node: Source): string | undefined =>
  typeof node['@id'] === 'string' ? node['@id'] : undefined;

const key = (name: string) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** A graph's own list, and what a page says it is about, are no deeper than what holds them. */
const isTransparent = (name: string) => name === '@graph' || name === 'mainEntity';

/** A node of more is no person, picture or story, and costs too much where many name it. */
const maxKeys = 200;

/** Reads a document: a node, a list of nodes, or an `@graph`. It is plain data. */
export function graphOf(data: unknown, path = ''): Graph {
  const nodes: LinkedNode[] = [];
  const byId = new Map<string, Record<string, unknown>>();
  const note = (id: string, node: Source) => {
    const known = byId.get(id);
    if (!known) byId.set(id, { ...node });
    else if (Object.keys(known).length <= maxKeys) {
      for (const [name, value] of Object.entries(node)) known[name] ??= value;
    }
  };
  let level: { value: unknown; path: string }[] = [{ value: data, path }];
  for (let depth = 0; level.length > 0; depth += 1) {
    const deeper: typeof level = [];
    // Grows while it is read.
    for (const { value, path: at } of level) {
      if (Array.isArray(value)) {
        value.forEach((item: unknown, index) => {
          level.push({ value: item, path: `${at}/${index}` });
        });
      } else if (isSource(value)) {
        nodes.push({ node: value, path: at, depth });
        const id = idOf(value);
        if (id !== undefined) note(id, value);
        for (const [name, inner] of Object.entries(value)) {
          if (typeof inner !== 'object' || inner === null) continue;
          (isTransparent(name) ? level : deeper).push({ value: inner, path: at + key(name) });
        }
      }
    }
    level = deeper;
  }
  return { nodes, byId };
}

/** A node with what the document says of it elsewhere: `{ "@id": "#jane" }` is the whole Jane. */
export function resolve(value: unknown, { byId }: Graph): unknown {
  if (!isSource(value)) return value;
  const known = byId.get(idOf(value) ?? '');
  return known ? { ...known, ...value } : value;
}

/**
 * The values of a property, each with what the document says of it elsewhere and where it stands.
 * A node that the property names twice is there once.
 */
export function valuesOf(
  value: unknown,
  path: string,
  graph: Graph,
): { value: unknown; path: string }[] {
  const list = listOf(value);
  const named = new Set<string>();
  return list.flatMap((entry, index) => {
    const id = isSource(entry) ? idOf(entry) : undefined;
    if (id !== undefined && named.has(id)) return [];
    if (id !== undefined) named.add(id);
    const at = list === value ? `${path}/${index}` : path;
    return [{ value: resolve(entry, graph), path: at }];
  });
}
