import { parseArticle, plainText } from '@galley/article';
import { Article, ArticlePage, Comments, ShareLinks } from '@galley/react';
import { CommentsIsland, ShareLinksIsland } from '@galley/react/islands';
import { hi } from '@galley/react/messages/hi';
import { Ads } from './Ads.client.tsx';

/** A server component: none of this but the islands and `Ads` is sent as JavaScript. */
export default async function Page({ id }: { id: string }) {
  const address = `https://cms.example.com/stories/${encodeURIComponent(id)}`;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The CMS answers ${response.status} for ${address}`);
  const article = parseArticle(await response.json());
  return (
    <ArticlePage>
      <Article article={article} messages={hi} />
      <ShareLinks url={article.url} headline={plainText(article.headline)} messages={hi} />
      <Comments form={{ action: '/comments' }} messages={hi} />
      <ShareLinksIsland />
      <CommentsIsland />
      <Ads />
    </ArticlePage>
  );
}
