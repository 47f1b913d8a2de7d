import { type Public, parentOf } from './public.ts';

export const bumps = ['none', 'patch', 'minor', 'major'] as const;
export type Bump = (typeof bumps)[number];

/**
 * How large a change is. What is gone, or is said otherwise than before, may break an app; what is
 * only added breaks none, unless an app has to give it.
 */
export function change(before: Public, after: Public): { needs: Bump; lines: string[] } {
  const lines: string[] = [];
  let breaks = false;
  for (const [name, said] of before) {
    const now = after.get(name);
    if (now === said) continue;
    lines.push(`- ${name}: ${said}`);
    if (now !== undefined) lines.push(`+ ${name}: ${now}`);
    breaks ||= now === undefined || !onlyAdds(said, now);
  }
  for (const [name, said] of after) {
    if (before.has(name)) continue;
    lines.push(`+ ${name}: ${said}`);
    breaks ||= asksForMore(name, said, before);
  }
  if (!lines.length) return { needs: 'none', lines };
  return { needs: breaks ? 'major' : 'minor', lines };
}

/** Parts of a schema that allow more when something is added to them. */
const open = /(^schema| › (properties|\$defs|enum|oneOf|anyOf))$/;

/** Something new in what was there, without which an app no longer compiles or an article parses. */
function asksForMore(name: string, said: string, before: Public): boolean {
  const parent = parentOf(name);
  if (!before.has(parent)) return false;
  if (name.startsWith('schema')) return !open.test(parent);
  return /(Props|Options)$/.test(parent) && /^(readonly )?[\w$'"-]+:/.test(said);
}

/**
 * Whether a declaration says all that it did, with another member of a union, another argument that
 * may be left out, or itself no longer required.
 */
function onlyAdds(before: string, after: string): boolean {
  const old = words(before);
  const added: string[][] = [[]];
  let at = 0;
  for (const word of words(after)) {
    if (word === old[at]) {
      at += 1;
      added.push([]);
    } else added.at(-1)?.push(word);
  }
  const runs = added.filter(({ length }) => length);
  return at === old.length && runs.every(isOptional);
}

const isOptional = (run: string[]) =>
  run[0] === '|' ||
  run.at(-1) === '|' ||
  run.join('') === '?' ||
  (run[0] === ',' && run[2] === '?');

const words = (line: string): string[] => line.match(/'[^']*'|"[^"]*"|[\w$.]+|\S/g) ?? [];
