import type { Article as Data } from '@galley/article';
import { Article } from '@galley/react';
import { AppByline, AppLink } from './app.tsx';

export const Story = ({ article }: { article: Data }) => (
  <Article
    article={article}
    components={{
      Link: AppLink,
      parts: { byline: (story) => <AppByline names={story.byline.contributors} /> },
      blocks: { pullquote: () => null },
    }}
  />
);
