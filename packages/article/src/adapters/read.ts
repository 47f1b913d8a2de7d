import { isPlainObject, toPlainData } from '../plain.js';

/** An object of a source; nothing is known of its properties. */
export type Source = Readonly<Record<string, unknown>>;

/** The input as plain data that is safe to walk; see `toPlainData`. */
export const plainInput = (input: unknown): unknown => toPlainData(input);

export const isSource = (value: unknown): value is Source =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && isPlainObject(value);

/** The object at a property, or an empty one. */
export function objectAt(source: Source, key: string): Source {
  const value = source[key];
  return isSource(value) ? value : {};
}

/** The list at a property, or an empty one. */
export function listAt(source: Source, key: string): readonly unknown[] {
  const value = source[key];
  return Array.isArray(value) ? value : [];
}

/** The text at a property without outer white space; `undefined` where it is none or blank. */
export function textAt(source: Source, key: string): string | undefined {
  const value = source[key];
  return typeof value === 'string' && value.trim() ? value.trim() : undefined;
}

/** The number at a property, also where it is written as text; `undefined` where it is none. */
export function numberAt(source: Source, key: string): number | undefined {
  const value = source[key];
  const number = typeof value === 'string' && value.trim() ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** A whole number of pixels above 0, or `undefined`. */
export function pixelsAt(source: Source, key: string): number | undefined {
  const value = Math.round(numberAt(source, key) ?? 0);
  return value > 0 ? value : undefined;
}
