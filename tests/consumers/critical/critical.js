/** The critical CSS of a page: the style sheets of the parts that stand in its HTML, and no other. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';

// What basic.css has in one. Each also has a file of its own, in which what they share is repeated.
export const basic = new Set([
  ...['article', 'body', 'skip-link', 'headline', 'standfirst', 'byline', 'timestamp', 'figure'],
  ...['section-heading', 'block-quote', 'pull-quote', 'related-links'],
]);

const sheets = new Map();

const fileOf = (name) => fileURLToPath(import.meta.resolve(`@galley/react/${name}.css`));

/** A style sheet of the package, minified once. One that is not there is an error. */
function sheet(name) {
  if (!sheets.has(name)) {
    const css = readFileSync(fileOf(name), 'utf8');
    sheets.set(name, transformSync(css, { loader: 'css', minify: true }).code.trim());
  }
  return sheets.get(name);
}

/**
 * @param html What is seen first: mostly the story, as `renderToString` gives it.
 * @param others Sheets that no element names: the theme, and `scripts` for other than Latin letters.
 * @returns the text of a `<style>`, and the source that a policy's `style-src` admits it by
 */
export function criticalCss(html, others) {
  // Every root says which part it is, and the file has the same name.
  const found = html.matchAll(/ data-galley="([\w-]+)"/g);
  // A part that has none needs none.
  const parts = [...new Set(Array.from(found, ([, part]) => part))].filter(
    (part) => !basic.has(part) && existsSync(fileOf(part)),
  );
  const css = ['basic', ...parts, ...others].map(sheet).join('');
  const hash = createHash('sha256').update(css).digest('base64');
  return { css, source: `'sha256-${hash}'` };
}
