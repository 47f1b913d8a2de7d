import { parseArticle } from '@galley/article';
import { headOf } from './headOf';
import json from './story.json';

/**
 * The story of a page, or `undefined` where it is not out: a draft, withheld, or under an embargo.
 * Ask your CMS here; `@galley/article` has adapters for what it answers.
 */
export async function loadStory() {
  const article = parseArticle(json);
  // One clock for the head and the page: an embargo that ends in between ends for neither.
  const now = new Date();
  const head = headOf(article, now);
  return head && { article, head, now };
}
