import type { Block } from '../../blocks.js';
import type { Live, LiveUpdate } from '../../live.js';
import { readInstant } from '../instant.js';
import { given, line } from '../make.js';
import { objectAt, type Source, textAt } from '../read.js';
import { elementsAt, type GuardianImport, sourcesAt } from './element.js';
import { updateContributors } from './people.js';

/** The first of some properties that has an instant. The front end counts milliseconds. */
export function instantAt(
  source: Source,
  keys: readonly string[],
  path: string,
  run: GuardianImport,
): string | undefined {
  for (const key of keys) {
    const value = source[key];
    const written = objectAt({ value }, 'value');
    const time = readInstant(written.iso8601 ?? written.dateTime ?? value, `${path}/${key}`, run);
    if (time !== undefined) return time;
  }
  return undefined;
}

const published = [
  'blockFirstPublished',
  'firstPublished',
  'firstPublishedDate',
  'publishedDate',
  'blockCreatedOn',
  'createdOn',
  'createdDate',
];
const modified = ['blockLastUpdated', 'lastUpdated', 'lastModifiedDate'];

function updateOf(
  [block, path]: [Source, string],
  index: number,
  story: Source,
  storyDate: string | undefined,
  run: GuardianImport,
): LiveUpdate {
  const attributes = objectAt(block, 'attributes');
  const flag = (key: string) => attributes[key] === true || undefined;
  const datePublished = instantAt(block, published, path, run);
  if (!datePublished) run.warn(path, 'default', 'This update has no time; the story’s was taken.');
  const known = datePublished ?? storyDate ?? '1970-01-01T00:00:00Z';
  const dateModified = instantAt(block, modified, path, run);
  const later = dateModified && Date.parse(dateModified) > Date.parse(known);
  const id = textAt(block, 'id')?.replace(/\s+/g, '-') ?? `update-${index + 1}`;
  return given<LiveUpdate>({
    id,
    title: line(textAt(block, 'title') ?? textAt(attributes, 'title')),
    datePublished: known,
    dateModified: later ? dateModified : undefined,
    contributors: updateContributors(block, story, path, run),
    keyEvent: flag('keyEvent'),
    summary: flag('summary'),
    pinned: flag('pinned'),
    body: elementsAt(block, 'elements', path, run),
  });
}

/** What a live blog is made of. */
export interface LiveParts {
  blocks: [block: Source, path: string][];
  status: Live['status'];
  /** When the story went out, for updates that do not say when they did. */
  datePublished: string | undefined;
}

export function liveOf(
  { blocks, status, datePublished }: LiveParts,
  source: Source,
  run: GuardianImport,
): Live {
  const seen = new Map<string, LiveUpdate>();
  blocks.forEach((block, index) => {
    const update = updateOf(block, index, source, datePublished, run);
    const first = seen.get(update.id);
    // The pinned post stands among the others too, where its page is shown.
    if (first) first.pinned ||= update.pinned === true;
    else seen.set(update.id, update);
  });
  const updates = [...seen.values()].map(({ pinned, ...update }) =>
    pinned ? { ...update, pinned } : update,
  );
  warnOfKeyEvents(source, seen, run);
  return given<Live>({ status, updates, pagination: paginationOf(source, run) });
}

/** Key events of other pages of the blog, of which only the title is printed here. */
function warnOfKeyEvents(
  source: Source,
  seen: ReadonlyMap<string, LiveUpdate>,
  run: GuardianImport,
): void {
  for (const [event, path] of sourcesAt(source, 'keyEvents', '', run)) {
    const title = textAt(event, 'title');
    if (title && !seen.has(textAt(event, 'id') ?? '')) {
      run.warn(path, 'other-page', 'This key event stands on another page of the blog.', title);
    }
  }
}

function paginationOf(source: Source, run: GuardianImport): Live['pagination'] {
  const pages = objectAt(source, 'pagination');
  const page = (key: string) => run.address(pages[key], `/pagination/${key}`);
  const pagination = given<NonNullable<Live['pagination']>>({
    newest: page('newest'),
    newer: page('newer'),
    older: page('older'),
    oldest: page('oldest'),
  });
  return Object.keys(pagination).length > 0 ? pagination : undefined;
}

/** The elements of the blocks of a story that is not live; it seldom has more than one. */
export function bodyOf(blocks: readonly [Source, string][], run: GuardianImport): Block[] {
  return blocks.flatMap(([block, path]): Block[] => {
    const title = line(textAt(block, 'title'));
    const heading: Block[] = title ? [{ type: 'heading', level: 2, children: title }] : [];
    return [...heading, ...elementsAt(block, 'elements', path, run)];
  });
}
