import type { Article, ArticleType, Sponsor, Status } from '../../article.js';
import { readInstant } from '../instant.js';
import { objectAt, type Source, textAt } from '../read.js';
import type { AnsImport } from './reading.js';

/** Subtypes are a newsroom's own; these are words that many use. */
const types: readonly [RegExp, ArticleType][] = [
  [/^live(?:$|[-_ ]?(?:blog|story|updates?|coverage))/i, 'liveblog'],
  [/opinion|op-?ed|editorial|column|commentary/i, 'opinion'],
  [/review/i, 'review'],
  [/gallery|slide-?show/i, 'gallery'],
  [/^video/i, 'video'],
  [/^(?:audio|podcast)/i, 'audio'],
];

export function typeOf(story: Source): ArticleType {
  switch (story.type) {
    case 'gallery':
    case 'image':
      return 'gallery';
    case 'video':
      return 'video';
    case 'audio':
      return 'audio';
    default: {
      const subtype = textAt(story, 'subtype') ?? '';
      return types.find(([pattern]) => pattern.test(subtype))?.[1] ?? 'article';
    }
  }
}

type Standing = { [Key in 'status' | 'embargoedUntil' | 'access']?: Article[Key] | undefined };

function embargoOf(restrictions: Source, run: AnsImport): Standing {
  const embargo = objectAt(restrictions, 'embargo');
  if (embargo.active !== true) return {};
  const path = '/content_restrictions/embargo';
  const embargoedUntil = readInstant(embargo.end_time, `${path}/end_time`, run);
  if (embargoedUntil) return { embargoedUntil };
  run.warn(path, 'embargo', 'This embargo has no end; the story is withheld until it is lifted.');
  return { status: 'withheld' };
}

/** Where the newsroom's own word for the status is plain; nothing where it says nothing. */
function statusOf(story: Source): Status | undefined {
  const said = textAt(story, 'status') ?? '';
  if (/cancel|kill|delet/i.test(said)) return 'canceled';
  if (/unpublish|withh[eo]ld|embargo/i.test(said)) return 'withheld';
  const isUnpublished =
    objectAt(story, 'revision').published === false ||
    objectAt(story, 'publishing').has_published_edition === false;
  return isUnpublished || /draft/i.test(said) ? 'draft' : undefined;
}

/** Whether the story may be shown, from when, and to whom. */
export function standingOf(story: Source, run: AnsImport): Standing {
  const restrictions = objectAt(story, 'content_restrictions');
  const code = textAt(restrictions, 'content_code');
  const path = '/content_restrictions';
  if (objectAt(restrictions, 'geo').restrictions) {
    run.warn(`${path}/geo`, 'geo-restriction', 'Not all countries may see this; the app must ask.');
  }
  const status = statusOf(story);
  const embargo = embargoOf(restrictions, run);
  return {
    ...embargo,
    // An embargo that ends says when by itself.
    ...(status && !(status === 'withheld' && embargo.embargoedUntil) && { status }),
    ...(code && accessOf(code, run)),
  };
}

/** Codes are a newsroom's own; these are Arc's and what their names say. */
function accessOf(code: string, run: AnsImport): Standing {
  if (/^(?:free|open|public|none)$/i.test(code)) return { access: { isAccessibleForFree: true } };
  if (/premium|meter|paid|paywall|lock|subscri|member|register/i.test(code)) {
    return { access: { isAccessibleForFree: false } };
  }
  run.warn(
    '/content_restrictions/content_code',
    'unknown-access',
    `It is not known who may read ${JSON.stringify(code)}. Give "access" in the envelope.`,
  );
  return {};
}

/** ANS says only that someone paid; who, is in other properties, if anywhere. */
export function sponsorOf(story: Source, run: AnsImport): Sponsor | undefined {
  const owner = objectAt(story, 'owner');
  if (owner.sponsored !== true) return undefined;
  const name =
    textAt(objectAt(story, 'distributor'), 'name') ??
    textAt(objectAt(objectAt(story, 'label'), 'basic'), 'text') ??
    textAt(owner, 'name') ??
    textAt(owner, 'id') ??
    '—';
  run.warn(
    '/owner/sponsored',
    'unnamed-sponsor',
    `The document does not name who paid; ${JSON.stringify(name)} was taken.`,
  );
  return { name };
}
