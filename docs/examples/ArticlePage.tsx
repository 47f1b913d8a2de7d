import { Article, ArticlePage, Masthead, PageFooter, SectionNav } from '@galley/react';
import { article } from './story.ts';

const sections = [
  { href: '/world', text: 'World' },
  { href: '/sport', text: 'Sport' },
];

export const Example = () => (
  <ArticlePage
    header={<Masthead name="The Daily Galley" />}
    nav={<SectionNav links={sections} current="/world" />}
    footer={<PageFooter note="© The Daily Galley" />}
  >
    <Article article={article} />
  </ArticlePage>
);
