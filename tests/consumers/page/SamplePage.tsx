import { type Article as ArticleData, plainText } from '@galley/article';
import { sampleArticle, samplePage } from '@galley/article/sample';
import {
  AdSlot,
  AppBanner,
  Article,
  ArticlePage,
  adPlaces,
  type CommentFormProps,
  Comments,
  EditionPicker,
  FollowLinks,
  LinkGroup,
  Masthead,
  type Messages,
  PageFooter,
  Promo,
  ReaderSettings,
  Recommendations,
  SectionNav,
  ShareLinks,
  Tags,
} from '@galley/react';

export interface SamplePageProps {
  /** The story. Default: the sample article. */
  article?: ArticleData;
  /** How an attempt to comment went, and what was typed. */
  comment?: Pick<CommentFormProps, 'state' | 'values' | 'message'>;
  /** Where comments are posted. */
  commentAction?: CommentFormProps['action'];
  /** Where the browser asks for recommendations. Default: they are here already. */
  recommendationsSrc?: string;
  /** The edition of the page, by its address. */
  edition?: string;
  /** The words of that edition. A story in another language stays as it is. */
  messages?: Messages;
  /** Where a reader without script dismisses the banner. */
  dismissAction?: string;
  /** Whether the reader has dismissed it. */
  dismissed?: boolean;
}

const { groups, app } = samplePage;
const language = (tag = '') => tag.split('-')[0];

/** The sample story with all that stands around it, part by part in the order of the page. */
export function SamplePage({
  article = sampleArticle,
  comment,
  commentAction = '/comments',
  recommendationsSrc,
  edition = '/in',
  messages,
  dismissAction,
  dismissed,
}: SamplePageProps) {
  const places = adPlaces(article.body, { firstAfter: 80, everyWords: 200 });
  const common = messages ? { messages } : { locale: 'en-IN' };
  return (
    <ArticlePage
      {...common}
      header={<Masthead {...common} name={samplePage.name} date={article.datePublished} />}
      nav={<SectionNav {...common} links={samplePage.sections} current="/world" sticky />}
      aside={
        <>
          <AdSlot {...common} name="rail" sizes={['mpu']} number={places.length + 1} />
          <LinkGroup {...common} heading="Most read" links={groups.news} />
        </>
      }
      footer={
        <>
          <EditionPicker
            {...common}
            editions={samplePage.editions}
            current={edition}
            layout="list"
          />
          {dismissed ? null : (
            <AppBanner
              {...common}
              campaign={app.id}
              heading={app.title}
              text={app.text}
              ios={app.ios}
              android={app.android}
              dismissAction={dismissAction}
            />
          )}
          <PageFooter {...common} links={samplePage.legal} note={samplePage.copyright}>
            <LinkGroup {...common} heading="Featured" links={groups.featured} />
            <LinkGroup
              {...common}
              heading="Trending topics"
              links={groups.trending}
              layout="inline"
            />
            <LinkGroup {...common} heading="News" links={groups.news} layout="columns" />
            <LinkGroup {...common} heading="Multimedia" links={groups.multimedia} layout="media" />
            <FollowLinks {...common} accounts={samplePage.accounts} />
            <ReaderSettings {...common} />
          </PageFooter>
        </>
      }
    >
      <Article
        article={article}
        {...(language(messages?.locale) === language(article.lang) ? common : {})}
        insert={({ index }) =>
          places.includes(index) && (
            <AdSlot
              {...common}
              name={`story-${places.indexOf(index) + 1}`}
              sizes={['mpu', 'mobileLarge']}
              number={places.indexOf(index) + 1}
              continues
            />
          )
        }
      />
      <Tags
        {...common}
        links={(article.tags ?? []).map(({ name, url = '' }) => ({ text: name, href: url }))}
      />
      <ShareLinks {...common} url={article.url} headline={plainText(article.headline)} />
      <Promo
        {...common}
        heading={samplePage.promo.title}
        href={samplePage.promo.href}
        image={samplePage.promo.image}
        text={samplePage.promo.text}
      />
      <Recommendations
        {...common}
        href="/recommended"
        source="Harbour"
        {...(recommendationsSrc
          ? { src: recommendationsSrc }
          : { links: samplePage.recommendations })}
      />
      <Comments
        {...common}
        id="comments"
        count={4}
        latest={samplePage.comments[0]}
        readAll="/comments"
        timeZone="Asia/Kolkata"
        form={{
          ...comment,
          action: commentAction,
          fields: { article: article.id },
          askName: true,
          maxLength: 2000,
        }}
      />
    </ArticlePage>
  );
}
