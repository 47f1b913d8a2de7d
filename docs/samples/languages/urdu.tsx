import type { Article as Data } from '@galley/article';
import { Article } from '@galley/react';
import { ur } from '@galley/react/messages/ur';

export const Story = ({ article }: { article: Data }) => (
  <Article article={article} messages={ur} />
);
