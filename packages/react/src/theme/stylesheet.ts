import { layer } from './layers.css.js';
import { roles } from './roles.js';
import { schemeRules } from './schemes.js';
import { themeSelector } from './selector.js';
import { type Theme, themeValues } from './theme.js';
import { at } from './tree.js';

const kebab = (name: string) =>
  name.startsWith('--') ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const indent = (text: string) => text.replace(/^(?=.)/gm, '  ');

const block = (head: string, inside: string) => `${head} {\n${indent(inside)}\n}`;

const rule = (selector: string, declarations: Record<string, string>) =>
  block(
    selector,
    Object.entries(declarations)
      .map(([name, value]) => `${kebab(name)}: ${value};`)
      .join('\n'),
  );

/** The style sheet of a theme, as the build makes those of the built-in themes. */
export function stylesheet(theme: Theme, name: string): string {
  const values = themeValues(theme);
  const own = rule(
    themeSelector(name),
    Object.fromEntries(roles.map(({ path, property }) => [property, String(at(values, path))])),
  );
  const switches = (of: string) =>
    schemeRules
      .filter((one) => one.layer === of)
      .map(({ selector, declarations, media }) => {
        const text = rule(selector, declarations);
        return media === undefined ? text : block(`@media ${media}`, text);
      });
  return [
    `@layer ${Object.values(layer).join(', ')};`,
    block(`@layer ${layer.theme}`, [...switches('theme'), own].join('\n')),
    block(`@layer ${layer.print}`, switches('print').join('\n')),
    '',
  ].join('\n');
}
