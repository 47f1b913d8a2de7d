import type { Article as Data } from '@galley/article';
import { Article } from '@galley/react';
import type { ComponentPropsWithoutRef } from 'react';

const AppLink = (props: ComponentPropsWithoutRef<'a'>) => <a data-app="" {...props} />;
const AppByline = ({ names }: { names: readonly { name: string }[] }) => (
  <p>{names.map(({ name }) => name).join(' and ')}</p>
);

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
