import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from 'vite';

/** A part of the syntax tree, as far as it is read here. */
interface Node {
  type: string;
  start: number;
  end: number;
  // biome-ignore lint/suspicious/noExplicitAny: another shape for each type of node
  [key: string]: any;
}

export interface Member {
  name: string;
  isOptional: boolean;
  type: string;
  doc: string;
  /** The file that declares it: what the names in its type mean there. */
  file: string;
}

export interface Declaration {
  name: string;
  kind: 'interface' | 'type' | 'function' | 'const';
  doc: string;
  /** As it is written, with the documentation inside it. */
  text: string;
  /** What an interface has of its own. */
  members: Member[];
  /** What it extends, as it is written. */
  above: string[];
  /** The file that declares it. */
  file: string;
}

interface Module {
  own: Map<string, Declaration>;
  /** Names that come from elsewhere: the file, or the package, and the name there. */
  imported: Map<string, { from: string; name: string }>;
  exported: Map<string, string>;
}

const modules = new Map<string, Module>();

/** Every declaration that a `.d.ts` file exports, by the name that it exports it under. */
export function exportsOf(file: string): Map<string, Declaration> {
  const found = new Map<string, Declaration>();
  for (const [name, local] of read(file).exported) {
    const declaration = lookUp(local, file);
    if (declaration) found.set(name, { ...declaration, name });
  }
  return found;
}

/** What a name means in a file; nothing where it is a package's or the language's. */
export function lookUp(name: string, file: string): Declaration | undefined {
  const { own, imported } = read(file);
  const declared = own.get(name);
  if (declared) return declared;
  const source = imported.get(name);
  if (!source?.from.startsWith('.')) return undefined;
  const target = join(dirname(file), source.from.replace(/\.js$/, '.d.ts'));
  const there = read(target).exported.get(source.name) ?? source.name;
  return lookUp(there, target);
}

/** The package that a name is imported from, and its name there. */
export function origin(name: string, file: string): { from: string; name: string } | undefined {
  const source = read(file).imported.get(name);
  return source?.from.startsWith('.') ? undefined : source;
}

/** The declarations of a file that another imports whole, as styles are. */
export function whole(name: string, file: string): Map<string, Declaration> {
  const { from = '' } = read(file).imported.get(name) ?? {};
  return exportsOf(join(dirname(file), from.replace(/\.js$/, '.d.ts')));
}

function read(file: string): Module {
  const known = modules.get(file);
  if (known) return known;
  const text = readFileSync(file, 'utf8');
  const { program, comments, errors } = parseSync(file, text);
  if (errors.length) throw new Error(`${file} cannot be read: ${errors[0]?.message}`);
  const module: Module = { own: new Map(), imported: new Map(), exported: new Map() };
  modules.set(file, module);

  const docOf = ({ start }: Node) => {
    const last = comments.findLast(({ end, value }) => end <= start && value.startsWith('*'));
    return last && !text.slice(last.end, start).trim() ? clean(last.value) : '';
  };
  const plain = ({ start, end }: Node) =>
    comments
      .filter((comment) => comment.start >= start && comment.end <= end)
      .reduceRight(
        (all, { start: from, end: to }) => {
          const [a, b] = [from - start, to - start];
          return all.slice(0, a).replace(/\s+$/, '') + all.slice(b);
        },
        text.slice(start, end),
      );
  const memberOf = (member: Node): Member => ({
    name: member.key.name ?? member.key.value,
    isOptional: member.optional,
    type: member.typeAnnotation ? tidy(plain(member.typeAnnotation.typeAnnotation)) : 'function',
    doc: docOf(member),
    file,
  });
  const declare = (node: Node, outer: Node) => {
    const kinds = {
      TSInterfaceDeclaration: 'interface',
      TSTypeAliasDeclaration: 'type',
      TSDeclareFunction: 'function',
      VariableDeclaration: 'const',
      ClassDeclaration: 'const',
    } as const;
    const kind = kinds[node.type as keyof typeof kinds];
    if (!kind) return [];
    const name: string = (node.type === 'VariableDeclaration' ? node.declarations[0] : node).id
      .name;
    module.own.set(name, {
      name,
      kind,
      doc: docOf(outer),
      text: text.slice(node.start, node.end),
      members: (kind === 'interface' ? (node.body.body as Node[]) : []).map(memberOf),
      above: ((node.extends ?? []) as Node[]).map(({ start, end }) => text.slice(start, end)),
      file,
    });
    return [name];
  };

  for (const node of program.body as Node[]) {
    const from: string = node.source?.value ?? '';
    if (node.type === 'ImportDeclaration') {
      for (const { local, imported } of node.specifiers as Node[]) {
        // `* as css` has no name of its own there.
        module.imported.set(local.name, { from, name: imported?.name ?? '*' });
      }
    } else if (node.type === 'ExportNamedDeclaration' && node.declaration) {
      for (const name of declare(node.declaration, node)) module.exported.set(name, name);
    } else if (node.type === 'ExportNamedDeclaration') {
      for (const { local, exported } of node.specifiers as Node[]) {
        if (from) module.imported.set(local.name, { from, name: local.name });
        module.exported.set(exported.name, local.name);
      }
    } else declare(node, node);
  }
  return module;
}

/** A documentation comment without its stars. */
const clean = (comment: string) =>
  comment
    .replace(/^\*/, '')
    .replace(/^\s*\* ?/gm, '')
    // Each tag, such as `@param`, keeps its line.
    .replace(/\s*\n\s*(?!@)/g, ' ')
    .trim();

/** A type in one line, without the `undefined` that lets a prop be passed on as it came. */
const tidy = (type: string) =>
  type
    .replace(/\s+/g, ' ')
    .replace(/ \| undefined$/, '')
    .replace(/^\((.*)\)$/, '$1');
