import * as z from 'zod/mini';
import { nameAnchors } from './anchors.js';
import type { Article } from './article.js';
import { ArticleError, type Problem } from './error.js';
import { repeatedIds } from './ids.js';
import { toPlainData } from './plain.js';
import { capped, problemsFrom } from './problems.js';
import { readerOf } from './schema/reader.js';
import { articleSchema } from './schema.js';

const readArticle = readerOf(articleSchema);

/** What `safeParseArticle` gives: the article, or what is wrong with the input. */
export type ParseResult = { ok: true; article: Article } | { ok: false; problems: Problem[] };

/**
 * As `parseArticle`, but gives the problems back instead of throwing them.
 *
 * @param input Anything. Only plain data (what `JSON.parse` returns) can become an article.
 */
export function safeParseArticle(input: unknown): ParseResult {
  const article = readArticle(input);
  if (article && repeatedIds(article).length === 0)
    return { ok: true, article: nameAnchors(article) };
  return examine(toPlainData(input));
}

/** The slower way: it finds every problem, and what the quick reader has left to it. */
function examine(data: unknown): ParseResult {
  const result = validate(data);
  if (!result.success) return { ok: false, problems: problemsFrom(result.error.issues, data) };
  // In the data and not in the result, because tidying moves the later blocks up.
  const repeated = repeatedIds(data as Article);
  if (repeated.length > 0) return { ok: false, problems: capped(repeated, (problem) => problem) };
  return { ok: true, article: nameAnchors(result.data) };
}

function validate(data: unknown) {
  try {
    return z.safeParse(articleSchema, data);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // zod hands all issues of a list to one `push`, and 100,000 of them are too many arguments.
    return z.safeParse(articleSchema, data, firstIssue);
  }
}

// zod knows this setting but does not declare it for `safeParse`; parse.hostile.test.ts holds it to it.
const firstIssue = { abortEarly: true } as z.core.ParseContext<z.core.$ZodIssue>;

/**
 * Makes an article out of anything that claims to be one, or says what is wrong with it.
 *
 * The result is new data that shares nothing with the input, in which every address is safe
 * (`safeUrl`), every date exists, every language and zone is known, ids are unique, and each heading
 * has an anchor.
 * Neighbouring texts are joined; empty texts, links and paragraphs are left out, and so are
 * properties that the model does not know. Parsing a parsed article changes nothing.
 *
 * Hostile input costs time in proportion to its size and gives problems: beyond 100 levels or half
 * a million values, cycles, throwing getters and class instances are not read.
 *
 * @param input Anything. Only plain data (what `JSON.parse` returns) can become an article.
 * @throws {ArticleError} with the first 100 problems, and one more that counts the rest.
 */
export function parseArticle(input: unknown): Article {
  const result = safeParseArticle(input);
  if (!result.ok) throw new ArticleError(result.problems);
  return result.article;
}
