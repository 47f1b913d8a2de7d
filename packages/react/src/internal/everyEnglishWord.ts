import type { Messages } from '../messages/types.js';
import { englishBlockWords } from './blockWords.js';
import { englishLabels, englishWords } from './englishWords.js';
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
