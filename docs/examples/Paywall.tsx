import { teaser } from '@galley/article';
import { Article, Paywall } from '@galley/react';
import { article } from './story.ts';

export const Example = () => (
  <>
    <Article article={teaser(article, { blocks: 2 })} />
    <Paywall>
      <a href="/subscribe">Subscribe for a month</a>
    </Paywall>
  </>
);
