import type { Article as Data } from '@galley/article';
import { Article } from '@galley/react';
import { ar } from '@galley/react/messages/ar';

export const Story = ({ article }: { article: Data }) => (
  <Article article={article} messages={ar} />
);
