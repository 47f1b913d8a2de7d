import { parseArticle } from '@galley/article';
import { Article, ArticlePage, Comments, ShareLinks } from '@galley/react';
import { CommentsIsland, ShareLinksIsland } from '@galley/react/islands';
import { hi } from '@galley/react/messages/hi';
import { Ads } from './Ads.client.tsx';

/** A server component: none of this but the islands and `Ads` is sent as JavaScript. */
export default async function Page({ id }: { id: string }) {
  const response = await fetch(`https://cms.example.com/stories/${id}`);
  const article = parseArticle(await response.json());
  return (
    <ArticlePage>
      <Article article={article} messages={hi} />
      <ShareLinks url={article.url} headline="…" messages={hi} />
      <Comments form={{ action: '/comments' }} messages={hi} />
      <ShareLinksIsland />
      <CommentsIsland />
      <Ads />
    </ArticlePage>
  );
}
