import { plainText, type Article as Story } from '@galley/article';
import { Article, ArticlePage, Masthead, ShareLinks } from '@galley/react';

interface Props {
  article: Story;
  /** When it was loaded: an embargo that is over by then does not hide it. */
  now: Date;
  /** Whether ways to share it stand under the story; their script is the page's to load. */
  sharing?: boolean;
}

/** What the page shows: landmarks, the paper's name, the story. */
export function StoryPage({ article, now, sharing = false }: Props) {
  return (
    <ArticlePage header={<Masthead name="The Daily Galley" />}>
      <Article article={article} now={now} />
      {sharing && <ShareLinks url={article.url} headline={plainText(article.headline)} />}
    </ArticlePage>
  );
}
