import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type ESTree, parseSync } from 'vite';
import { root } from '../root.ts';

interface Described {
  name: string;
  description: string;
}

interface Attribute extends Described {
  values: { name: string }[];
}

const react = join(root, 'packages/react');

/** What VS Code completes and explains: `css.customData` and `html.customData`. */
export function writeEditorData() {
  const folder = join(react, 'dist/vscode');
  const write = (name: string, data: object) =>
    writeFileSync(join(folder, name), `${JSON.stringify({ version: 1.1, ...data }, null, 2)}\n`);
  mkdirSync(folder, { recursive: true });
  write('css.json', { properties: properties() });
  write('html.json', { globalAttributes: attributes() });
}

/** Every role of a theme with what its contract says of it. */
function properties(): Described[] {
  const file = join(react, 'src/theme/contract.css.ts');
  const text = readFileSync(file, 'utf8');
  const { program, comments } = parseSync(file, text);
  const found: Described[] = [];
  const walk = (object: ESTree.Expression, path: string[], above: string) => {
    if (object.type !== 'ObjectExpression') return;
    for (const property of object.properties) {
      if (property.type !== 'Property' || property.key.type !== 'Identifier') continue;
      const { key, value, start } = property;
      const last = comments.findLast(({ end }) => end <= start);
      const said = last && !text.slice(last.end, start).trim() ? last.value : '';
      const doc = said.replace(/^\*\s*|\s*\n?\s*\* ?/g, ' ').trim();
      const here = [...path, key.name];
      if (value.type === 'ObjectExpression') walk(value, here, doc);
      else {
        const description = `${doc || above} Theme role \`${here.join('.')}\`.`;
        found.push({ name: `--galley-${here.map(kebab).join('-')}`, description });
      }
    }
  };
  for (const node of program.body) {
    if (node.type !== 'ExportNamedDeclaration') continue;
    const declaration = node.declaration;
    if (declaration?.type !== 'VariableDeclaration') continue;
    const [{ id, init } = {}] = declaration.declarations;
    if (id?.type !== 'Identifier' || id.name !== 'contract') continue;
    if (init?.type === 'TSAsExpression') walk(init.expression, [], '');
  }
  return found;
}

const kebab = (part: string) => part.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The attributes that a page sets itself. */
function attributes(): Attribute[] {
  const themes = readdirSync(join(react, 'dist/themes'))
    .filter((file) => file.endsWith('.css'))
    .map((file) => basename(file, '.css'));
  const attribute = (name: string, description: string, values: string[]): Attribute => ({
    name,
    description,
    values: values.map((value) => ({ name: value })),
  });
  return [
    attribute(
      'data-galley-theme',
      'The theme of this part of the page: one of Galley’s, or your own.',
      themes,
    ),
    attribute(
      'data-galley-scheme',
      'Light or dark for this part of the page, whatever the system wishes. Name the theme beside it.',
      ['light', 'dark'],
    ),
    attribute('data-galley-contrast', 'More contrast for this part of the page, or no more.', [
      'standard',
      'more',
    ]),
  ];
}
