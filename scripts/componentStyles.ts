import { globSync } from 'node:fs';
import { basename } from 'node:path';
import postcss, { type AtRule, type ChildNode } from 'postcss';
import type { Plugin, Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;

const component = 'galley.component';

const kebab = (name: string) => name.replace(/\B[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

/** The style sheets that a module and all that it imports have asked for, dependencies first. */
function sheetsOf(entry: string, bundle: Bundle): string[] {
  const seen = new Set<string>();
  const sheets = new Set<string>();
  const visit = (file: string) => {
    const chunk = bundle[file];
    if (seen.has(file) || chunk?.type !== 'chunk') return;
    seen.add(file);
    for (const imported of chunk.imports) visit(imported);
    for (const sheet of chunk.viteMetadata?.importedCss ?? []) sheets.add(sheet);
  };
  visit(entry);
  return [...sheets];
}

const isBlock = (node: ChildNode): node is AtRule =>
  node.type === 'atrule' && node.name === 'layer' && node.nodes !== undefined;

/** What stands in each layer, in the order of the sheets. A rule outside every layer is an error. */
function byLayer(sheets: string[], bundle: Bundle): Map<string, ChildNode[]> {
  const layers = new Map<string, ChildNode[]>();
  for (const sheet of sheets) {
    const asset = bundle[sheet];
    if (asset?.type !== 'asset') throw new Error(`The build has no style sheet ${sheet}.`);
    for (const node of postcss.parse(asset.source.toString()).nodes) {
      const declaration = node.type === 'atrule' && node.name === 'layer' && !node.nodes;
      if (declaration || node.type === 'comment') continue;
      // vanilla-extract can put an animation into no layer. Its name is the part's own.
      if (node.type === 'atrule' && node.name === 'keyframes') {
        layers.set(component, [...(layers.get(component) ?? []), node]);
        continue;
      }
      if (!isBlock(node)) {
        throw new Error(`${sheet}: "${node.toString().slice(0, 60)}" stands outside every layer.`);
      }
      layers.set(node.params, [...(layers.get(node.params) ?? []), ...(node.nodes ?? [])]);
    }
  }
  return layers;
}

/** One style sheet: each layer once, headed by the order of them all. */
function layered(sheets: string[], bundle: Bundle, order: readonly string[]): string {
  const layers = byLayer(sheets, bundle);
  const root = postcss.root();
  root.append(postcss.atRule({ name: 'layer', params: order.join(', ') }));
  for (const params of order) {
    const nodes = layers.get(params);
    if (nodes) root.append(postcss.atRule({ name: 'layer', params, nodes }));
  }
  return `${root}\n`;
}

/** The same rules in the same order with no layer, for pages whose own reset has none. */
function unlayered(sheets: string[], bundle: Bundle, order: readonly string[]): string {
  const layers = byLayer(sheets, bundle);
  const root = postcss.root();
  for (const params of order) root.append(...(layers.get(params) ?? []));
  return `${root}\n`;
}

/** The names in their order, as the file that declares them has it. */
function layerOrder(bundle: Bundle): string[] {
  const declared = bundle['theme/layers.css.ts.vanilla.css'];
  if (declared?.type !== 'asset') throw new Error('theme/layers.css.ts declares no layers.');
  return postcss
    .parse(declared.source.toString())
    .nodes.flatMap((node) => (node.type === 'atrule' ? [node.params] : []))
    .filter((name) => name.includes('.'));
}

/** What a story of the commonest blocks needs: its frame, its head, and their renderers. */
const basic = [
  'Article/Article.css.js',
  'Article/basic.js',
  'SkipLink/SkipLink.js',
  'Headline/Headline.js',
  'Standfirst/Standfirst.js',
  'Byline/Byline.js',
  'Timestamp/Timestamp.js',
];

/**
 * Replaces Vite's style sheet a module by those that consumers import: `styles.css`, its copy
 * without layers, `basic.css`, `scripts.css`, one for each component with all that it needs, one for each theme.
 */
export function componentStyles(source: string, themes: readonly string[]): Plugin {
  return {
    name: 'galley-component-styles',
    generateBundle(_options, bundle) {
      const order = layerOrder(bundle);
      const emit = (fileName: string, text: string) =>
        this.emitFile({ type: 'asset', fileName, source: text });
      const all = sheetsOf('index.js', bundle);
      emit('styles.css', layered(all, bundle, order));
      emit('styles.unlayered.css', unlayered(all, bundle, order));
      const common = new Set(basic.flatMap((entry) => sheetsOf(entry, bundle)));
      emit('basic.css', layered([...common], bundle, order));
      emit('scripts.css', layered(sheetsOf('internal/scripts.css.js', bundle), bundle, order));
      for (const file of globSync('*/*.css.ts', { cwd: source })) {
        const component = file.replace('.css.ts', '.js');
        const sheets = sheetsOf(component, bundle);
        const name = basename(component, '.js');
        // A component's file is its name: not so the shared ones, which begin in lower case.
        if (/^[A-Z]/.test(name)) emit(`${kebab(name)}.css`, layered(sheets, bundle, order));
      }
      for (const theme of themes) {
        const entry = theme.replace(/\.ts$/, '.js');
        const name = basename(theme, '.css.ts');
        emit(`themes/${name}.css`, layered(sheetsOf(entry, bundle), bundle, order));
        delete bundle[entry];
      }
      for (const file of Object.keys(bundle)) {
        if (file.endsWith('.vanilla.css')) delete bundle[file];
      }
    },
  };
}
