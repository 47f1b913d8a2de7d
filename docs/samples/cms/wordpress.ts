import { fromWordPress } from '@galley/article/wordpress';

export async function load(id: number) {
  const response = await fetch(`https://example.com/wp-json/wp/v2/posts/${id}?_embed`);
  const { article, warnings } = fromWordPress(await response.json(), {
    timeZone: 'Europe/Madrid',
    envelope: { lang: 'es' },
  });
  for (const { code, path, lost } of warnings) console.warn(code, path, lost ?? '');
  return article;
}
