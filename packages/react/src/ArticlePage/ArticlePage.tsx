import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { classNames } from '../internal/classNames.js';
import type { Common } from '../internal/common.js';
import { pageWords } from '../internal/words/page.js';
import { SkipLink } from '../SkipLink/SkipLink.js';
import * as css from './ArticlePage.css.js';

export interface ArticlePageProps extends Common, ComponentPropsWithoutRef<'div'> {
  /** The head of the page, such as a `Masthead`: an element that is a `header`. */
  header?: ReactNode;
  /** The way about the site, such as a `SectionNav`: an element that is a `nav`. */
  nav?: ReactNode;
  /** The story, and what is read after it. Each child gets the width that it needs. */
  children?: ReactNode;
  /** What stands beside the story where there is room, and after it where there is none. */
  aside?: ReactNode;
  /** The foot of the page, such as a `PageFooter`: an element that is a `footer`. */
  footer?: ReactNode;
  /** The id of `main`, which the skip link leads to. Default `main`. */
  mainId?: string | undefined;
}

/** A page around a story: landmarks in their order, one column, and a rail where there is room. */
export const ArticlePage = /*#__PURE__*/ forwardRef<HTMLDivElement, ArticlePageProps>(
  function ArticlePage(
    {
      header,
      nav,
      aside,
      footer,
      mainId = 'main',
      locale,
      messages,
      components: _components,
      className,
      children,
      ...rest
    },
    ref,
  ) {
    return (
      <div
        {...rest}
        ref={ref}
        className={classNames(css.root, className)}
        data-galley="article-page"
      >
        <SkipLink href={`#${mainId}`} locale={locale} messages={messages} />
        {header}
        {nav}
        <div className={css.columns}>
          {/* Focus can be moved to it, so that the next Tab goes on from there. */}
          <main id={mainId} tabIndex={-1}>
            {children}
          </main>
          {aside ? <aside aria-label={(messages?.page ?? pageWords).more}>{aside}</aside> : null}
        </div>
        {footer}
      </div>
    );
  },
);
