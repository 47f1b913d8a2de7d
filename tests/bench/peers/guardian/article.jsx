/** @jsxImportSource @emotion/react */
import { css } from '@emotion/react';
import {
  article17,
  headlineBold17,
  headlineMedium34,
  palette,
  space,
  textSans12,
  textSans14,
  textSans15,
} from '@guardian/source/foundations';
import { Link } from '@guardian/source/react-components';
import { Divider } from '@guardian/source-development-kitchen/react-components';
import { printed } from '../story.js';

// As the Guardian's own pages are written: presets of the design system in Emotion's css.
const headlineStyles = css`
  ${headlineMedium34};
  color: ${palette.neutral[7]};
  margin: 0 0 ${space[3]}px;
`;
const standfirstStyles = css`
  ${headlineBold17};
  margin-bottom: ${space[3]}px;
`;
const bylineStyles = css`
  ${textSans15};
`;
const dateStyles = css`
  ${textSans12};
  color: ${palette.neutral[46]};
`;
const captionStyles = css`
  ${textSans12};
  padding-top: ${space[2]}px;
`;
const paragraphStyles = css`
  ${article17};
  margin-bottom: ${space[3]}px;
`;
const relatedStyles = css`
  ${textSans14};
`;

export function Story({ story }) {
  const { headline, standfirst, author, dateTime, image, paragraphs, related } = story;
  return (
    <article>
      <header>
        <h1 css={headlineStyles}>{headline}</h1>
        <p css={standfirstStyles}>{standfirst}</p>
        <p css={bylineStyles}>
          <Link href={author.href}>{author.name}</Link>
        </p>
        <time dateTime={dateTime} css={dateStyles}>
          {printed(dateTime)}
        </time>
      </header>
      <figure>
        <img src={image.src} width={image.width} height={image.height} alt={image.alt} />
        <figcaption css={captionStyles}>
          {image.caption} <small>{image.credit}</small>
        </figcaption>
      </figure>
      <div>
        {paragraphs.map((text) => (
          <p key={text} css={paragraphStyles}>
            {text}
          </p>
        ))}
      </div>
      <Divider size="full" />
      <nav css={relatedStyles}>
        <h2>Related stories</h2>
        <ul>
          {related.map(({ href, text }) => (
            <li key={href}>
              <Link href={href}>{text}</Link>
            </li>
          ))}
        </ul>
      </nav>
    </article>
  );
}
