import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the comment over a type says, and those over its properties. */
export interface TypeDocs {
  description: string | undefined;
  properties: ReadonlyMap<string, string>;
}

const src = join(import.meta.dirname, '../../packages/article/src');
const files = ['article', 'blocks', 'inlines', 'media', 'live'];

const comment = String.raw`(?:\/\*\*((?:(?!\*\/).)*)\*\/\s*)?`;
const declaration = new RegExp(
  String.raw`${comment}(?:export )?(?:interface|type) (\w+)(?:<[^{;]*?>)?(?: extends (\w+))?[^{;]*?(?:\{\n(.*?)\n\}|;)`,
  'gs',
);
const property = new RegExp(String.raw`${comment}^  (\w+)\??:`, 'gms');

/** The words of a comment in one line, without its tags. */
const wordsOf = (text: string | undefined) =>
  text
    ?.replace(/^\s*\*/gm, '')
    .replace(/\s+@\w+.*$/s, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The comments of the types that are written by hand, by the type's name. */
export function readDocs(): Map<string, TypeDocs> {
  const types = new Map<string, TypeDocs>();
  for (const file of files) {
    const source = readFileSync(join(src, `${file}.ts`), 'utf8');
    for (const [, over, name = '', base = '', body = ''] of source.matchAll(declaration)) {
      const own = [...body.matchAll(property)].flatMap(([, text, key = '']) => {
        const words = wordsOf(text);
        return words ? [[key, words] as const] : [];
      });
      const properties = new Map([...(types.get(base)?.properties ?? []), ...own]);
      types.set(name, { description: wordsOf(over), properties });
    }
  }
  return types;
}
