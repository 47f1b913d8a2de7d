import { sampleArticle, samplePage } from '@galley/article/sample';
import {
  AdSlot,
  AppBanner,
  Article,
  Breadcrumbs,
  CalendarDate,
  Comments,
  EditionPicker,
  Embed,
  FollowLinks,
  Headline,
  LinkGroup,
  Masthead,
  PageFooter,
  Paywall,
  Promo,
  PullQuote,
  ReaderSettings,
  ReadingTime,
  Recommendations,
  RelativeTime,
  SectionNav,
  ShareLinks,
  Tags,
} from '@galley/react';
import { calendar } from '@galley/react/messages/calendars/fa-persian';
import { en } from '@galley/react/messages/en';
import './designers.css';
import type { ThemeName } from './tokens.ts';

const { groups, app, promo } = samplePage;
const common = { messages: en };

/** Headlines in each size, then the story with all its blocks, then the parts of its page. */
function Sheet({ theme, side }: { theme: ThemeName; side: string }) {
  return (
    <section className="designers-sheet" data-galley-theme={theme} aria-label={`${theme}, ${side}`}>
      <p className="designers-name">{theme}</p>
      <Masthead {...common} name={samplePage.name} date={sampleArticle.datePublished} />
      <SectionNav {...common} links={samplePage.sections} current="/world" />
      <div className="designers-parts">
        <Breadcrumbs {...common} links={samplePage.sections.slice(0, 2)} />
        {(['s', 'm', 'l', 'xl'] as const).map((size) => (
          <Headline key={size} level={2} size={size} kicker={`Size ${size}`}>
            Five hill stations to reach by train this winter
          </Headline>
        ))}
        <p className="designers-line-of">
          <ReadingTime {...common} minutes={5} />
          <RelativeTime {...common} dateTime={sampleArticle.datePublished} />
          <CalendarDate dateTime={sampleArticle.datePublished} calendar={calendar} />
        </p>
        <PullQuote attribution="Ana Ruiz, who drives the first bus">
          We wait for the train. That is the whole timetable.
        </PullQuote>
      </div>
      <Article {...common} article={sampleArticle} idPrefix={`${side}-`} />
      <div className="designers-parts">
        <Paywall {...common} />
        <Embed
          {...common}
          provider="youtube"
          href="https://example.com/film"
          text="The border, filmed from the south"
        />
        <Tags
          {...common}
          links={(sampleArticle.tags ?? []).map(({ name, url = '' }) => ({
            text: name,
            href: url,
          }))}
        />
        <ShareLinks {...common} url={sampleArticle.url} headline="Two soldiers cross the border" />
        <Promo
          {...common}
          heading={promo.title}
          href={promo.href}
          image={promo.image}
          text={promo.text}
        />
        <AdSlot {...common} name={`${side}-story`} sizes={['mpu']} />
        <Recommendations
          {...common}
          href="/recommended"
          source="Harbour"
          links={samplePage.recommendations}
        />
        <LinkGroup {...common} heading="Trending topics" links={groups.trending} layout="inline" />
        <LinkGroup {...common} heading="Multimedia" links={groups.multimedia} layout="media" />
        <Comments
          {...common}
          id={`${side}-comments`}
          count={4}
          latest={samplePage.comments[0]}
          readAll="/comments"
          timeZone="Asia/Kolkata"
          form={{ action: '/comments', askName: true, maxLength: 2000 }}
        />
        <EditionPicker {...common} editions={samplePage.editions} current="/in" layout="list" />
        <AppBanner
          {...common}
          heading={app.title}
          text={app.text}
          ios={app.ios}
          android={app.android}
        />
      </div>
      <PageFooter {...common} links={samplePage.legal} note={samplePage.copyright}>
        <LinkGroup {...common} heading="Featured" links={groups.featured} />
        <FollowLinks {...common} accounts={samplePage.accounts} />
        <ReaderSettings {...common} />
      </PageFooter>
    </section>
  );
}

export interface SpecimenProps {
  left: ThemeName;
  right: ThemeName;
}

/** The components under one theme, beside the same ones under another. */
export function Specimen({ left, right }: SpecimenProps) {
  return (
    <main className="designers-specimen">
      <h1>
        {left} and {right}
      </h1>
      <Sheet theme={left} side="left" />
      <Sheet theme={right} side="right" />
    </main>
  );
}
