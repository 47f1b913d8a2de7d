/**
 * Writes the dates, digits, lists, plurals and second calendars of every language from Unicode CLDR:
 * `node scripts/generate-messages.ts`. With `--check` it writes nothing and fails where the
 * committed files differ.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { calendars, readCalendar } from './messages/calendars.ts';
import { cldrVersion, englishRegions, readDates, readPlurals } from './messages/cldr.ts';
import { differencesFrom, regionOf } from './messages/english.ts';
import { locales } from './messages/locales.ts';
import { root } from './root.ts';

const messages = join(root, 'packages/react/src/messages');
const folder = join(messages, 'dates');
const header = (source: string) =>
  `// Made from Unicode ${source} by \`node scripts/generate-messages.ts\`. Do not edit.\n`;

/** TypeScript as Biome formats it, so that `biome check` accepts what is written. */
function formatted(code: string): string {
  const biome = join(root, 'node_modules/.bin/biome');
  const path = join(folder, 'generated.ts');
  const args = ['format', '--stdin-file-path', path, '--config-path', root];
  const { status, stdout, stderr } = spawnSync(biome, args, { input: code, encoding: 'utf8' });
  if (status !== 0) throw new Error(`Biome could not format what was generated: ${stderr}`);
  return stdout;
}

const data = (value: unknown) => JSON.stringify(value, null, 2);

/** English once, and what each region where it is an official language writes otherwise. */
function english(): [dates: string, lists: string] {
  const world = readDates('en-001');
  const regions = englishRegions.map((region) =>
    readDates(region === 'US' ? 'en' : `en-${region}`),
  );
  const { locale: _, list, ...base } = world;
  const comma = regions.filter((dates) => dates.list.end !== list.end);
  return [
    `import type { DateData } from '../dates.js';\n
/** World English: what a region writes that differs in nothing. */
export const worldEnglish: Omit<DateData, 'locale' | 'list'> = ${data(base)};\n
/** What some regions write otherwise, and which. */
export const differences: readonly (readonly [Partial<DateData>, regions: string])[] = ${data(differencesFrom(base, regions))};\n`,
    `import type { ListData } from '../dates.js';\n
export const worldList: ListData = ${data(list)};\n
/** Lists with a comma before "and", and the regions that write them. */
export const commaList: ListData = ${data(comma[0]?.list)};\n
export const commaRegions = ${data(comma.map(regionOf).join(' '))};\n`,
  ];
}

function files(): Map<string, string> {
  const all = new Map<string, string>();
  const add = (name: string, code: string, source = `CLDR ${cldrVersion}`) =>
    all.set(`${name}.ts`, formatted(header(source) + code));
  for (const locale of locales) {
    const dates = data(readDates(locale));
    add(
      locale,
      `import type { DateData, PluralRules } from '../dates.js';\n
export const dates: DateData = ${dates};\n
export const plurals: PluralRules = ${data(readPlurals(locale))};\n`,
    );
  }
  const [dates, lists] = english();
  add('english', dates);
  add('englishLists', lists);
  for (const [locale, calendar] of calendars) {
    const name = `${locale}-${calendar.split('-')[0]}`;
    add(
      `../calendars/${name}`,
      `import type { CalendarData } from '../calendars.js';\n
export const calendar: CalendarData = ${data(readCalendar(locale, calendar))};\n`,
      // Each calendar is a package of its own, and some have long stood as they are.
      'CLDR',
    );
  }
  return all;
}

function committed(name: string): string | undefined {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

const made = files();
if (process.argv.includes('--check')) {
  const strangers = ['', '../calendars/'].flatMap((place) =>
    readdirSync(join(folder, place))
      .map((name) => `${place}${name}`)
      .filter((name) => !made.has(name)),
  );
  const changed = [...made].filter(([name, code]) => committed(name) !== code);
  const wrong = [...changed.map(([name]) => name), ...strangers];
  if (wrong.length) {
    console.error(
      `${relative(root, messages)} is not what CLDR ${cldrVersion} gives: ${wrong.join(', ')}.\n` +
        `Run \`node scripts/${basename(import.meta.filename)}\` and commit the result.`,
    );
    process.exitCode = 1;
  }
} else {
  for (const place of ['dates', 'calendars']) mkdirSync(join(messages, place), { recursive: true });
  for (const [name, code] of made) writeFileSync(join(folder, name), code);
  console.log(`${made.size} files in ${relative(root, messages)}`);
}
