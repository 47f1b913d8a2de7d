import type { LinkItem } from '../../article.js';
import { readInstant } from '../instant.js';
import { given } from '../make.js';
import { objectAt, type Source, textAt } from '../read.js';
import { type GuardianImport, sourcesAt } from './element.js';

/** The stories of the package that this one belongs to, and those that the page goes on with. */
export function relatedOf(source: Source, run: GuardianImport): LinkItem[] {
  const lists: [Source, string][] = [
    [objectAt(source, 'storyPackage'), '/storyPackage'],
    ...sourcesAt(source, 'onwards', '', run),
  ];
  const links = lists
    .flatMap(([list, path]) => sourcesAt(list, 'trails', path, run))
    .flatMap(([trail, path]): LinkItem[] => {
      const text = textAt(trail, 'linkText') ?? textAt(trail, 'headline');
      const href = run.address(trail.url, `${path}/url`);
      if (!text || !href) return [];
      const image = run.address(trail.masterImage ?? trail.image, `${path}/image`);
      return [
        given<LinkItem>({
          href,
          text,
          kicker: textAt(trail, 'kickerText'),
          datePublished: readInstant(trail.webPublicationDate, `${path}/webPublicationDate`, run),
          image: image ? { src: image, alt: '', decorative: true } : undefined,
        }),
      ];
    });
  return [...new Map(links.map((link) => [link.href, link])).values()];
}
