const maxDepth = 100;
const maxValues = 500_000;
const loneSurrogate = /\p{Surrogate}/u;
const loneSurrogates = /\p{Surrogate}/gu;

/** What `toPlainData` puts where it cannot copy: its description says what stood there. */
export type Foreign = symbol;

function foreign(description: string): Foreign {
  return Symbol(description);
}

/**
 * The text with U+FFFD for each lone surrogate, which is what HTML's encoder makes of them, and for
 * U+0000, which an HTML parser leaves out: a text of nothing else would be missing in the page.
 */
export function wellFormed(value: string): string {
  if (!loneSurrogate.test(value) && !value.includes('\0')) return value;
  return value.replace(loneSurrogates, '\uFFFD').replaceAll('\0', '\uFFFD');
}

/** Whether it is what a literal or `JSON.parse` makes: no array, no instance of a class. */
export function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return true;
  // A plain object of another realm (an iframe, node:vm).
  return Object.getPrototypeOf(prototype) === null;
}

function className(value: object): string {
  const name: unknown = value.constructor?.name;
  return typeof name === 'string' && name ? `an instance of ${name.slice(0, 40)}` : 'no plain data';
}

/**
 * Copies anything into plain JSON data that is safe to walk: at most 100 levels deep, at most half
 * a million values, no getter, proxy, cycle, class instance or prototype key left. Where the input
 * holds such a thing the copy holds a symbol, so that only what is really read is complained
 * about. Properties that are `undefined` are left out, texts are `wellFormed`.
 * Never throws; linear.
 */
export function toPlainData(input: unknown): unknown {
  const ancestors = new Set<object>();
  let left = maxValues;

  function copyArray(value: readonly unknown[]): unknown {
    const { length } = value;
    left -= length;
    if (left < 0) return foreign(`a list that brings the whole to over ${maxValues} values`);
    const copies: unknown[] = [];
    for (let index = 0; index < length; index += 1) copies.push(copy(value[index]));
    return copies;
  }

  function copyObject(value: object): unknown {
    if (!isPlainObject(value)) return foreign(className(value));
    const keys = Object.keys(value);
    left -= keys.length;
    if (left < 0) return foreign(`an object that brings the whole to over ${maxValues} values`);
    const copies: Record<string, unknown> = {};
    for (const key of keys) {
      if (key === '__proto__') continue;
      const property = copy((value as Record<string, unknown>)[key]);
      if (property !== undefined) copies[key] = property;
    }
    return copies;
  }

  function copy(value: unknown): unknown {
    if (typeof value === 'string') return wellFormed(value);
    if (typeof value === 'function') return foreign('a function');
    if (typeof value === 'symbol') return foreign('a symbol');
    if (typeof value !== 'object' || value === null) return value;
    if (ancestors.has(value)) return foreign('an object that contains itself');
    if (ancestors.size >= maxDepth) return foreign(`data nested over ${maxDepth} levels deep`);
    ancestors.add(value);
    try {
      return Array.isArray(value) ? copyArray(value) : copyObject(value);
    } catch {
      return foreign('a value that cannot be read: its getter or proxy throws');
    } finally {
      ancestors.delete(value);
    }
  }

  return copy(input);
}
