import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss from 'postcss';
import { root } from '../root.ts';
import { type Declaration, exportsOf } from './declarations.ts';
import { writeEditorData } from './editor.ts';
import { type Beside, type Component, componentsOf, declared, pageOf } from './page.ts';

const packages = join(root, 'packages');
const dist = join(packages, 'react/dist');

/** Entries of `@galley/react` that hold no component. */
const entries = ['', 'mount', 'islands', 'theme'];
const modules = ['', 'url', 'seo', 'sample'];
const adapters = readdirSync(join(packages, 'article/src/adapters'))
  .filter((file) => file.endsWith('.ts') && !file.includes('.test.'))
  .map((file) => file.slice(0, -3));

/** What an editor and an assistant read: a page a component, the functions, the model, and llms.txt. */
export function writeDocs() {
  const components = componentsOf(join(dist, 'index.d.ts'));
  const pages = new Map(
    components.map((component) => [
      component.declaration.name,
      pageOf(component, besideOf(component)),
    ]),
  );
  mkdirSync(join(dist, 'docs'), { recursive: true });
  for (const [name, text] of pages) writeFileSync(join(dist, 'docs', `${name}.md`), text);
  const known = new Set(components.flatMap((each) => [each.declaration.name, each.props.name]));
  const functions = entries.map((entry) => ({
    from: ['@galley/react', entry].filter(Boolean).join('/'),
    found: [...exportsOf(join(dist, `${entry || 'index'}.d.ts`)).values()].filter(
      ({ name }) => !known.has(name),
    ),
  }));
  writeFileSync(join(dist, 'docs/Functions.md'), listed('Functions and types', functions));
  writeFileSync(join(dist, 'llms.txt'), overview(components));
  writeModel();
  writeEditorData();
}

function besideOf({ declaration: { name } }: Component): Beside {
  const file = name.replace(/(?<=.)[A-Z]/g, '-$&').toLowerCase();
  const example = readFileSync(join(root, 'docs/examples', `${name}.tsx`), 'utf8');
  const story = readFileSync(join(root, 'docs/examples/story.ts'), 'utf8');
  const mdx = ['react/src', 'react/src/Article']
    .map((folder) => join(packages, folder, folder.endsWith('Article') ? '' : name, `${name}.mdx`))
    .find((path) => existsSync(path));
  const behaviours = ['mount', 'islands'].flatMap((entry) =>
    [...exportsOf(join(dist, `${entry}.d.ts`)).values()]
      .filter((each) => new RegExp(`^(mount)?${name}s?(Island)?$`).test(each.name))
      .map((each) => ({ name: each.name, from: `@galley/react/${entry}`, doc: each.doc })),
  );
  return {
    example: example.includes('./story.ts') ? `${example}\n// story.ts\n${story}` : example,
    prose: mdx ? proseOf(readFileSync(mdx, 'utf8')) : '',
    css: `@galley/react/${file}.css`,
    moves: behaviours,
    ...rulesOf(name, readFileSync(join(dist, `${file}.css`), 'utf8')),
  };
}

/** A page of Storybook from its first heading on, without what only Storybook can show. */
function proseOf(mdx: string): string {
  const at = mdx.indexOf('\n## ');
  return at < 0
    ? ''
    : mdx
        .slice(at)
        .replace(/^<[A-Z][^>]*\/>$/gm, '')
        .replace(/\n{3,}/g, '\n\n')
        .trim();
}

/** The public classes of a component, and the custom properties that the rules of its own read. */
function rulesOf(name: string, css: string): Pick<Beside, 'classes' | 'tokens'> {
  const all = readFileSync(join(root, 'tests/api/classes.txt'), 'utf8').split('\n');
  const own = new RegExp(`\\.galley-${name}(?![A-Za-z])`);
  const known = readFileSync(join(root, 'tests/api/properties.txt'), 'utf8').split('\n');
  const tokens = new Set<string>();
  postcss.parse(css).walkDecls(({ parent, value }) => {
    if (parent?.type !== 'rule' || !own.test((parent as postcss.Rule).selector)) return;
    for (const [token] of value.matchAll(/--galley-[\w-]+/g)) tokens.add(token);
  });
  const classes = all.filter(
    (each) => each === `galley-${name}` || each.startsWith(`galley-${name}-`),
  );
  return { classes, tokens: [...tokens].filter((token) => known.includes(token)).sort() };
}

