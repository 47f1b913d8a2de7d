import type { Contributor } from '../../article.js';
import { given } from '../make.js';
import { isSource, listAt, objectAt, type Source, textAt } from '../read.js';
import { makersOf, nameOf } from './credits.js';
import { imageOf } from './images.js';
import { type AnsImport, htmlAt } from './reading.js';

/** The pages of an author on other sites; a bare handle or an e-mail address is none. */
function pagesOf(author: Source, path: string, run: AnsImport): string[] | undefined {
  const key = Array.isArray(author.social_links) ? 'social_links' : 'socialLinks';
  const pages = listAt(author, key).flatMap((link, index) => {
    const url = isSource(link) ? textAt(link, 'url') : undefined;
    if (url === undefined) return [];
    const at = `${path}/${key}/${index}/url`;
    if (/^(?:https?:)?\/\//i.test(url)) return run.address(url, at) ?? [];
    run.warn(at, 'not-carried', `${url} is not the address of a page, and was left out.`);
    return [];
  });
  return pages.length > 0 ? [...new Set(pages)] : undefined;
}

const contributions = (kind: string): string | undefined =>
  kind === 'by' || kind === 'affiliation' ? undefined : kind.replaceAll('_', ' ');

/** @param kind What they are credited for: `by` for its writers, `photos_by`, `affiliation`. */
function contributorOf(author: unknown, path: string, kind: string, run: AnsImport): Contributor[] {
  const name = isSource(author) ? nameOf(author) : undefined;
  if (!isSource(author) || !name) {
    const message = 'This author has no name, as where a reference was not resolved; left out.';
    run.warn(path, 'missing-author', message);
    return [];
  }
  const image = objectAt(author, 'image');
  return [
    given<Contributor>({
      name,
      type: kind === 'affiliation' ? 'organization' : 'person',
      url: run.address(author.url, `${path}/url`),
      role: textAt(author, 'role') ?? contributions(kind),
      image: image.url ? imageOf(image, `${path}/image`, run) : undefined,
      bio: htmlAt(author, textAt(author, 'bio') ? 'bio' : 'long_bio', path, run),
      sameAs: pagesOf(author, path, run),
    }),
  ];
}

/**
 * Everyone who is credited, the writers first; the others with what they are credited for. Where
 * nobody is, the agency that the story came from.
 */
export function contributorsOf(story: Source, run: AnsImport): Contributor[] {
  const people = makersOf(story).flatMap(({ key, path, list }) =>
    list.flatMap((author, index) => contributorOf(author, `${path}/${index}`, key, run)),
  );
  const agency = textAt(objectAt(story, 'distributor'), 'name');
  if (people.length > 0 || !agency) return people;
  return [{ name: agency, type: 'organization' }];
}
