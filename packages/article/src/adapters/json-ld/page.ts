import { type Import, notThisFormat } from '../import.js';
import { plainInput } from '../read.js';
import { readJson } from './json.js';
import { type PageFacts, scriptsOf } from './scripts.js';

/** The linked data of a document, and what the page around it says of itself. */
export interface Document extends Omit<PageFacts, 'scripts'> {
  data: unknown;
}

const expected =
  'JSON-LD that describes a story (a NewsArticle or another schema.org Article), as an object, as text, or in the page that carries it';

/** Stops an import of what holds no story. */
export function noStory(input: unknown, found?: string): never {
  return notThisFormat('JSON-LD', expected, input, found);
}

function fromScripts(html: string, run: Import): Document {
  const { scripts, ...facts } = scriptsOf(html);
  if (scripts.length === 0) noStory(html, 'a page without a script of type application/ld+json');
  const data = scripts.map((script, index) => {
    const read = readJson(script);
    const at = `/${index}`;
    if (!read) {
      const message = 'This script is no JSON that can be read. Look at it in a JSON validator.';
      run.warn(at, 'invalid-json', message, script.trim());
    } else if (read.mended) warnMended(at, run);
    return plainInput(read?.data);
  });
  return { data, ...facts };
}

function warnMended(path: string, run: Import): void {
  run.warn(path, 'mended-json', 'This is not quite JSON; comments, commas or escapes were mended.');
}

/** Reads data, the text of data, or the scripts of a page; a warning's path begins at its script. */
export function readDocument(input: unknown, run: Import): Document {
  const data = plainInput(input);
  if (typeof data !== 'string') return { data };
  const text = data.replace(/^\uFEFF/, '').trimStart();
  if (text.startsWith('<') && !/^<!(?:--\s*|\[CDATA\[\s*)[{[]/.test(text)) {
    return fromScripts(text, run);
  }
  const read = readJson(text);
  if (!read) return noStory(data, 'text that is neither JSON nor a page');
  if (read.mended) warnMended('', run);
  return { data: plainInput(read.data) };
}
