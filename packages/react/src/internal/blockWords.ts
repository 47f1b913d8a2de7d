import type { Messages } from '../messages/types.js';
import { englishLabels, englishWords } from './englishWords.js';
import type { MessagesOptions } from './messages.js';
import { adsWords } from './words/ads.js';
import { appBannerWords } from './words/appBanner.js';
import { commentsWords } from './words/comments.js';
import { editionsWords } from './words/editions.js';
import { embedWords } from './words/embed.js';
import { followWords } from './words/follow.js';
import { pageWords } from './words/page.js';
import { pageLinksWords } from './words/pageLinks.js';
import { paywallWords } from './words/paywall.js';
import { readingWords } from './words/reading.js';
import { recommendationsWords } from './words/recommendations.js';
import { shareWords } from './words/share.js';

/** The words in English that only the rarer blocks print: a story without them sends none. */
const englishBlockWords = {
  table: 'Table',
  transcript: 'Transcript',
  keyTakeaways: 'Key points',
  footnotes: 'Notes',
  backToText: 'Back to the text',
  corrections: {
    correction: 'Correction:',
    clarification: 'Clarification:',
    update: 'Update:',
    editorsNote: 'Editor’s note:',
    retraction: 'Retraction:',
  },
  sponsor: 'Paid for by',
  live: {
    upcoming: 'Coming up',
    live: 'Live',
    ended: 'Live coverage has ended',
  },
  keyEvents: 'Key events',
  summary: 'Summary',
  pinned: 'Pinned',
  newerUpdates: 'Newer updates',
  olderUpdates: 'Older updates',
} satisfies Partial<Messages>;

/** The words of the rarer blocks: the app's messages, or English. */
export const blockWords = ({
  messages,
}: MessagesOptions): Pick<Messages, keyof typeof englishBlockWords> =>
  messages ?? englishBlockWords;

/** Every word in English. */
export const everyEnglishWord: Omit<Messages, 'locale' | 'reviewed' | 'dates' | 'plurals'> = {
  ...englishLabels,
  ...englishWords,
  ...englishBlockWords,
  ads: adsWords,
  page: pageWords,
  comments: commentsWords,
  editions: editionsWords,
  appBanner: appBannerWords,
  embed: embedWords,
  paywall: paywallWords,
  share: shareWords,
  follow: followWords,
  reading: readingWords,
  recommendations: recommendationsWords,
  pageLinks: pageLinksWords,
};
