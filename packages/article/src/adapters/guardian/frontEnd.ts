import type { Article, ArticleType, Topic } from '../../article.js';
import type { Draft } from '../finish.js';
import { readInstant } from '../instant.js';
import { given, line } from '../make.js';
import { isSource, numberAt, objectAt, type Source, textAt } from '../read.js';
import { elementsAt, type GuardianImport, lineAt, sourcesAt } from './element.js';
import { instantAt } from './live.js';
import { contributorsOf, seriesOf, topicsOf } from './people.js';
import { relatedOf } from './related.js';
import { sponsorOf } from './sponsor.js';
import { otherHeadlines, storyOf } from './story.js';

const types = new Map<string, ArticleType>([
  ['LiveBlogDesign', 'liveblog'],
  ['DeadBlogDesign', 'liveblog'],
  ['GalleryDesign', 'gallery'],
  ['HostedGalleryDesign', 'gallery'],
  ['VideoDesign', 'video'],
  ['HostedVideoDesign', 'video'],
  ['AudioDesign', 'audio'],
  ['CommentDesign', 'opinion'],
  ['EditorialDesign', 'opinion'],
  ['LetterDesign', 'opinion'],
  ['ReviewDesign', 'review'],
]);

// The zones in which each edition prints its times.
const zones: Readonly<Record<string, string>> = {
  UK: 'Europe/London',
  US: 'America/New_York',
  AU: 'Australia/Sydney',
  INT: 'Europe/London',
  EUR: 'Europe/Paris',
};

/** The front end's blocks; a pinned post stands before the others, where they are of another page. */
function blocksOf(source: Source, run: GuardianImport): [Source, string][] {
  const blocks = sourcesAt(source, 'blocks', '', run);
  const { pinnedPost } = source;
  if (!isSource(pinnedPost)) return blocks;
  const pinned = {
    ...pinnedPost,
    attributes: { ...objectAt(pinnedPost, 'attributes'), pinned: true },
  };
  const place = blocks.findIndex(([{ id }]) => id === pinnedPost.id);
  if (place < 0) return [[pinned, '/pinnedPost'], ...blocks];
  return blocks.map(([block, path], index) => [
    index === place
      ? { ...block, attributes: { ...objectAt(block, 'attributes'), pinned: true } }
      : block,
    path,
  ]);
}

/** The last change: the page's own words for machines, else the latest of its blocks. */
function modifiedOf(source: Source, run: GuardianImport): string | undefined {
  const key = 'article:modified_time';
  const said = readInstant(objectAt(source, 'openGraphData')[key], `/openGraphData/${key}`, run);
  if (said) return said;
  const latest = sourcesAt(source, 'blocks', '', run).map(([block]) =>
    Math.max(numberAt(block, 'blockLastUpdated') ?? 0, numberAt(block, 'lastUpdated') ?? 0),
  );
  const last = latest.reduce((a, b) => Math.max(a, b), 0);
  return last > 0 ? readInstant(last, '/blocks', run) : undefined;
}

/** The article of the document that the Guardian's front end renders. */
export function frontEndDraft(source: Source, run: GuardianImport): Draft {
  const headline = textAt(source, 'headline');
  const edition = textAt(source, 'editionId') ?? '';
  const url = run.address(source.webURL, '/webURL');
  const base = textAt(source, 'guardianBaseURL') ?? 'https://www.theguardian.com';
  const design = textAt(objectAt(source, 'format'), 'design') ?? '';
  const config = objectAt(source, 'config');
  const section = textAt(source, 'sectionLabel') ?? textAt(source, 'sectionName');
  const sectionUrl = textAt(source, 'sectionUrl');
  const affiliate = lineAt(source, 'affiliateLinksDisclaimer', '', run);
  const zone = Object.hasOwn(zones, edition) ? zones[edition] : undefined;
  const datePublished = instantAt(
    source,
    ['webPublicationDate', 'webPublicationDateDeprecated'],
    '',
    run,
  );
  const membership = textAt(config, 'membershipAccess');
  return {
    ...storyOf(
      {
        source,
        type: types.get(design) ?? 'article',
        status: design === 'DeadBlogDesign' || config.isLive === false ? 'ended' : 'live',
        datePublished,
        main: elementsAt(source, 'mainMediaElements', '', run),
        blocks: blocksOf(source, run),
        starRating: numberAt(source, 'starRating'),
      },
      run,
    ),
    id: textAt(source, 'pageId'),
    url,
    canonicalUrl: run.address(source.canonicalUrl, '/canonicalUrl'),
    // Only stories in another language say theirs.
    lang: textAt(source, 'lang') ?? run.options.envelope?.lang ?? 'en',
    dir: source.isRightToLeftLang === true ? 'rtl' : undefined,
    timeZone: run.options.timeZone ?? zone,
    headline: line(headline),
    alternativeHeadlines: otherHeadlines(headline, [
      ['seo', textAt(source, 'webTitle')],
      ['social', textAt(objectAt(source, 'openGraphData'), 'og:title')],
    ]),
    standfirst: lineAt(source, 'standfirst', '', run),
    kicker: seriesOf(source, run) ?? section,
    byline: given<Article['byline']>({
      text: textAt(source, 'byline'),
      contributors: contributorsOf(source, base, run),
    }),
    dateModified: modifiedOf(source, run),
    section: section
      ? given<Topic>({
          name: section,
          url: run.address(sectionUrl && `${base}/${sectionUrl}`, '/sectionUrl'),
        })
      : undefined,
    tags: topicsOf(source, base, run),
    related: relatedOf(source, run),
    disclosures: affiliate ? [{ kind: 'affiliate', text: affiliate }] : undefined,
    sponsor: sponsorOf(source, edition, run),
    access: membership ? { isAccessibleForFree: false } : undefined,
  };
}
