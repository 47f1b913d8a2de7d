import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const packages = join(import.meta.dirname, '../../packages');

interface Import {
  file: string;
  from: string;
  typeOnly: boolean;
}

const isTest = (file: string) => /\.(test|stories)\.tsx?$/.test(file);

/** Every import of what a package publishes, relative ones as paths within its `src`. */
function importsOf(name: string): Import[] {
  const src = join(packages, name, 'src');
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !isTest(file))
    .flatMap((file) => {
      const text = readFileSync(join(src, file), 'utf8');
      const statements = text.matchAll(
        /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)';/gms,
      );
      return [...statements].map(([, type, from = '']) => ({
        file,
        from: from.startsWith('.') ? relative(src, join(src, dirname(file), from)) : from,
        typeOnly: type !== undefined,
      }));
    });
}

const area = (path: string) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '');
const show = ({ file, from }: Import) => `${file} imports ${from}`;

describe('@galley/article', () => {
  const imports = importsOf('article');

  test('knows nothing of React or of our components', () => {
    expect(imports.filter(({ from }) => /^(react|@galley\/react)/.test(from)).map(show)).toEqual(
      [],
    );
  });

  test('asks for no package but zod and parse5, and the address check and the sample for none', () => {
    const outside = imports.filter(({ from, typeOnly }) => !typeOnly && !from.endsWith('.js'));
    const packages = [...new Set(outside.map(({ from }) => from.split('/')[0]))];
    expect(packages.sort()).toEqual(['parse5', 'zod']);
    const free = outside.filter(({ file }) => file === 'url.ts' || /^(sample|seo)[/.]/.test(file));
    expect(free.map(show)).toEqual([]);
  });

  test('publishes no type of schema.org’s, which checks the search markup here alone', () => {
    const typed = imports.filter(({ from }) => from === 'schema-dts');
    expect(typed.filter(({ file, typeOnly }) => !typeOnly || !file.startsWith('seo/'))).toEqual([]);
  });
});

describe('@galley/react', () => {
  const imports = importsOf('react');
  const shared = ['internal', 'theme', 'messages'];

  test('reads this many imports', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  test('takes nothing of the model at run time but the address check', () => {
    const model = imports.filter(({ from }) => from.startsWith('@galley/article'));
    const allowed = ({ from, typeOnly }: Import) => typeOnly || from === '@galley/article/url';
    expect(model.filter((one) => !allowed(one)).map(show)).toEqual([]);
  });

  test('asks for React and nothing else; vanilla-extract only where styles are made, Node in the command', () => {
    const outside = imports.filter(
      ({ from, typeOnly }) => !typeOnly && !from.endsWith('.js') && !from.startsWith('@galley/'),
    );
    const allowed = ({ file, from }: Import) =>
      file.endsWith('.css.ts')
        ? from === '@vanilla-extract/css'
        : file === 'command.ts'
          ? from.startsWith('node:')
          : /^react(\/jsx-runtime)?$/.test(from);
    expect(outside.filter((one) => !allowed(one)).map(show)).toEqual([]);
  });

  test('internal, theme and messages import no component', () => {
    const upward = imports.filter(
      ({ file, from }) =>
        shared.includes(area(file)) && from.endsWith('.js') && !shared.includes(area(from)),
    );
    expect(upward.map(show)).toEqual([]);
  });

  test('nothing imports Article but the barrel', () => {
    const upward = imports.filter(
      ({ file, from }) =>
        area(from) === 'Article' && area(file) !== 'Article' && file !== 'index.ts',
    );
    expect(upward.map(show)).toEqual([]);
  });

  test('a leaf uses another by its component, never by its styles', () => {
    const sideways = imports.filter(
      ({ file, from }) =>
        from.endsWith('.js') &&
        !shared.includes(area(from)) &&
        area(file) !== area(from) &&
        area(file) !== '',
    );
    const allowed = ({ from }: Import) => from === `${area(from)}/${area(from)}.js`;
    expect(sideways.filter((one) => !allowed(one)).map(show)).toEqual([]);
  });

  test('what moves knows no React, and only an island imports it', () => {
    const isMount = (path: string) => /(^|\/)mount[A-Z]?\w*\.(ts|js)$/.test(path);
    const ofMounts = imports.filter(({ file }) => isMount(file));
    const react = ofMounts.filter(({ from, typeOnly }) => !typeOnly && /^react/.test(from));
    const importers = imports.filter(({ from, typeOnly }) => !typeOnly && isMount(from));
    const allowed = ({ file }: Import) => /\.client\.tsx$/.test(file) || file === 'mount.ts';
    expect(react.map(show)).toEqual([]);
    expect(importers.filter((one) => !allowed(one)).map(show)).toEqual([]);
  });

  test('themes as data run anywhere: they reach no component, no React, no style sheet', () => {
    const reached = new Set<string>();
    const visit = (file: string) => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const one of imports) {
        if (one.file === file && !one.typeOnly) visit(one.from.replace(/\.js$/, '.ts'));
      }
    };
    visit('theme.ts');
    const ours = [...reached].filter((file) => !/^(theme\.ts$|theme\/)/.test(file));
    // The contract and the layers are compiled to plain data.
    expect(ours).toEqual(['@vanilla-extract/css']);
    expect(reached.size).toBeGreaterThan(10);
    const sheets = [...reached].filter((file) => file.endsWith('.css.ts'));
    expect(sheets.sort()).toEqual(['theme/contract.css.ts', 'theme/layers.css.ts']);
  });

  test('an island says that it is one, and stays out of the barrel', () => {
    const islands = [...new Set(imports.map(({ file }) => file))].filter((file) =>
      file.endsWith('.client.tsx'),
    );
    const text = (file: string) => readFileSync(join(packages, 'react/src', file), 'utf8');
    expect(islands.filter((file) => !text(file).startsWith("'use client';\n"))).toEqual([]);
    const inBarrel = imports.filter(
      ({ file, from }) => file === 'index.ts' && /\.client\.js$/.test(from),
    );
    expect(inBarrel.map(show)).toEqual([]);
  });

  test('no static component uses context or a hook but useId', () => {
    const src = join(packages, 'react/src');
    const files = [...new Set(imports.map(({ file }) => file))].filter(
      (file) => !/\.client\.tsx?$/.test(file),
    );
    const hooks = files.flatMap((file) =>
      [
        ...readFileSync(join(src, file), 'utf8').matchAll(
          /\b(use[A-Z]\w*|createContext|Children|cloneElement)\b(?=[(<.])/g,
        ),
      ]
        .map(([word]) => `${file}: ${word}`)
        .filter((line) => !line.endsWith(': useId')),
    );
    expect(hooks).toEqual([]);
  });
});
