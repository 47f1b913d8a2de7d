#!/usr/bin/env node
/** `npx @galley/react theme my-theme.json --out my-theme.css` */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { nameOfFile } from './theme/nameOfFile.js';
import {
  defineTheme,
  fromDesignTokens,
  isDesignTokens,
  parseTheme,
  type Theme,
  ThemeError,
  toDesignTokens,
} from './theme.js';

const help = `Makes a style sheet of a theme, once its tokens and its contrasts are right.

  npx @galley/react theme <file> [options]

<file> is a theme as JSON, a file in the W3C Design Tokens format, or the name
of a theme that comes with the package: BUILT_IN.

  --out <file>     where to write; without it, to standard output
  --name <name>    the value of data-galley-theme; default: the file's own name
  --format <form>  css (default), json (a theme) or design-tokens
  --base <file>    a theme, or a built-in name, that gives what a file of design
                   tokens does not have
  --help           this text

It ends with 0 when all is well, 1 when the theme cannot be used, 2 when it was
called wrongly or a file cannot be read or written.

  npx @galley/react theme broadsheet --format json --out evening.json
  npx @galley/react theme evening.json --out evening.css
`;

/** Called wrongly, or with a file that is not there. */
class Misuse extends Error {}

const folder = join(fileURLToPath(import.meta.url), '../themes');

const builtIn = () =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => basename(file, '.json'));

const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** The data of a file, or of a theme that comes with the package. */
function read(file: string): unknown {
  const path = builtIn().includes(file) ? join(folder, `${file}.json`) : file;
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new Misuse(`${file} cannot be read: ${reason(error)}.`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Misuse(`${file} is no JSON: ${reason(error)}.`);
  }
}

/** What is wrong is told of the file that it stands in. */
function about<Made>(file: string, make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    if (error instanceof ThemeError) throw new ThemeError(error.problems, file);
    throw error;
  }
}

const themeOf = (file: string, data: unknown, base?: Theme): Theme =>
  about(file, () => (isDesignTokens(data) ? fromDesignTokens(data, { base }) : parseTheme(data)));

const json = (data: unknown) => `${JSON.stringify(data, null, 2)}\n`;

function run(args: string[]): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      name: { type: 'string' },
      format: { type: 'string', default: 'css' },
      base: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help || args.length === 0) {
    process.stdout.write(help.replace('BUILT_IN', builtIn().join(', ')));
    return;
  }
  const [command, file, ...rest] = positionals;
  if (command !== 'theme')
    throw new Misuse(`There is no command "${command ?? ''}", only "theme".`);
  if (file === undefined) throw new Misuse('Which theme? Name a file after "theme".');
  if (rest.length > 0) throw new Misuse(`One theme at a time: what is "${rest[0]}"?`);

  const data = read(file);
  const base = values.base === undefined ? undefined : themeOf(values.base, read(values.base));
  const theme = themeOf(file, data, base);
  const form = values.format;
  const name = form === 'css' ? (values.name ?? nameOfFile(file)) : 'unnamed';
  if (name === undefined) {
    throw new Misuse(
      `${basename(file)} makes no name for data-galley-theme: give one with --name.`,
    );
  }
  // The contrasts have to be right in every form that it is written in.
  const { css } = about(file, () => defineTheme(theme, { name }));
  const texts: Record<string, () => string> = {
    css: () => css,
    json: () => json(theme),
    'design-tokens': () =>
      json(toDesignTokens(theme, { base, into: isDesignTokens(data) ? data : undefined })),
  };
  const text = Object.hasOwn(texts, form) ? texts[form]?.() : undefined;
  if (text === undefined) throw new Misuse(`"${form}" is no format: css, json, design-tokens.`);
  if (values.out === undefined) {
    process.stdout.write(text);
    return;
  }
  try {
    writeFileSync(values.out, text);
  } catch (error) {
    throw new Misuse(`${values.out} cannot be written: ${reason(error)}.`);
  }
  const [named, use] =
    form === 'css' ? [` "${name}"`, ` Use it with data-galley-theme="${name}".`] : ['', ''];
  process.stderr.write(`Galley: wrote the theme${named} to ${values.out}.${use}\n`);
}

try {
  run(process.argv.slice(2));
} catch (error) {
  const wrong = error instanceof Misuse || (error instanceof TypeError && 'code' in error);
  if (!wrong && !(error instanceof ThemeError)) throw error;
  process.stderr.write(`Galley: ${reason(error)}\n`);
  if (wrong) process.stderr.write('"npx @galley/react --help" tells how it is called.\n');
  process.exitCode = wrong ? 2 : 1;
}
