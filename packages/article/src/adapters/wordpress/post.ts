import { notThisFormat } from '../import.js';
import { isSource, objectAt, plainInput, type Source, textAt } from '../read.js';

/** A post, and where it stands in what was given, as a JSON Pointer. */
export interface Post {
  post: Source;
  path: string;
}

/** A text of HTML, and where it stands. */
export interface Html {
  html: string;
  path: string;
}

const expected =
  'one post of the REST API (/wp-json/wp/v2/posts/<id>?_embed), with title.rendered or content.rendered';

/** A property that the API gives as `{ rendered }`, and with `context=edit` as `{ raw }` too. */
export function htmlAt({ post, path }: Post, key: string): Html | undefined {
  for (const form of ['rendered', 'raw']) {
    const html = textAt(objectAt(post, key), form);
    if (html) return { html, path: `${path}/${key}/${form}` };
  }
  return undefined;
}

const isMediaItem = (value: Source) => value.type === 'attachment' || 'media_type' in value;

const isPost = (value: unknown): value is Source =>
  isSource(value) &&
  !isMediaItem(value) &&
  ['title', 'content'].some((key) => {
    const { rendered, raw } = objectAt(value, key);
    return typeof rendered === 'string' || typeof raw === 'string';
  });

/** What came instead of a post, where the API's own answer tells. */
function foundInstead(data: unknown): string | undefined {
  if (Array.isArray(data)) return `a list of ${data.length}`;
  if (!isSource(data)) return undefined;
  const message = textAt(data, 'message');
  if (textAt(data, 'code') && message) return `the API's error: ${message.slice(0, 200)}`;
  return isMediaItem(data) ? 'an item of the media library' : undefined;
}

/**
 * The post in what the API has answered: the post itself, or a list that holds only it, as a query
 * by slug gives it.
 *
 * @throws {ArticleError} where there is none, or more than one.
 */
export function findPost(input: unknown): Post {
  const data = plainInput(input);
  const inList = Array.isArray(data) && data.length === 1;
  const post: unknown = inList ? data[0] : data;
  if (isPost(post)) return { post, path: inList ? '/0' : '' };
  return notThisFormat('WordPress post', expected, data, foundInstead(post));
}
