import { type Declaration, lookUp, type Member } from './declarations.ts';

export interface Props {
  own: Member[];
  /** The HTML element whose every attribute it takes too. */
  element: string | undefined;
}

/** All that a component takes but the attributes of its element: its own props and inherited ones. */
export function propsOf({ members, above, file }: Declaration): Props {
  const inherited = above.map((type) => inherit(type, file));
  const own = new Map<string, Member>();
  // What it declares itself is first, and wins.
  for (const member of [members, ...inherited.map((props) => props.own)].flat()) {
    if (!own.has(member.name)) own.set(member.name, member);
  }
  const [element] = inherited.flatMap((props) => props.element ?? []);
  return { own: [...own.values()], element };
}

function inherit(type: string, file: string): Props {
  const html = /^ComponentPropsWithoutRef<'(\w+)'>$/.exec(type);
  if (html) return { own: [], element: html[1] };
  const changed = /^(Omit|Pick)<(.+), ('[^<>]+')>$/s.exec(type);
  if (changed) {
    const [, how, base = '', keys = ''] = changed;
    const names = keys.split('|').map((key) => key.trim().slice(1, -1));
    const { own, element } = inherit(base, file);
    return {
      own: own.filter(({ name }) => names.includes(name) === (how === 'Pick')),
      element: how === 'Pick' ? undefined : element,
    };
  }
  const declared = lookUp(type, file);
  if (!declared) throw new Error(`${file} extends ${type}, which the documentation cannot read.`);
  return propsOf(declared);
}

/** A description and what stands in it as the default. */
export function partsOf({ doc, isOptional }: Member): { said: string; default: string } {
  if (!isOptional) return { said: doc, default: 'required' };
  const found = /(?:^| )Default:? (.+?)\.(?= |$)/.exec(doc);
  if (!found) return { said: doc, default: '' };
  const said = `${doc.slice(0, found.index)}${doc.slice(found.index + found[0].length)}`.trim();
  return { said: said || doc, default: found[1] ?? '' };
}
