import { createElement } from 'react';
import type { headOf } from './headOf';

/** The elements of the page's head. React 19 moves them there from wherever they stand. */
export function StoryHead({ tags, pictures, jsonLd }: NonNullable<ReturnType<typeof headOf>>) {
  return (
    <>
      {tags.map(({ tag, attributes, text }) =>
        createElement(tag, { key: Object.values(attributes).join(' '), ...attributes }, text),
      )}
      {pictures.map((picture) => (
        <link key={picture.href} rel="preload" as="image" {...picture} />
      ))}
      {/* `jsonLdScript` has escaped it. */}
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd }} />
    </>
  );
}
