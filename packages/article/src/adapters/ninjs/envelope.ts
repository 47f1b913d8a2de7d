import type {
  AlternativeHeadline,
  ArticleType,
  Contributor,
  Status,
  Topic,
} from '../../article.js';
import type { Draft } from '../finish.js';
import type { Import } from '../import.js';
import { readInstant } from '../instant.js';
import { given } from '../make.js';
import { find, type Item, itemsOf, partOf, textOf } from './item.js';
import { type Wording, wordsOf } from './texts.js';

const genres: readonly [RegExp, ArticleType][] = [
  [/opinion|editorial|column|commentary/i, 'opinion'],
  [/review/i, 'review'],
];

/** What kind of article an item becomes, by its type and its genre. */
export function articleTypeOf(item: Item, run: Import): ArticleType {
  const type = textOf(item, 'type')?.toLowerCase();
  if (type === 'video' || type === 'audio') return type;
  if (type === 'picture' || type === 'graphic') return 'gallery';
  const named = itemsOf(item, run, 'genres', 'genre').map(
    (genre) => textOf(genre, 'name', 'uri', 'literal', 'code') ?? '',
  );
  return genres.find(([pattern]) => named.some((name) => pattern.test(name)))?.[1] ?? 'article';
}

const generic = /^(?:article(?: \(news\))?|news|text|story)$/i;

/** The first genre that tells readers something; agencies file most stories as "Article (news)". */
export function kickerOf(item: Item, run: Import): string | undefined {
  const names = itemsOf(item, run, 'genres', 'genre').map((genre) => textOf(genre, 'name'));
  return names.find((name) => name && !generic.test(name));
}

/** Usable where it is not said; where it is said in a word that ninjs has not, withheld. */
export function statusOf(item: Item, run: Import): Status | undefined {
  const said = textOf(item, 'pubstatus');
  if (said === undefined) return undefined;
  const status = said.toLowerCase().replace(/^.*[:/]/, '');
  if (status === 'usable' || status === 'withheld') return status;
  if (/^cancel+ed$/.test(status)) return 'canceled';
  const message = `${JSON.stringify(said)} is no status of ninjs; the article is withheld.`;
  run.warn(find(item, 'pubstatus').path, 'unknown-status', message);
  return 'withheld';
}

const isAfter = (date: string, other: string) => Date.parse(date) > Date.parse(other);

/** First published, else first created, else this version; changed when this version was made. */
export function datesOf(item: Item, run: Import): Draft {
  const at = (name: string) => {
    const { value, path } = find(item, name);
    return readInstant(value, path, run);
  };
  const version = at('versioncreated');
  const published = at('firstpublished') ?? at('firstcreated') ?? version ?? at('contentcreated');
  const embargo = find(item, 'embargoeduntil', 'embargoed');
  const embargoedUntil = readInstant(embargo.value, embargo.path, run);
  return {
    datePublished: published,
    dateModified: published && version && isAfter(version, published) ? version : undefined,
    embargoedUntil,
    // A story whose embargo nobody can read must not go out.
    ...(embargo.value && !embargoedUntil ? { status: 'withheld' } : {}),
  };
}

/** ninjs names the people whom a story is about, and by their relation also those who made it. */
const isMaker = (person: Item) =>
  /^(?:.*[:/])?(?:author|creator|contributor)$/i.test(textOf(person, 'rel') ?? '');

function makersOf(item: Item, run: Import): Contributor[] {
  return itemsOf(item, run, 'people', 'person').flatMap((person): Contributor[] => {
    const name = textOf(person, 'name');
    return name && isMaker(person) ? [{ name, type: 'person' }] : [];
  });
}

/** Superdesk has the job title as a term of a list, `{ qcode, name }`, or as its name. */
const roleOf = (author: Item) =>
  textOf(author, 'jobtitle') ??
  textOf(partOf(author, 'jobtitle'), 'name') ??
  textOf(author, 'role');

/** Authors as Superdesk adds them to ninjs, and the organisations that the story came from. */
function contributorsOf(item: Item, run: Import): Contributor[] {
  const authors = itemsOf(item, run, 'authors').flatMap((author): Contributor[] => {
    const name = textOf(author, 'name');
    if (!name) return [];
    const avatar = find(author, 'avatar_url');
    const src = run.address(avatar.value, avatar.path);
    const bio = textOf(author, 'biography');
    return [
      given<Contributor>({
        name,
        type: 'person',
        role: roleOf(author),
        image: src ? { src, alt: '', decorative: true } : undefined,
        bio: bio ? [{ type: 'text', text: bio }] : undefined,
      }),
    ];
  });
  const people = makersOf(item, run);
  if (authors.length + people.length > 0) return [...authors, ...people];
  const sources = itemsOf(item, run, 'infosources', 'infosource').map((one) => textOf(one, 'name'));
  const named = [...sources, textOf(item, 'source')].filter((name) => name !== undefined);
  return [...new Set(named)].map((name) => ({ name, type: 'organization' }));
}

/** The byline as the agency writes it, with whom it names. */
export function bylineOf(item: Item, run: Import): Draft['byline'] {
  const text = textOf(item, 'by', 'byline');
  const contributors = contributorsOf(item, run);
  if (!text && contributors.length === 0) return undefined;
  return { contributors, ...(text && { text }) };
}

/** What the story is about, each name once. Their addresses identify them; they are no pages. */
export function tagsOf(item: Item, run: Import): Topic[] {
  const kinds = [
    ['subjects', 'subject'],
    ['people', 'person'],
    ['organisations', 'organisation'],
    ['places', 'place'],
    ['events', 'event'],
    ['objects', 'object'],
  ];
  const named = kinds.flatMap((names) =>
    itemsOf(item, run, ...names).map((one) => (isMaker(one) ? undefined : textOf(one, 'name'))),
  );
  const { value: keywords } = find(item, 'keywords');
  const words = Array.isArray(keywords) ? keywords.filter((word) => typeof word === 'string') : [];
  const names = [...named, ...words].filter((name) => name?.trim());
  return [...new Set(names)].map((name) => ({ name: name ?? '' }));
}

/** Headlines for other uses, and the short names by which an agency files the story. */
export function alternativesOf(
  item: Item,
  headlines: readonly Wording[],
  chosen: Wording | undefined,
): AlternativeHeadline[] {
  const shown = chosen && wordsOf(chosen);
  const others = headlines.map((one) => ({ role: one.role || 'headline', text: wordsOf(one) }));
  const filed = ['title', 'slugline'].map((role) => ({ role, text: textOf(item, role) ?? '' }));
  return [...others, ...filed].filter(({ text }) => text && text !== shown);
}
