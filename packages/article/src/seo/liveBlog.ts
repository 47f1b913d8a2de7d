import type { BlogPostingLeaf, LiveBlogPostingLeaf } from 'schema-dts';
import type { Article } from '../article.js';
import type { Live, LiveUpdate } from '../live.js';
import { wellFormed } from '../plain.js';
import { plainText } from '../text.js';
import { shownDates, timeOf } from './dates.js';
import { defined } from './defined.js';
import { authors } from './people.js';
import { wordsOf } from './words.js';

function posting(update: LiveUpdate, page: string, idPrefix: string): BlogPostingLeaf {
  const { published, modified } = shownDates(update);
  return defined<BlogPostingLeaf>({
    '@type': 'BlogPosting',
    headline: wordsOf(update.title),
    datePublished: published,
    dateModified: modified,
    author: authors(update.contributors ?? [], page),
    url: `${page.replace(/#.*/s, '')}#${encodeURIComponent(wellFormed(`${idPrefix}update-${update.id}`))}`,
    articleBody: plainText(update.body),
  });
}

/** The latest change that the updates tell of. */
function lastChange({ updates }: Live): string | undefined {
  const changes = updates.map(({ datePublished, dateModified }) => dateModified ?? datePublished);
  return changes.sort((a, b) => timeOf(b) - timeOf(a))[0];
}

/**
 * What a live blog has beside an article. Search engines ask for each update's words, so updates
 * are told only where everyone may read them.
 */
export function liveBlog(article: Article, page: string, idPrefix: string) {
  const { live, access, datePublished } = article;
  const isFree = access?.isAccessibleForFree !== false;
  return defined<Omit<LiveBlogPostingLeaf, '@type'>>({
    coverageStartTime: live?.coverageStart ?? datePublished,
    coverageEndTime: live?.coverageEnd ?? (live?.status === 'ended' ? lastChange(live) : undefined),
    liveBlogUpdate: isFree ? live?.updates.map((update) => posting(update, page, idPrefix)) : [],
  });
}
