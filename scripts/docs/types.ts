import { type Declaration, lookUp, type Member, origin, whole } from './declarations.ts';

/** A prop's type as a reader knows it: the variants of a style by their names. */
export function typeOf({ type, file }: Member): string {
  const [, namespace = '', variants = ''] = /^keyof typeof (\w+)\.(\w+)$/.exec(type) ?? [];
  if (!variants) return type;
  const text = whole(namespace, file).get(variants)?.text ?? '';
  const record = /Record<([^,]+), string>/.exec(text)?.[1];
  const keys = record?.match(/\w[\w-]*/g) ?? text.match(/[\w-]+(?=['"]?: string)/g) ?? [];
  if (!keys.length) throw new Error(`${file}: the variants of ${type} cannot be read.`);
  return keys.map((key) => `'${key}'`).join(' | ');
}

/** Large, and the same for many components: they stand in `Functions.md` alone. */
export const shared = ['Messages', 'DateData', 'CalendarData', 'Common', 'Components', 'Renderers'];

/**
 * The types that some text names, and those that they name in turn: ours, to be shown with it, and the
 * names that `@galley/article` declares.
 */
export function named(text: string, file: string, seen = new Map<string, Declaration>()) {
  const ofModel = new Set<string>();
  for (const [name] of text.matchAll(/\b[A-Z]\w+/g)) {
    const source = origin(name, file);
    if (source?.from === '@galley/article') ofModel.add(source.name);
    const declared = lookUp(name, file);
    if (!declared || seen.has(name) || declared.kind === 'const') continue;
    if (shared.includes(name)) continue;
    seen.set(name, declared);
    for (const other of named(declared.text, declared.file, seen).ofModel) ofModel.add(other);
  }
  return { own: seen, ofModel };
}
