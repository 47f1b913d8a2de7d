import type { Inline } from '@galley/article';
import { sampleArticle } from '@galley/article/sample';
import {
  Body,
  Byline,
  basicRenderers,
  Figure,
  Headline,
  RelatedLinks,
  Standfirst,
  Timestamp,
} from '@galley/react';
import { createRoot } from 'react-dom/client';
import { main } from './main';
import '@galley/react/basic.css';
import '@galley/react/themes/broadsheet.css';

const words = (line: Inline[] = []) =>
  line.map((node) => (node.type === 'text' ? node.text : '')).join('');

const { lang, timeZone, headline, kicker, standfirst, byline, leadMedia, body, related } =
  sampleArticle;
const common = { locale: lang };
const time = { ...common, timeZone };

// The story by its parts: the app sends the renderers of its own few blocks and no others.
createRoot(main()).render(
  <article className="galley-Article" lang={lang}>
    <header>
      <Headline kicker={kicker}>{words(headline)}</Headline>
      <Standfirst>{words(standfirst)}</Standfirst>
      <div>
        <Byline {...common} {...byline} avatar />
        <div>
          <Timestamp {...time} dateTime={sampleArticle.dateModified ?? ''} label="updated" />
          <Timestamp {...time} dateTime={sampleArticle.datePublished} label="firstPublished" />
        </div>
      </div>
    </header>
    <Figure {...common} image={leadMedia.image} placement="wide" priority />
    <Body {...common} blocks={body} renderers={basicRenderers} />
    <RelatedLinks {...common} links={related ?? []} />
  </article>,
);
