import type { ImageObjectLeaf, OrganizationLeaf, PersonLeaf } from 'schema-dts';
import type { Article, Contributor } from '../article.js';
import { absolute } from './addresses.js';
import { defined } from './defined.js';
import type { Publisher } from './publisher.js';

function author(contributor: Contributor, base: string): PersonLeaf | OrganizationLeaf {
  const { type, name, url, role, sameAs = [] } = contributor;
  const who = {
    name,
    url: url && absolute(url, base),
    sameAs: sameAs.map((address) => absolute(address, base)),
  };
  return type === 'organization'
    ? defined<OrganizationLeaf>({ '@type': 'Organization', ...who })
    : defined<PersonLeaf>({ '@type': 'Person', ...who, jobTitle: role });
}

/** An entry for each author, in the order of the byline. */
export const authors = (contributors: readonly Contributor[], base: string) =>
  contributors.map((contributor) => author(contributor, base));

export function organization(publisher: Publisher, base: string): OrganizationLeaf {
  const { name, url, logo, sameAs } = publisher;
  return defined<OrganizationLeaf>({
    '@type': 'Organization',
    name,
    url: url && absolute(url, base),
    sameAs,
    logo:
      logo &&
      defined<ImageObjectLeaf>({
        '@type': 'ImageObject',
        url: absolute(logo.src, base),
        width: logo.width as ImageObjectLeaf['width'],
        height: logo.height as ImageObjectLeaf['height'],
      }),
  });
}

/**
 * Who wrote the story. A byline that is written out but names nobody apart is no name, so it is
 * credit; a story without any byline is the newsroom's own.
 */
export function byline(
  { byline: { text, contributors } }: Article,
  publisher: Publisher,
  base: string,
) {
  if (contributors.length) return { author: authors(contributors, base) };
  return text?.trim() ? { creditText: text } : { author: [organization(publisher, base)] };
}
