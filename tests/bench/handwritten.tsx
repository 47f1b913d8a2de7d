/**
 * The sample article's markup as someone would write it for this one page: host elements, the
 * page's own few kinds of block, no check and no option. The benchmark compares its markup with
 * ours before it compares their times.
 */
import type { Article, Block, Image, Inline, LinkItem } from '@galley/article';
import { type ElementType, type ReactNode, useId } from 'react';
import { jsx, jsxs } from 'react/jsx-runtime';

type Of<Type> = Extract<Block, { type: Type }>;

// Children that never move need no key: what the compiler makes of children written out.
const host = (tag: ElementType, children: ReactNode) =>
  (Array.isArray(children) ? jsxs : jsx)(tag, { children });

function inline(node: Inline): ReactNode {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'link':
      return <a href={node.href}>{inlines(node.children)}</a>;
    case 'strong':
      return <strong>{inlines(node.children)}</strong>;
    case 'emphasis':
      return <em>{inlines(node.children)}</em>;
    default:
      return null;
  }
}

function inlines(nodes: readonly Inline[]): ReactNode {
  const [only] = nodes;
  return only && nodes.length === 1 ? inline(only) : nodes.map(inline);
}

const paragraph = ({ children }: Of<'paragraph'>) => host('p', inlines(children));

export function block(node: Block): ReactNode {
  switch (node.type) {
    case 'paragraph':
      return paragraph(node);
    case 'heading':
      return (
        <h2
          className="galley-SectionHeading"
          data-galley="section-heading"
          id={`soldier-crosses-dmz-2025-10-19-${node.anchor}`}
        >
          {inlines(node.children)}
        </h2>
      );
    case 'blockquote':
      return (
        <figure className="galley-BlockQuote" data-galley="block-quote">
          {jsxs('blockquote', { cite: node.cite, children: node.children.map(block) })}
          {host('figcaption', inlines(node.attribution ?? []))}
        </figure>
      );
    case 'pullquote':
      return (
        <aside className="galley-PullQuote" data-galley="pull-quote">
          <p>{inlines(node.children)}</p>
        </aside>
      );
    case 'list':
      return host(
        'ul',
        node.items.map((item) => host('li', inlines(item.children))),
      );
    default:
      return null;
  }
}

const square = 'galley-picture-ratio-1-1';
const fourByThree = 'galley-picture-ratio-4-3';

const set = (image: Image, type: string) =>
  (image.renditions ?? [])
    .filter((file) => file.type === type && file.width * 9 === file.height * 16)
    .map((file) => `${file.src} ${file.width}w`)
    .join(', ');

const pair = (image: Image, type: string) =>
  (image.renditions ?? [])
    .filter((file) => file.type === type)
    .map((file) => `${file.src} ${file.width}w`)
    .join(', ');

function small(image: Image, className: string, sizes: string) {
  return (
    <picture>
      <source type="image/webp" sizes={sizes} srcSet={pair(image, 'image/webp')} />
      <img
        alt=""
        loading="lazy"
        width={image.width}
        height={image.height}
        className={className}
        sizes={sizes}
        srcSet={pair(image, 'image/jpeg')}
        src={image.src}
      />
    </picture>
  );
}

function relatedLink({ href, text, kicker, datePublished = '', image }: LinkItem) {
  return (
    <li>
      <div>
        <span>{`${kicker} `}</span>
        <a href={href}>{text}</a>
        <time dateTime={datePublished}>{`${datePublished.slice(8, 10)} October 2025`}</time>
      </div>
      {small(image as Image, fourByThree, '7rem')}
    </li>
  );
}

function lead(image: Image) {
  const sizes = '(min-width: 60em) 60rem, 100vw';
  return (
    <figure className="galley-Figure" data-galley="figure" data-galley-placement="wide">
      <picture>
        <source type="image/avif" sizes={sizes} srcSet={set(image, 'image/avif')} />
        <source type="image/webp" sizes={sizes} srcSet={set(image, 'image/webp')} />
        <img
          alt={image.alt}
          fetchPriority="high"
          width={image.width}
          height={image.height}
          sizes={sizes}
          srcSet={set(image, 'image/jpeg')}
          src={image.src}
        />
      </picture>
      <figcaption>
        {inlines(image.caption ?? [])}{' '}
        <small>
          <span className="galley-hidden">Image credit: </span>
          {image.credit}
        </small>
      </figcaption>
    </figure>
  );
}

function head({ kicker, headline, standfirst = [], byline }: Article) {
  const [desk] = byline.contributors;
  return (
    <header>
      <h1 className="galley-Headline" data-galley="headline">
        <span className="galley-Headline-kicker">{kicker} </span>
        {inlines(headline)}
      </h1>
      <p className="galley-Standfirst" data-galley="standfirst">
        {inlines(standfirst)}
      </p>
      <div>
        <div className="galley-Byline" data-galley="byline">
          {small(desk?.image as Image, square, '3rem')}
          <span>
            <a href={desk?.url} rel="author">
              {desk?.name}
            </a>
          </span>
        </div>
        <div>
          <time
            className="galley-Timestamp"
            data-galley="timestamp"
            dateTime="2025-10-19T20:17:00+05:30"
          >
            Updated 19 October 2025, 8:17 pm IST
          </time>
          <time
            className="galley-Timestamp"
            data-galley="timestamp"
            dateTime="2025-10-19T18:56:00+05:30"
          >
            First published 19 October 2025, 6:56 pm IST
          </time>
        </div>
      </div>
    </header>
  );
}

/** Its text alone. */
export const HandWrittenBody = ({ article }: { article: Article }) =>
  jsxs('div', {
    className: 'galley-Body',
    'data-galley': 'body',
    children: article.body.map(block),
  });

/** The page's story, its links named by an id as ours are. */
export function HandWritten({ article }: { article: Article }) {
  const id = useId();
  return (
    <article lang="en-IN" dir="ltr" className="galley-Article" data-galley="article">
      {head(article)}
      {article.leadMedia?.type === 'image' && lead(article.leadMedia.image)}
      {HandWrittenBody({ article })}
      <nav className="galley-RelatedLinks" data-galley="related-links" aria-labelledby={id}>
        <h2 id={id}>Related stories</h2>
        {host('ul', (article.related ?? []).map(relatedLink))}
      </nav>
    </article>
  );
}
