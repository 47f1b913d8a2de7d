import { type Article, ArticleError, type ImportWarning } from '@galley/article';
import { fromAns } from '@galley/article/ans';
import { fromContentTree } from '@galley/article/content-tree';
import { fromNinjs } from '@galley/article/ninjs';
import { fromPortableText } from '@galley/article/portable-text';
import { fromWordPress } from '@galley/article/wordpress';
import { importers } from '../../.storybook/importers.ts';
import { listFixtures, readFixture } from '../fixtures.ts';
import { envelope } from './doors.ts';

export interface Story {
  name: string;
  article: Article;
  warnings: ImportWarning[];
}

type Import = (document: unknown) => { article: Article; warnings: ImportWarning[] };

const json = (path: string): unknown => JSON.parse(readFixture(path));

/** The stories of a folder; documents that are no story of the format are left to its own tests. */
function storiesIn(folder: string, read: Import, within = (data: unknown): unknown[] => [data]) {
  return listFixtures(folder, '.json').flatMap((path) =>
    within(json(path)).flatMap((document, index): Story[] => {
      try {
        return [{ name: `${path} ${index}`, ...read(document) }];
      } catch (error) {
        if (error instanceof ArticleError) return [];
        throw error;
      }
    }),
  );
}

const timeZone = 'Europe/Madrid';

/** Every story that the public documents hold, by format. */
export const fixtureStories = (): Record<string, Story[]> => ({
  WordPress: storiesIn(
    'wordpress',
    (post) => fromWordPress(post, { timeZone, envelope: { lang: 'en' } }),
    (posts) => posts as unknown[],
  ),
  ANS: storiesIn('ans/fixtures-0.10.12', (story) => fromAns(story, { timeZone, envelope })),
  ninjs: ['ninjs/examples-2.1', 'ninjs/examples-3.0', 'ninjs/doc-3.1'].flatMap((folder) =>
    storiesIn(folder, (item) => fromNinjs(item, { timeZone, envelope })),
  ),
  'content-tree': storiesIn(
    'content-tree/tests',
    (tree) => fromContentTree(tree, { envelope }),
    (test) => [test, ...Object.values(test as object)],
  ),
  'Portable Text': storiesIn(
    'portabletext',
    (body) => fromPortableText(body, { envelope }),
    (pair) => [(pair as { input?: unknown }).input ?? pair],
  ),
});

/** The project's own document of each format. */
export const ownStories = (): Story[] =>
  Object.values(importers).map(({ name, document, read }) => ({ name, ...read(document) }));
