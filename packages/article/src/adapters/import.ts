import type { Article } from '../article.js';
import type { Block } from '../blocks.js';
import { ArticleError } from '../error.js';
import { describe } from '../problems.js';
import { safeUrl } from '../url.js';
import type { ImportWarning } from '../warning.js';

/** What every adapter takes. */
export interface ImportOptions {
  /** IANA zone of times that the source writes without an offset. Becomes `article.timeZone`. */
  timeZone?: string | undefined;
  /** Absolute address against which relative ones in the source are resolved. */
  baseUrl?: string | undefined;
  /** What the source does not carry, such as `lang`. It fills gaps; what the source says wins. */
  envelope?: Partial<Article> | undefined;
  /**
   * The app's own mapping of a type of source node, by the source's name for it. `null` leaves the
   * node out with no warning.
   */
  blocks?: Readonly<Record<string, BlockMapper>> | undefined;
}

/** Makes blocks of a node of the source; the node is plain data that is safe to read. */
// biome-ignore lint/suspicious/noExplicitAny: each source has nodes of its own, which the app knows.
export type BlockMapper = (node: any) => Block | Block[] | null;

/** What every adapter gives. */
export interface Imported {
  /** As `parseArticle` makes it. */
  article: Article;
  /** What the article does not carry as the source had it. */
  warnings: ImportWarning[];
}

/** One run of an adapter: its options, and what it has lost so far. */
export interface Import {
  readonly options: ImportOptions;
  readonly warnings: ImportWarning[];
  /** Notes a loss. `path` is a JSON Pointer into the source; `lost` the text not carried. */
  warn(path: string, code: string, message: string, lost?: string): void;
  /** The address as it may stand in a page, absolute where there is a base; else a warning. */
  address(value: unknown, path: string): string | undefined;
}

/** More are not told one by one: a hostile source must not fill the memory. */
const maxWarnings = 1000;

export function startImport(options: ImportOptions = {}): Import {
  const warnings: ImportWarning[] = [];
  const warn: Import['warn'] = (path, code, message, lost) => {
    if (warnings.length < maxWarnings) {
      warnings.push({ path, code, message, ...(lost !== undefined && lost !== '' && { lost }) });
    } else if (warnings.length === maxWarnings) {
      warnings.push({
        path: '',
        code: 'more-warnings',
        message: `More than ${maxWarnings} warnings; the rest is not listed. Mend these first.`,
      });
    }
  };
  return {
    options,
    warnings,
    warn,
    address(value, path) {
      if (typeof value !== 'string' || !value.trim()) return undefined;
      // A place in the story itself, wherever the story stands.
      if (/^\s*#/.test(value)) return safeUrl(value);
      const address = safeUrl(value, options.baseUrl) ?? relative(value, options.baseUrl);
      if (address === undefined) {
        warn(path, 'unsafe-url', 'This address is not safe in a page and was left out.', value);
      }
      return address;
    },
  };
}

/** A base that is none must not cost the addresses that need none. */
function relative(value: string, base: string | undefined): string | undefined {
  return base !== undefined && !URL.canParse(base) ? safeUrl(value) : undefined;
}

/** Stops an import of what is not this format at all. */
export function notThisFormat(
  format: string,
  expected: string,
  input: unknown,
  found = describe(input),
): never {
  throw new ArticleError(
    [
      {
        path: '',
        expected,
        found,
        hint: `Give the document itself, as JSON.parse returns it, or take the adapter of its own format.`,
      },
    ],
    `The ${format}`,
  );
}