interface Entry {
  from: string;
  found: Declaration[];
}

const listed = (title: string, groups: Entry[]) =>
  `# ${title}\n\n${groups
    .filter(({ found }) => found.length)
    .map(({ from, found }) => `## From \`${from}\`\n\n${found.map(declared).join('\n\n')}`)
    .join('\n\n')}\n`;

/** Its first sentence. */
const inShort = (doc: string) => doc.split(/(?<=\w\.)\s|\n/, 1)[0]?.replace(/\.$/, '');

function writeModel() {
  const folder = join(packages, 'article/dist');
  const file = (entry: string) =>
    entry === 'sample'
      ? 'sample/index.d.ts'
      : `${adapters.includes(entry) ? 'adapters/' : ''}${entry || 'index'}.d.ts`;
  const seen = new Set<string>();
  const manifest = JSON.parse(readFileSync(join(packages, 'article/package.json'), 'utf8'));
  const groups = [...modules, ...adapters]
    .filter((entry) => !entry || manifest.exports[`./${entry}`])
    .map((entry) => ({
      from: ['@galley/article', entry].filter(Boolean).join('/'),
      found: [...exportsOf(join(folder, file(entry))).values()].filter(
        // An entry that exports again what the first one has adds nothing.
        ({ name }) => !seen.has(name) && seen.add(name),
      ),
    }));
  mkdirSync(join(folder, 'docs'), { recursive: true });
  const intro = groups.map(({ from, found }) => {
    const names = found.filter(({ kind }) => kind === 'function' || kind === 'const');
    return `- \`${from}\`: ${names.map(({ name, doc }) => `\`${name}\` (${inShort(doc)})`).join(', ') || 'types'}`;
  });
  writeFileSync(join(folder, 'docs/Model.md'), listed('The article as data', groups));
  writeFileSync(
    join(folder, 'llms.txt'),
    `# @galley/article\n\n> ${manifest.description} No React.\n\nEvery export with its type and what it is for is in [Model.md](docs/Model.md); the same as JSON Schema in \`@galley/article/schema.json\`.\n\n## Entries\n\n${intro.join('\n')}\n`,
  );
}

const overview = (components: Component[]) => `# @galley/react

> Typed React components for news articles, for React 18.3 and 19, on the server or the client, styled with static CSS.

\`Article\` renders a whole story from data that \`@galley/article\` parses; every other component also stands by itself. Static components send no JavaScript. What moves is a behaviour from \`@galley/react/mount\` (no React) or \`@galley/react/islands\` (client components). Import styles and a theme once, where the page is made:

${example()}

Rules: pass times as ISO 8601 with an offset and an IANA zone; pass \`messages\` for a language other than English; give every picture an \`alt\` or \`decorative: true\`; style with \`--galley-*\` custom properties and root classes, which win over ours outside any layer. The article's model is in \`@galley/article/dist/docs/Model.md\`.

## Components

${components.map(({ declaration: { name, doc } }) => `- [${name}](docs/${name}.md): ${doc}`).join('\n')}

## More

- [Functions and types](docs/Functions.md): renderers, places for advertisements, image servers, behaviours, islands, themes.
`;

const example = () =>
  `\`\`\`tsx
import { parseArticle } from '@galley/article';
import { Article } from '@galley/react';
import '@galley/react/styles.css';
import '@galley/react/themes/broadsheet.css';

export const Story = ({ json }: { json: unknown }) => <Article article={parseArticle(json)} />;
\`\`\``;
