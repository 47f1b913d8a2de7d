/**
 * What is public, from the reports that list it: each thing by a name that is its own, with what is
 * said of it.
 */
export type Public = Map<string, string>;

/** Between the parts of a name, from the file down to the thing itself. */
const under = ' › ';
export const parentOf = (name: string) => name.split(under).slice(0, -1).join(under);

/** Types, as TypeScript declares them: a member by its file, its declaration and its name. */
export function types(report: string): Public {
  const found: Public = new Map();
  let file = '';
  let open: string[] = [];
  for (const line of report.split('\n')) {
    const said = line.trim();
    const heading = /^## (.+)/.exec(said)?.[1];
    if (heading) [file, open] = [heading, []];
    // What a file imports is its own affair.
    if (!file || /^(## |```|import )/.test(said)) continue;
    if (said.startsWith('}')) open = open.slice(0, -1);
    const list = /^export (?:type )?\{ (.+?),? \}/.exec(said)?.[1];
    for (const each of list?.split(', ') ?? []) put(found, [file, 'export', each], each);
    if (!list && /\w/.test(said)) put(found, [file, ...open, named(said)], said);
    if (said.endsWith('{')) open = [...open, named(said)];
  }
  return found;
}

/** A line up to its type. */
const named = (line: string) =>
  line
    .replace(/^export (declare )?(?=\w)/, '')
    .split(/ extends |[?:=({<;]/, 1)[0]
    ?.trim() || line;

/** Names alone, one a line: classes, custom properties. */
export const names = (report: string): Public =>
  new Map(report.split('\n').flatMap((line) => (line.trim() ? [[line.trim(), line.trim()]] : [])));

/** Files that apps load by their names; kinds of modules and pages of the manual are none. */
export const files = (list: string): Public =>
  names(
    list
      .split('\n')
      .filter((line) => !/\s|^dist\/docs\/|^[A-Z]+(\.md)?$/.test(line))
      .join('\n'),
  );

/** A JSON Schema without its words: each keyword, and each part of a list, by where it stands. */
export function schema(json: string): Public {
  const found: Public = new Map();
  const read = (value: unknown, place: string[]) => {
    const isList = Array.isArray(value);
    const isPlain = value === null || typeof value !== 'object';
    put(found, place, isPlain ? JSON.stringify(value) : isList ? '[]' : '{}');
    if (isPlain) return;
    for (const [key, each] of Object.entries(value)) {
      if (!isWords(key, each)) read(each, [...place, isList ? wordless(each) : key]);
    }
  };
  if (json.trim()) read(JSON.parse(json), ['schema']);
  return found;
}

const isWords = (key: string, value: unknown) =>
  (key === 'description' || key === 'title') && typeof value === 'string';
const wordless = (value: unknown) =>
  JSON.stringify(value, (key, each) => (isWords(key, each) ? undefined : each));

/** Overloads share their name: the next is told apart by its number. */
function put(found: Public, place: string[], said: string) {
  const name = place.join(under);
  let own = name;
  for (let number = 2; found.has(own); number += 1) own = `${name} (${number})`;
  found.set(own, said);
}
