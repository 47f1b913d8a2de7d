import { parseArticle } from '@galley/article';

export async function load(address: string) {
  const response = await fetch(address);
  return parseArticle(await response.json());
}
