import type { Article } from '@galley/article';
import fc from 'fast-check';
import { blocks, contributor, image, leadMedia, line, linkItem } from './nodes.js';
import { address, anchor, dateTime, direction, lang, shape, text, words } from './values.js';

const few = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.array(arbitrary, { maxLength: 2 });
const flag = fc.boolean();

const topic = shape({ name: words }, { url: address });
const correction = shape(
  {
    text: line,
    kind: fc.constantFrom('correction', 'clarification', 'update', 'editorsNote', 'retraction'),
  },
  { date: dateTime },
);
const disclosure = shape({
  kind: fc.constantFrom('ai', 'affiliate', 'interest', 'method', 'other'),
  text: line,
});
const update = shape(
  { id: anchor, datePublished: dateTime, body: blocks },
  {
    title: line,
    dateModified: dateTime,
    contributors: few(contributor),
    keyEvent: flag,
    summary: flag,
    pinned: flag,
  },
);
const live = shape(
  { status: fc.constantFrom('upcoming', 'live', 'ended'), updates: few(update) },
  {
    coverageStart: dateTime,
    coverageEnd: dateTime,
    pagination: shape({}, { newest: address, newer: address, older: address, oldest: address }),
  },
);

const raw = shape(
  {
    id: words,
    url: address,
    type: fc.constantFrom('article', 'liveblog', 'gallery', 'video', 'audio', 'opinion', 'review'),
    lang,
    headline: fc
      .tuple(words, line)
      .map(([title, rest]) => [{ type: 'text', text: title }, ...rest]),
    byline: shape({ contributors: few(contributor) }, { text }),
    datePublished: dateTime,
    body: fc.array(blocks, { maxLength: 6 }).map((parts) => parts.flat()),
  },
  {
    canonicalUrl: address,
    status: fc.constantFrom('draft', 'usable', 'withheld', 'canceled'),
    dir: direction,
    translations: few(shape({ lang, url: address })),
    timeZone: fc.constantFrom('Asia/Kolkata', 'Europe/Madrid', 'UTC', 'America/St_Johns'),
    alternativeHeadlines: few(
      shape({ role: fc.oneof(words, fc.constantFrom('seo', 'social')), text: words }),
    ),
    standfirst: line,
    kicker: text,
    dateModified: dateTime,
    displayDate: dateTime,
    embargoedUntil: dateTime,
    leadMedia,
    section: topic,
    tags: few(topic),
    related: few(linkItem),
    corrections: few(correction),
    disclosures: few(disclosure),
    sponsor: shape({ name: words }, { url: address, logo: image, label: words }),
    access: shape({ isAccessibleForFree: flag }, { isTeaser: flag }),
    live,
  },
);

/** Every object in the data, in order. */
function* objectsIn(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Record<string, unknown>;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}

/** The model wants each id once. Marks lead to notes that there are, wherever there are any. */
function named(article: unknown): Article {
  const copy = structuredClone(article) as Article;
  const objects = [...objectsIn(copy)].filter((node) => node !== (copy as unknown));
  const notes: unknown[] = [];
  objects.forEach((node, index) => {
    // What an app's own block holds is the app's.
    if (typeof node.id === 'string') node.id = `${node.id}-${index}`;
    if (node.type === 'footnotes') notes.push(...(node.notes as unknown[]));
  });
  const ids = notes.map((note) => (note as { id: string }).id);
  objects.forEach((node, index) => {
    if (node.type === 'footnoteRef' && ids.length) node.note = ids[index % ids.length];
  });
  return copy;
}

/**
 * Any article that the schema allows, as a CMS might hand it over: every type of block and inline
 * node, at any depth that fast-check's `size` gives, with hostile texts, empty parts and texts that
 * stand side by side. `parseArticle` takes all of them.
 */
export const arbitraryArticle: fc.Arbitrary<Article> = raw.map(named);
