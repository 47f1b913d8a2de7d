import type { Article as Data } from '@galley/article';
import { Article } from '@galley/react';
import { hi } from '@galley/react/messages/hi';

export const Story = ({ article }: { article: Data }) => (
  <Article article={article} messages={hi} />
);
