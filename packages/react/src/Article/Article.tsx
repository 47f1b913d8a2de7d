import type { Article as ArticleData } from '@galley/article';
import {
  type ComponentPropsWithoutRef,
  type ForwardedRef,
  forwardRef,
  type ReactNode,
} from 'react';
import { byline } from '../Byline/Byline.js';
import { figure } from '../Figure/Figure.js';
import { headline } from '../Headline/Headline.js';
import { classNames } from '../internal/classNames.js';
import type { Common, Components } from '../internal/common.js';
import { direction } from '../internal/direction.js';
import { phrase } from '../internal/inlines.js';
import { RelatedLinks } from '../RelatedLinks/RelatedLinks.js';
import { standfirst } from '../Standfirst/Standfirst.js';
import * as css from './Article.css.js';
import { body } from './Body.js';
import { defaultRenderers } from './blocks.js';
import { dates } from './dates.js';
import { type Gate, isShown } from './gate.js';
import { type ImageOptions, servedBy } from './images.js';
import type { Renderers, RenderOptions } from './renderers.js';

/** A part of the story's head as the app prints it; `null` leaves it out. */
export type Part = (article: ArticleData) => ReactNode;

/** The parts of the story around its body. */
export type Parts = Partial<
  Record<'kicker' | 'headline' | 'standfirst' | 'byline' | 'dates' | 'lead', Part>
>;

export interface ArticleProps
  extends Omit<Common, 'components'>,
    Gate,
    Pick<RenderOptions, 'images' | 'onUnknownBlock'>,
    Omit<ComponentPropsWithoutRef<'article'>, 'children'> {
  /** The story, made by `parseArticle` or an adapter. */
  article: ArticleData;
  /** IANA zone of the printed times. Default: the article's own, else each offset as written. */
  timeZone?: string | undefined;
  /** The app's own in place of ours. */
  components?: (Components & { parts?: Parts; blocks?: Partial<Renderers> }) | undefined;
}

/** The head of the story: each part ours, or the app's. */
function head(article: ArticleData, parts: Parts, common: Common, timeZone: string | undefined) {
  const kicker = parts.kicker ? parts.kicker(article) : article.kicker;
  const { headline: title, standfirst: intro } = article;
  return (
    <header>
      {parts.headline
        ? parts.headline(article)
        : headline({ kicker, children: phrase(title, common) })}
      {parts.standfirst
        ? parts.standfirst(article)
        : intro && standfirst({ children: phrase(intro, common) })}
      <div>
        {parts.byline
          ? parts.byline(article)
          : byline({ ...article.byline, ...common, avatar: true })}
        {parts.dates ? parts.dates(article) : dates(article, { ...common, timeZone })}
      </div>
    </header>
  );
}

function lead({ leadMedia }: ArticleData, images: ImageOptions | undefined, common: Common) {
  if (!leadMedia) return null;
  const { image, placement } = leadMedia;
  return figure({ ...common, image: servedBy(images, image), placement, priority: true });
}

function Article(props: ArticleProps, ref?: ForwardedRef<HTMLElement>) {
  const {
    article,
    locale = article.lang,
    messages,
    components,
    images,
    onUnknownBlock,
    timeZone = article.timeZone,
    now,
    preview,
    lang = article.lang,
    dir = article.dir ?? direction(lang),
    className,
    ...rest
  } = props;
  if (!isShown(article, { now, preview })) return null;
  const { parts = {}, blocks } = components ?? {};
  const common = { locale, messages, components };
  const { related } = article;
  return (
    <article
      {...rest}
      lang={lang}
      dir={dir}
      ref={ref}
      className={classNames(css.root, className)}
      data-galley="article"
    >
      {head(article, parts, common, timeZone)}
      {parts.lead ? parts.lead(article) : lead(article, images, common)}
      {body({
        ...common,
        blocks: article.body,
        renderers: blocks ? { ...defaultRenderers, ...blocks } : defaultRenderers,
        images,
        onUnknownBlock,
      })}
      {related?.length ? <RelatedLinks {...common} links={related} /> : null}
    </article>
  );
}

/**
 * A whole story: head, lead picture, body, related links. It renders nothing for a story that is
 * not out (`status`, `embargoedUntil`) unless `preview` is set.
 */
const Component = /*#__PURE__*/ forwardRef(Article);

export { Component as Article };
