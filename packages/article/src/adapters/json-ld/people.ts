import type { Contributor } from '../../article.js';
import type { Import } from '../import.js';
import { given, line } from '../make.js';
import { isSource, type Source } from '../read.js';
import { type Graph, typesOf, valuesOf } from './graph.js';
import { decoration, imageOf } from './images.js';
import { addressOf, nameOf, textOf, textsOf } from './text.js';

const isOrganization = (node: Source) =>
  typesOf(node).some((type) => /(?:Organization|Corporation|Periodical|Newspaper)$/.test(type));

const withoutBy = (name: string) => name.replace(/^by:?\s+(?=\S)/i, '');

const isAddress = (text: string) => /^https?:\/\//i.test(text);

/** The name of a person: `name`, or its parts. */
function personName(node: Source): string | undefined {
  const parts = [textOf(node.givenName), textOf(node.familyName)].filter(Boolean);
  return textOf(node.name) ?? (parts.length > 0 ? parts.join(' ') : undefined);
}

function fromNode(node: Source, path: string, graph: Graph, run: Import): Contributor[] {
  const name = personName(node);
  if (!name) return [];
  const sameAs = textsOf(node.sameAs).flatMap(
    (address, index) => run.address(address, `${path}/sameAs/${index}`) ?? [],
  );
  return [
    given<Contributor>({
      name: withoutBy(name),
      type: isOrganization(node) ? 'organization' : 'person',
      url: run.address(addressOf(node.url), `${path}/url`),
      role: nameOf(node.jobTitle),
      image: imageOf(node.image ?? node.logo, `${path}/image`, graph, run, decoration),
      bio: line(textOf(node.description)),
      sameAs: sameAs.length > 0 ? sameAs : undefined,
    }),
  ];
}

function fromText(text: string, path: string, run: Import): Contributor[] {
  if (!isAddress(text)) return [{ name: withoutBy(text), type: 'person' }];
  // As Open Graph's article:author has it, which some templates print here too.
  run.warn(path, 'not-carried', 'The author is an address without a name.', text);
  return [];
}

/** People and organisations: texts, nodes, references, one or many; each name once. */
export function peopleOf(value: unknown, path: string, graph: Graph, run: Import): Contributor[] {
  const people = valuesOf(value, path, graph).flatMap(({ value: person, path: at }) => {
    if (isSource(person)) {
      const names = textsOf(person.name);
      const several = names.length > 1 ? names : [person.name];
      return several.flatMap((name) => fromNode({ ...person, name }, at, graph, run));
    }
    const text = textOf(person);
    return text ? fromText(text, at, run) : [];
  });
  // Of two with one name the first stays.
  return [...new Map(people.toReversed().map((each) => [each.name, each])).values()].reverse();
}
