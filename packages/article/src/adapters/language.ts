import type { Import } from './import.js';

/**
 * A language as sources write it, as a BCP 47 tag: `en_US` is `en-US`, WordPress' `de_DE_formal`
 * is `de-DE`. `undefined` where it is none, such as a language's name.
 */
export function languageTag(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 100) return undefined;
  const tag = value
    .trim()
    .replaceAll('_', '-')
    .replace(/-(?:in)?formal$/i, '');
  // The names of languages are longer than their codes, and would pass as codes to come.
  if (!/^[a-z]{2,3}(?:-|$)/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** The language that a source names; one that is no tag, such as "English", is a warning. */
export function readLanguage(value: unknown, path: string, run: Import): string | undefined {
  const tag = languageTag(value);
  if (tag === undefined && typeof value === 'string' && value.trim()) {
    const message = `${JSON.stringify(value.slice(0, 60))} is no language tag (BCP 47), such as en-GB.`;
    run.warn(path, 'unknown-language', message);
  }
  return tag;
}
