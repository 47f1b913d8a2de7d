import { parseArticle } from '@galley/article';
import { headOf } from './headOf';
import json from './story.json';

/** The story of a page. Ask your CMS here; `@galley/article` has adapters for what it answers. */
export async function loadStory() {
  const article = parseArticle(json);
  return { article, head: headOf(article) };
}
