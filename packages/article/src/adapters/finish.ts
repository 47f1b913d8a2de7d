import type { Article } from '../article.js';
import type { Block } from '../blocks.js';
import { ArticleError, type Problem } from '../error.js';
import { safeParseArticle } from '../parse.js';
import { toPlainData } from '../plain.js';
import { pointer } from '../problems.js';
import { blocks } from '../schema/blocks.js';
import { inlines } from '../schema/inlines.js';
import { readerOf } from '../schema/reader.js';
import { plainText } from '../text.js';
import type { Import, Imported } from './import.js';

/** An article in the making: whatever of it the source carries. */
export type Draft = { [Key in keyof Article]?: Article[Key] | undefined };

// They give up on what is wrong or too large, where zod's own walk may overflow.
const readBlocks = readerOf(blocks);
const readLine = readerOf(inlines);

const unknownDate = '1970-01-01T00:00:00Z';

/** The first words of a story that has no headline. */
function firstWords(body: readonly Block[]): string {
  const heading = body.find((block) => block?.type === 'heading');
  // What an app's own mapping made may be no block at all.
  const read = readBlocks(heading ? [heading] : body.slice(0, 3)) ?? [];
  const line = plainText(read).trim().split('\n')[0] ?? '';
  return line.length > 80 ? `${line.slice(0, 79).replace(/\s+\S*$/, '')}…` : line || '—';
}

/** What a required field is where neither the source nor the envelope has it. */
function defaultsFor(
  draft: Draft,
): Required<Pick<Article, 'id' | 'url' | 'type' | 'lang' | 'headline' | 'datePublished'>> {
  return {
    url: '#',
    id: draft.url ?? 'article',
    type: 'article',
    lang: 'und',
    // Only where it is asked for: it reads blocks.
    get headline(): Article['headline'] {
      return [{ type: 'text', text: firstWords(Array.isArray(draft.body) ? draft.body : []) }];
    },
    datePublished: draft.dateModified ?? unknownDate,
  };
}

/** Puts defaults where required fields are missing, and says so. */
function fillGaps(draft: Draft, run: Import): void {
  draft.byline ??= { contributors: [] };
  draft.body ??= [];
  const defaults = defaultsFor(draft);
  for (const key of Object.keys(defaults) as (keyof typeof defaults)[]) {
    if (!isMissing(key, draft[key])) continue;
    const value = defaults[key];
    draft[key] = value as never;
    run.warn(
      pointer([key]),
      'default',
      `The source has no ${key}; ${JSON.stringify(value)} was taken. Give it in the envelope.`,
    );
  }
}

function isMissing(key: string, value: unknown): boolean {
  if (key !== 'headline') return value === undefined;
  const line = readLine(value);
  return line === undefined || plainText(line).trim() === '';
}

/** Whether the source leaves it to the envelope: an `article` is what an adapter calls any story. */
function isUnsaid(key: string, value: unknown): boolean {
  if (key === 'type') return value === 'article';
  if (key !== 'byline') return isMissing(key, value);
  const { text, contributors } = (value ?? {}) as Partial<Article['byline']>;
  return !text && !contributors?.length;
}

/** Any words in what is taken out. */
function wordsIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(wordsIn).filter(Boolean).join(' ');
}

type Container = Record<string, unknown> | unknown[];

/** Takes the value at a path out, or what holds it where it is required and absent. */
function takeOut(data: Container, keys: readonly string[]): unknown {
  let holder: Container = data;
  let depth = 0;
  for (; depth < keys.length - 1; depth += 1) {
    const next = (holder as Record<string, unknown>)[keys[depth] as string];
    if (typeof next !== 'object' || next === null) break;
    holder = next as Container;
  }
  const key = keys[depth] as string;
  const value = (holder as Record<string, unknown>)[key];
  if (value === undefined) return depth > 0 ? takeOut(data, keys.slice(0, depth)) : undefined;
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
  return value;
}

const keysOf = (path: string) =>
  path
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));

/**
 * Takes out what the article cannot hold, the last first, so that places stay right. Says whether
 * there was anything to take.
 */
function mend(data: Container, problems: readonly Problem[], depth: number, run: Import): boolean {
  const places = new Map<string, Problem>();
  for (const problem of problems) {
    const place = problem.path.split('/').slice(0, depth).join('/');
    if (place) places.set(place, problem);
  }
  let mended = false;
  for (const [place, { expected, found }] of [...places].reverse()) {
    const lost = takeOut(data, keysOf(place));
    if (lost === undefined) continue;
    mended = true;
    const message = `In the article: expected ${expected}, found ${found}. Left out.`;
    run.warn(place, 'invalid', message, wordsIn(lost));
  }
  return mended;
}

/**
 * How much of a problem's path is followed, round by round: at first the very thing is taken out,
 * then the piece of the body that it stands in, then the whole field.
 */
const depths = [...Array(4).fill(Number.POSITIVE_INFINITY), 3, 3, 2, 2];

/**
 * Makes the article of what an adapter has read: the envelope and defaults fill what is missing,
 * `parseArticle` has the last word, and what it refuses is taken out with a warning.
 *
 * @throws {ArticleError} where no article is left.
 */
export function finishImport(run: Import, read: Draft, subject: string): Imported {
  const { envelope = {}, timeZone } = run.options;
  const given = { ...envelope } as Draft;
  const draft: Draft = { ...given };
  for (const [key, value] of Object.entries(read)) {
    const field = key as keyof Draft;
    if (draft[field] === undefined || !isUnsaid(key, value)) draft[field] = value as never;
  }
  if (draft.timeZone === undefined && timeZone !== undefined) draft.timeZone = timeZone;
  const data = toPlainData(draft) as Draft;
  for (let round = 0; ; round += 1) {
    fillGaps(data, run);
    const result = safeParseArticle(data);
    if (result.ok) return { article: result.article, warnings: run.warnings };
    const depth = depths[round];
    if (!depth || !mend(data as Container, result.problems, depth, run)) {
      throw new ArticleError(result.problems, subject);
    }
  }
}
