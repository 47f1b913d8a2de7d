import type { Article, Correction, Disclosure, Sponsor } from '../../article.js';
import { readInstant } from '../instant.js';
import { given, line } from '../make.js';
import { isSource, type Source } from '../read.js';
import { valuesOf } from './graph.js';
import { peopleOf } from './people.js';
import type { Reading } from './reading.js';
import { booleanOf, textOf } from './text.js';

/** `isAccessibleForFree`, said of the whole or of a part that is behind the wall. */
export function accessOf({ node, graph }: Reading): Article['access'] {
  const parts = valuesOf(node.hasPart, '', graph).map(({ value }) => value);
  const said = [node, ...parts.filter(isSource)].map(({ isAccessibleForFree }) =>
    booleanOf(isAccessibleForFree),
  );
  if (said.every((free) => free === undefined)) return undefined;
  return { isAccessibleForFree: !said.includes(false) };
}

/** `correction`: texts, or `CorrectionComment`s with a time. */
export function correctionsOf({ node, path, graph, run }: Reading): Correction[] | undefined {
  const all = valuesOf(node.correction, `${path}/correction`, graph);
  const corrections = all.flatMap(({ value: comment, path: at }): Correction[] => {
    const source: Source = isSource(comment) ? comment : { text: comment };
    const text = line(textOf(source.text) ?? textOf(source.description) ?? textOf(source.name));
    const date = readInstant(textOf(source.datePublished), `${at}/datePublished`, run);
    return text ? [given<Correction>({ text, kind: 'correction', date })] : [];
  });
  return corrections.length > 0 ? corrections : undefined;
}

export function disclosuresOf({ node }: Reading): Disclosure[] | undefined {
  const text = line(textOf(node.backstory));
  return text && [{ kind: 'method', text }];
}

export function sponsorOf({ node, path, graph, run }: Reading): Sponsor | undefined {
  const [who] = peopleOf(node.sponsor, `${path}/sponsor`, graph, run);
  return who && given<Sponsor>({ name: who.name, url: who.url, logo: who.image });
}
