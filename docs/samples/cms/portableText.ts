import type { Article, Json } from '@galley/article';
import { fromPortableText } from '@galley/article/portable-text';

/** What your own query gives beside the body. */
export type Envelope = Pick<Article, 'id' | 'url' | 'lang' | 'headline' | 'datePublished'>;

export const read = (body: unknown, envelope: Envelope) =>
  fromPortableText(body, {
    envelope,
    blocks: {
      poll: (node) => ({
        type: 'custom',
        name: 'poll',
        data: node as Json,
        text: String(node.question),
      }),
      tracker: () => null, // left out, with no warning
    },
  });
