import type { Article as ArticleData, LinkItem } from '@galley/article';
import { Article, LinkGroup } from '@galley/react';

export const Story = ({ article, now }: { article: ArticleData; now: Date }) => (
  <Article article={article} now={now} />
);

export const MostRead = ({ links }: { links: LinkItem[] }) => (
  <LinkGroup heading="Most read" links={links} />
);
