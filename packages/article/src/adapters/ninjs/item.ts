import { pointer } from '../../problems.js';
import type { Import } from '../import.js';
import { isSource, type Source } from '../read.js';

/** A news object of ninjs, or a part of one, and where it stands. */
export interface Item {
  source: Source;
  path: string;
  /** What the object that holds it calls it: its key in ninjs 1, its `name` since. */
  name?: string | undefined;
}

interface Found {
  value: unknown;
  path: string;
}

/**
 * The first of several properties that an object has, in any spelling: ninjs 3 writes
 * `versionCreated`, before it was `versioncreated`. Names are given in lower case.
 */
export function find({ source, path }: Item, ...names: string[]): Found {
  const keys = Object.keys(source);
  for (const name of names) {
    const key = keys.find((written) => written.toLowerCase() === name);
    const value = key === undefined ? undefined : source[key];
    if (key !== undefined && value !== null) return { value, path: path + pointer([key]) };
  }
  return { value: undefined, path: `${path}/${names[0]}` };
}

/** The text at the first of several properties, without outer white space. */
export function textOf(item: Item, ...names: string[]): string | undefined {
  for (const name of names) {
    const { value } = find(item, name);
    if (typeof value === 'string' && value.trim()) return value.trim();
  }
  return undefined;
}

/** A number above nothing, also where it is written as text. */
export function numberOf(item: Item, ...names: string[]): number | undefined {
  const { value } = find(item, ...names);
  const number = typeof value === 'string' || typeof value === 'number' ? Number(value) : 0;
  return Number.isFinite(number) && number > 0 ? number : undefined;
}

/** A whole number of pixels. */
export function pixelsOf(item: Item, ...names: string[]): number | undefined {
  return Math.round(numberOf(item, ...names) ?? 0) || undefined;
}

/** The object at a property, or an empty one. */
export function partOf(item: Item, ...names: string[]): Item {
  const { value, path } = find(item, ...names);
  return { source: isSource(value) ? value : {}, path };
}

/** The objects of a list, or since ninjs 2 also of a map by name. What is no object is a warning. */
export function itemsOf(item: Item, run: Import, ...names: string[]): Item[] {
  const { value, path } = find(item, ...names);
  const entries = isSource(value)
    ? Object.entries(value)
    : Array.isArray(value)
      ? value.entries()
      : [];
  return [...entries].flatMap(([key, source]: [string | number, unknown]): Item[] => {
    const at = path + pointer([key]);
    if (isSource(source)) {
      const name = typeof key === 'string' ? key : textOf({ source, path: at }, 'name');
      return [{ source, path: at, name }];
    }
    if (source !== null) {
      const lost = typeof source === 'string' ? source : undefined;
      run.warn(at, 'invalid', 'An object should stand here; this was left out.', lost);
    }
    return [];
  });
}
