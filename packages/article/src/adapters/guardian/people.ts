import type { Contributor, Topic } from '../../article.js';
import { htmlLine } from '../../html/html.js';
import { given } from '../make.js';
import { isSource, listAt, type Source, textAt } from '../read.js';
import { notANode } from '../unknown.js';
import { type GuardianImport, sourcesAt } from './element.js';

const typeOf = (tag: Source) => textAt(tag, 'type')?.toLowerCase();

/** A tag's page: the Content API has its address, the front end its path. */
function pageOf(tag: Source, base: string, path: string, run: GuardianImport): string | undefined {
  const id = textAt(tag, 'id');
  return run.address(tag.webUrl ?? (id && `${base}/${id}`), `${path}/id`);
}

const portrait = (src: string | undefined): Contributor['image'] =>
  src ? { src, alt: '', decorative: true } : undefined;

/** The tags of some types, each with its place; `title` in the front end, `webTitle` in the API. */
function tagsOf(
  source: Source,
  types: readonly string[],
  run: GuardianImport,
): { tag: Source; path: string; name: string }[] {
  return sourcesAt(source, 'tags', '', run).flatMap(([tag, path]) => {
    const name = textAt(tag, 'title') ?? textAt(tag, 'webTitle');
    return name && types.includes(typeOf(tag) ?? '') ? [{ tag, path, name }] : [];
  });
}

export function contributorsOf(source: Source, base: string, run: GuardianImport): Contributor[] {
  return tagsOf(source, ['contributor'], run).map(({ tag, path, name }) => {
    const handle = textAt(tag, 'twitterHandle')?.replace(/^@/, '');
    const bio = textAt(tag, 'bio');
    const image = tag.bylineLargeImageUrl ?? tag.bylineImageUrl;
    return given<Contributor>({
      name,
      type: 'person',
      url: pageOf(tag, base, path, run),
      image: portrait(run.address(image, `${path}/bylineImageUrl`)),
      bio: bio ? htmlLine(bio, `${path}/bio`, run) : undefined,
      sameAs: handle ? [`https://x.com/${encodeURIComponent(handle)}`] : undefined,
    });
  });
}

/** The subjects that the page lists; other tags are for the newsroom's own machines. */
export const topicsOf = (source: Source, base: string, run: GuardianImport): Topic[] =>
  tagsOf(source, ['keyword', 'series', 'blog'], run).map(({ tag, path, name }) =>
    given<Topic>({ name, url: pageOf(tag, base, path, run) }),
  );

/** The series or blog that the story is part of. */
export const seriesOf = (source: Source, run: GuardianImport): string | undefined =>
  tagsOf(source, ['series', 'blog'], run)[0]?.name;

function taggedContributor(
  id: string,
  story: Source,
  path: string,
  run: GuardianImport,
): Contributor[] {
  const found = tagsOf(story, ['contributor'], run).find(({ tag }) => textAt(tag, 'id') === id);
  if (!found) {
    run.warn(path, 'missing-author', 'The story has no tag of this contributor.', id);
    return [];
  }
  const { tag, path: at, name } = found;
  const image = tag.bylineLargeImageUrl ?? tag.bylineImageUrl;
  return [
    given<Contributor>({
      name,
      type: 'person',
      url: pageOf(tag, 'https://www.theguardian.com', at, run),
      image: portrait(run.address(image, `${at}/bylineImageUrl`)),
    }),
  ];
}

/** Who wrote an update; the Content API has only the ids of their tags, which the story has. */
export function updateContributors(
  block: Source,
  story: Source,
  path: string,
  run: GuardianImport,
): Contributor[] | undefined {
  const contributors = listAt(block, 'contributors').flatMap((person, index): Contributor[] => {
    const at = `${path}/contributors/${index}`;
    if (typeof person === 'string') return taggedContributor(person, story, at, run);
    if (!isSource(person)) {
      notANode(person, at, run);
      return [];
    }
    const name = textAt(person, 'name');
    const src = run.address(person.largeImageUrl ?? person.imageUrl, `${at}/imageUrl`);
    return name ? [given<Contributor>({ name, type: 'person', image: portrait(src) })] : [];
  });
  return contributors.length > 0 ? contributors : undefined;
}
