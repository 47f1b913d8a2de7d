import { type Declaration, exportsOf, origin } from './declarations.ts';
import { partsOf, propsOf } from './props.ts';
import { named, shared, typeOf } from './types.ts';

export interface Component {
  declaration: Declaration;
  props: Declaration;
}

/** What stands on a page beside what the types say. */
export interface Beside {
  /** A whole module that shows it. */
  example: string;
  /** What was written by hand about its use. */
  prose: string;
  /** Its own style sheet, as it is imported. */
  css: string;
  classes: string[];
  /** The custom properties that its rules read. */
  tokens: string[];
  /** What moves on it: functions and client components. */
  moves: { name: string; from: string; doc: string }[];
}

/** The components that an entry exports, each with its props. */
export function componentsOf(entry: string): Component[] {
  const all = exportsOf(entry);
  return [...all.values()].flatMap((declaration) => {
    const props = all.get(`${declaration.name}Props`);
    return declaration.kind === 'const' && props ? [{ declaration, props }] : [];
  });
}

/** A type by the names that `@galley/article` has for what it is made of. */
const inModel = (type: string, file: string) =>
  type.replace(/\b[A-Z]\w+/g, (name) => origin(name, file)?.name ?? name);

const code = (text: string) => `\`${text.replaceAll('|', '\\|')}\``;
const cell = (text: string) => text.replaceAll('|', '\\|');
export const block = (text: string, language = 'ts') => `\`\`\`${language}\n${text.trim()}\n\`\`\``;

export const declared = ({ doc, text }: Declaration): string =>
  block(`${doc ? `/** ${doc} */\n` : ''}${text}`);

export function pageOf({ declaration, props }: Component, beside: Beside): string {
  const { name, doc } = declaration;
  const { own, element } = propsOf(props);
  const rows = own.map((member) => {
    const { said, default: value } = partsOf(member);
    return `| ${code(member.name)} | ${code(inModel(typeOf(member), member.file))} | ${cell(value)} | ${cell(said)} |`;
  });
  const types = own.map((member) => named(typeOf(member), member.file));
  const ours = new Map(types.flatMap((type) => [...type.own]));
  const ofModel = new Set(types.flatMap((type) => [...type.ofModel]));
  const described = shared.filter((each) =>
    own.some(({ type }) => new RegExp(`\\b${each}\\b`).test(type)),
  );
  const parts = [
    `# ${name}`,
    doc,
    block(beside.example, 'tsx'),
    `Its styles: \`import '${beside.css}'\`, or all at once \`import '@galley/react/styles.css'\`; and one theme, such as \`import '@galley/react/themes/broadsheet.css'\`.`,
    '## Props',
    rows.length
      ? `| prop | type | default | what it is |\n| --- | --- | --- | --- |\n${rows.join('\n')}`
      : '',
    `And \`ref\`, \`className\` and every other attribute of \`${element}\`: they reach its one root.`,
    ours.size ? `## Types\n\n${[...ours.values()].map(declared).join('\n\n')}` : '',
    described.length ? `In [Functions.md](Functions.md): ${described.map(code).join(', ')}.` : '',
    ofModel.size
      ? `From \`@galley/article\`: ${[...ofModel].map(code).join(', ')}. They are described in \`@galley/article/dist/docs/Model.md\`.`
      : '',
    beside.prose,
    beside.moves.length
      ? `## In the browser\n\n${beside.moves.map((each) => `- \`import { ${each.name} } from '${each.from}'\`: ${each.doc}`).join('\n')}`
      : '',
    '## In the page',
    `Classes: ${beside.classes.map(code).join(', ')}. Its root has the first of them. Custom properties that it reads: ${beside.tokens.map(code).join(', ') || 'none'}.`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
