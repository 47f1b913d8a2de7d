import type { LinkItem, Topic } from '../../article.js';
import { pointer } from '../../problems.js';
import { given } from '../make.js';
import { isSource, listAt, objectAt, type Source, textAt } from '../read.js';
import { storyLink, warnOfReference } from './links.js';
import type { AnsImport } from './reading.js';

/** A section with its page; Arc's ids of sections are their paths. */
function sectionOf(section: unknown, path: string, run: AnsImport): Topic | undefined {
  if (!isSource(section)) return undefined;
  const name = textAt(section, 'name');
  if (name) return given<Topic>({ name, url: run.address(section.path, `${path}/path`) });
  if (isSource(section.referent)) warnOfReference(section, path, run);
  return undefined;
}

/** The section of a story: of its taxonomy, by their new name and the old, or of its website. */
export function mainSectionOf(story: Source, run: AnsImport): Topic | undefined {
  const taxonomy = objectAt(story, 'taxonomy');
  for (const key of ['primary_section', 'primary_site']) {
    const section = sectionOf(taxonomy[key], `/taxonomy/${key}`, run);
    if (section) return section;
  }
  for (const [site, value] of Object.entries(objectAt(story, 'websites'))) {
    const path = pointer(['websites', site, 'website_section']);
    const section = isSource(value) && sectionOf(value.website_section, path, run);
    if (section) return section;
  }
  return undefined;
}

/** The tags and the further sections of a story, each name once. */
export function tagsOf(story: Source, section: Topic | undefined, run: AnsImport): Topic[] {
  const taxonomy = objectAt(story, 'taxonomy');
  const tags = listAt(taxonomy, 'tags').flatMap((tag): Topic[] => {
    const name = isSource(tag) ? (textAt(tag, 'text') ?? textAt(tag, 'slug')) : undefined;
    return name ? [{ name }] : [];
  });
  const sections = ['sections', 'sites'].flatMap((key) =>
    listAt(taxonomy, key).flatMap(
      (value, index) => sectionOf(value, `/taxonomy/${key}/${index}`, run) ?? [],
    ),
  );
  const names = new Set([section?.name]);
  return [...tags, ...sections].filter(({ name }) => !names.has(name) && names.add(name));
}

/** Says which words are for search engines and not for readers. */
export function warnOfKeywords(story: Source, run: AnsImport): void {
  const taxonomy = objectAt(story, 'taxonomy');
  const words = ['seo_keywords', 'keywords'].flatMap((key) =>
    listAt(taxonomy, key).map((word) => (isSource(word) ? textAt(word, 'keyword') : word)),
  );
  const lost = words.filter((word) => typeof word === 'string').join(', ');
  if (lost) run.warn('/taxonomy', 'not-carried', 'Keywords are for machines, not readers.', lost);
}

/** The stories that go with this one. */
export function relatedOf(story: Source, run: AnsImport): LinkItem[] {
  return Object.keys(objectAt(story, 'related_content')).flatMap((key) =>
    listAt(objectAt(story, 'related_content'), key).flatMap((item, index) => {
      const path = `${pointer(['related_content', key])}/${index}`;
      return isSource(item) ? relatedLink(item, path, run) : [];
    }),
  );
}

function relatedLink(item: Source, path: string, run: AnsImport): LinkItem[] {
  if (item.type === 'reference') {
    warnOfReference(item, path, run);
    return [];
  }
  if (item.type === 'redirect') {
    const target = textAt(item, 'redirect_url') ?? 'another page';
    run.warn(path, 'redirect', `Arc sends readers of this document to ${target}; do so too.`);
    return [];
  }
  const link = storyLink(item, path, run);
  if (link) return [link];
  const message = 'This related content has no page or no headline to link to and was left out.';
  run.warn(path, 'not-carried', message);
  return [];
}
