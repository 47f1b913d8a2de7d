import type { Article } from '../article.js';
import type { ImageBlock } from '../blocks.js';
import { body } from './body.js';
import { deskAvatar, leadImage } from './images.js';
import { line } from './nodes.js';
import { related } from './related.js';

/** What the sample story is beside an article: a picture leads it. */
export type SampleArticle = Article & { leadMedia: ImageBlock };

/**
 * The sample story, with its pictures where the app serves them from. The files ship with the
 * package as `@galley/article/sample/images/*`: copy them to a public folder.
 *
 * @param options.imageBase The address of that folder, with or without a slash at its end: a path
 *   such as `/news/pictures/` or a whole address.
 * @returns A new article at each call, which `parseArticle` would not change.
 */
export function createSampleArticle({ imageBase }: { imageBase: string }): SampleArticle {
  const base = imageBase.endsWith('/') ? imageBase : `${imageBase}/`;
  return {
    id: 'soldier-crosses-dmz-2025-10-19',
    url: 'https://daily-galley.example/world/north-korean-soldier-crosses-border',
    type: 'article',
    status: 'usable',
    lang: 'en-IN',
    dir: 'ltr',
    timeZone: 'Asia/Kolkata',
    kicker: 'Korean Peninsula',
    headline: line('North Korean soldier crosses mined border into South Korea, asks to stay'),
    standfirst: line(
      'The soldier came through the central section of the Demilitarised Zone and was taken into custody, Seoul’s military says. The last known defection by a soldier over the land border was in August 2024.',
    ),
    byline: {
      contributors: [
        {
          name: 'The Daily Galley Web Desk',
          type: 'organization',
          url: 'https://daily-galley.example/desk/web',
          image: deskAvatar(base),
        },
      ],
    },
    datePublished: '2025-10-19T18:56:00+05:30',
    dateModified: '2025-10-19T20:17:00+05:30',
    leadMedia: { type: 'image', image: leadImage(base), placement: 'wide' },
    section: { name: 'World', url: '/world' },
    tags: [
      { name: 'North Korea', url: '/topics/north-korea' },
      { name: 'South Korea', url: '/topics/south-korea' },
      { name: 'Demilitarised Zone', url: '/topics/demilitarised-zone' },
    ],
    related: related(base),
    body: body(),
  };
}

/** The sample story with its pictures under `/galley-sample/`. */
export const sampleArticle: SampleArticle = createSampleArticle({ imageBase: '/galley-sample/' });

export { createSamplePage, type SampleComment, type SamplePage, samplePage } from './page.js';
