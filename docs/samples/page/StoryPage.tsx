import type { Article as Data, LinkItem } from '@galley/article';
import {
  AdSlot,
  AppBanner,
  Article,
  ArticlePage,
  adPlaces,
  Comments,
  LinkGroup,
  Masthead,
  PageFooter,
  SectionNav,
} from '@galley/react';

export interface Page {
  sections: LinkItem[];
  mostRead: LinkItem[];
  featured: LinkItem[];
  legal: LinkItem[];
}

export function StoryPage({ article, page }: { article: Data; page: Page }) {
  const places = adPlaces(article.body, { firstAfter: 80, everyWords: 250 });
  return (
    <ArticlePage
      header={<Masthead name="The Daily Galley" />}
      nav={<SectionNav links={page.sections} current="/world" sticky />}
      aside={<LinkGroup heading="Most read" links={page.mostRead} />}
      footer={
        <PageFooter links={page.legal}>
          <LinkGroup heading="Featured" links={page.featured} />
        </PageFooter>
      }
    >
      <Article
        article={article}
        insert={({ index }) =>
          places.includes(index) && <AdSlot name={`story-${index}`} sizes={['mpu']} continues />
        }
      />
      <Comments form={{ action: '/comments' }} readAll="/comments" />
      <AppBanner heading="The Daily Galley, in your pocket" href="/app" />
    </ArticlePage>
  );
}
