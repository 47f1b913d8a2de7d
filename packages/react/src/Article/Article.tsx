import type { Article as ArticleData, LeadMedia } from '@galley/article';
import {
  type ComponentPropsWithoutRef,
  type ForwardedRef,
  forwardRef,
  type ReactNode,
} from 'react';
import { byline } from '../Byline/Byline.js';
import { headline } from '../Headline/Headline.js';
import { classNames } from '../internal/classNames.js';
import type { Common, Components } from '../internal/common.js';
import { direction } from '../internal/direction.js';
import { phrase } from '../internal/inlines.js';
import { RelatedLinks } from '../RelatedLinks/RelatedLinks.js';
import { standfirst } from '../Standfirst/Standfirst.js';
import '../internal/scripts.css.js';
import * as css from './Article.css.js';
import './looks.css.js';
import { lookForStyles } from '../internal/lookForStyles.js';
import { warnOfSkippedRanks } from '../internal/warnings.js';
import { defaultRenderers } from './blocks.js';
import { bodyRoot } from './bodyRoot.js';
import { holdCorrections } from './Corrections.js';
import { disclosures } from './Disclosures.js';
import { datesOf } from './dates.js';
import { type Gate, isShown } from './gate.js';
import { type Insert, inserted } from './inserted.js';
import { live } from './Live.js';
import { renderBlocks } from './renderBlocks.js';
import type { Renderers, RenderOptions } from './renderers.js';
import { sponsor } from './Sponsor.js';

/** A part of the story's head as the app prints it; `null` leaves it out. */
export type Part = (article: ArticleData) => ReactNode;

/** The parts of the story around its body. */
export type Parts = Partial<
  Record<'kicker' | 'headline' | 'standfirst' | 'byline' | 'dates' | 'lead', Part | undefined>
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
  /**
   * Stands before every id that we give: of headings, notes, their marks. Default: the article's
   * own id, since two stories may stand on one page; `''` for the anchors as they are.
   */
  idPrefix?: string | undefined;
  /** What stands before a block of the body, such as an `AdSlot`. Called for each, in order. */
  insert?: Insert | undefined;
  /** The app's own in place of ours. */
  components?:
    | (Components & { parts?: Parts | undefined; blocks?: Partial<Renderers> | undefined })
    | undefined;
}

function Article(props: ArticleProps, ref?: ForwardedRef<HTMLElement>) {
  const {
    article,
    locale = article.lang,
    messages,
    components,
    images,
    onUnknownBlock,
    insert,
    timeZone = article.timeZone,
    now: _now,
    preview: _preview,
    idPrefix = `${article.id.replace(/\s+/g, '-')}-`,
    lang = article.lang,
    dir = article.dir ?? direction(lang),
    className,
    ...rest
  } = props;
  if (!isShown(article, props)) return null;
  const { parts = {}, blocks } = components ?? {};
  const common = { locale, messages, components };
  const {
    headline: title,
    standfirst: intro,
    leadMedia,
    related,
    corrections: corrected,
  } = article;
  /** The app's part, or else ours. */
  const part = (name: keyof Parts, ours: () => ReactNode) => (parts[name] ?? ours)(article);
  const renderers = blocks ? { ...defaultRenderers, ...blocks } : defaultRenderers;
  const options = { ...common, article, timeZone, idPrefix, images, onUnknownBlock, renderers };
  const lead = (media: LeadMedia) => renderBlocks([media], { ...options, lead: true })[0];
  const { body } = article;
  if (process.env.NODE_ENV !== 'production') warnOfSkippedRanks(body, 1);
  // Not in tests, which load no styles.
  if (process.env.NODE_ENV === 'development') lookForStyles();
  const nodes = insert ? inserted(body, options, insert) : renderBlocks(body, options);
  /** What search engines are told is behind a paywall: the class is public. */
  const { access } = article;
  const gated =
    access && !access.isAccessibleForFree && !access.isTeaser ? 'galley-paywall' : undefined;
  const kicker = part('kicker', () => article.kicker);
  return (
    <article
      {...rest}
      lang={lang}
      dir={dir}
      ref={ref}
      className={classNames(css.root, className)}
      data-galley="article"
    >
      <header>
        {sponsor(article, options)}
        {part('headline', () => headline({ kicker, children: phrase(title, options) }))}
        {part('standfirst', () => intro && standfirst({ children: phrase(intro, options) }))}
        <div>
          {part('byline', () => byline({ ...article.byline, ...common, avatar: true }))}
          {part('dates', () => datesOf(article, options))}
        </div>
      </header>
      {part('lead', () => leadMedia && lead(leadMedia))}
      {bodyRoot(nodes, { className: gated })}
      {live(article, options, gated)}
      {corrected?.length && !holdCorrections([leadMedia, article.body, article.live])
        ? renderBlocks([{ type: 'corrections' }], options)[0]
        : null}
      {disclosures(article, options)}
      {related?.length ? <RelatedLinks {...common} links={related} /> : null}
    </article>
  );
}

/**
 * A whole story: head, lead, body, live updates, corrections, disclosures, related links. It renders nothing for a story that is
 * not out (`status`, `embargoedUntil`) unless `preview` is set.
 */
const Component = /*#__PURE__*/ forwardRef(Article);

export { Component as Article };
