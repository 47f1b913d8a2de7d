import { Article } from '@galley/react';
import { article } from './story.ts';

export const Example = () => (
  <main id="main">
    <Article article={article} timeZone="Europe/Madrid" locale="en-GB" />
  </main>
);
