import type { Topic } from '../../article.js';
import type { Draft } from '../finish.js';
import { isSource } from '../read.js';
import { valuesOf } from './graph.js';
import type { Reading } from './reading.js';
import { nameOf, textsOf } from './text.js';

const topic = (name: string, url?: string): Topic => ({ name, ...(url && { url }) });

/** `articleSection` may list several; `keywords` is a list, or one text with commas. */
export function topicsOf({ node, path, graph, run }: Reading): Draft {
  const [section, ...further] = textsOf(node.articleSection);
  const words = valuesOf(node.keywords, '', graph).flatMap(({ value: thing }) =>
    isSource(thing) ? (nameOf(thing) ?? []) : textsOf(thing).flatMap(commaSeparated),
  );
  const subjects = ['about', 'mentions'].flatMap((key) =>
    valuesOf(node[key], `${path}/${key}`, graph).flatMap(({ value: thing, path: at }): Topic[] => {
      const name = nameOf(thing);
      const url = isSource(thing) ? run.address(thing.url, `${at}/url`) : undefined;
      return name ? [topic(name, url)] : [];
    }),
  );
  const all = [
    ...further.map((name) => topic(name)),
    ...words.map((name) => topic(name)),
    ...subjects,
  ];
  const tags = [...new Map(all.map((tag) => [tag.name, tag])).values()];
  return {
    section: section ? topic(section) : undefined,
    tags: tags.length > 0 ? tags : undefined,
  };
}

const commaSeparated = (text: string) =>
  text
    .split(/[,،、]/)
    .map((word) => word.trim())
    .filter(Boolean);
