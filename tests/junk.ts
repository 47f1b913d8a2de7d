/** Values of every kind that hostile or broken data has where another is expected. */
const junk = [
  null,
  -1,
  Number.NaN,
  'constructor',
  'javascript:alert(1)',
  [],
  [[], null, 5, {}],
  {},
  { type: 'story', basic: 5 },
  Symbol('junk'),
  () => 1,
  new Date(0),
];

function pathsIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [...path, key],
    ...pathsIn(inner, [...path, key]),
  ]);
}

/** The document with one of its properties changed to something else, for each of them in turn. */
export function* eachJunk(document: object): Generator<{ changed: unknown; path: string }> {
  let turn = 0;
  for (const keys of pathsIn(document)) {
    const changed = structuredClone(document);
    let holder = changed as Record<string, unknown>;
    for (const key of keys.slice(0, -1)) holder = holder[key] as Record<string, unknown>;
    holder[keys.at(-1) ?? ''] = junk[turn % junk.length];
    turn += 1;
    yield { changed, path: `/${keys.join('/')}` };
  }
}

const cycle: Record<string, unknown> = {};
cycle.self = cycle;

/** What may stand where a property is expected to hold something else. */
export const misplaced: readonly unknown[] = [
  null,
  7,
  '',
  'x',
  true,
  [],
  {},
  [[]],
  [null],
  cycle,
  () => 1,
  new Date(),
  '\uD800',
];

/** The path of every value in the data, the whole first. */
export function placesIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key])),
  ];
}
