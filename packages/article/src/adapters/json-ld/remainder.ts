import type { Import } from '../import.js';
import type { Source } from '../read.js';
import { wordsIn } from '../unknown.js';

/** What the adapter reads, and what says nothing to a reader. */
const known = new Set(
  `headline name alternativeHeadline description abstract articleBody text author creator image
  thumbnailUrl thumbnail datePublished dateModified dateCreated uploadDate articleSection keywords
  about mentions inLanguage mainEntityOfPage mainEntity url isAccessibleForFree hasPart
  liveBlogUpdate coverageStartTime coverageEndTime correction backstory sponsor video audio
  associatedMedia contentUrl embedUrl duration transcript encodingFormat caption width height
  wordCount commentCount interactionStatistic interactionCount potentialAction speakable isPartOf
  identifier version license discussionUrl primaryImageOfPage breadcrumb copyrightYear accessMode
  accessModeSufficient accessibilityFeature accessibilityHazard timeRequired isFamilyFriendly
  expires`.split(/\s+/),
);

/** Tells of each property of the story that holds words and has no place in an article. */
export function warnOfRemainder(node: Source, path: string, run: Import): void {
  for (const [key, value] of Object.entries(node)) {
    if (key.startsWith('@') || known.has(key)) continue;
    const words = wordsIn(value);
    if (!words) continue;
    const at = key.replaceAll('~', '~0').replaceAll('/', '~1');
    run.warn(`${path}/${at}`, 'not-carried', `An article has no place for "${key}".`, words);
  }
}
