import { globalStyle } from '@vanilla-extract/css';
import { type Factors, groups } from './scripts.js';
import { within } from './within.js';

const names = {
  headlineSize: '--galley-script-headline-size',
  textSize: '--galley-script-text-size',
  headlineLeading: '--galley-script-headline-leading',
  textLeading: '--galley-script-text-leading',
  tracking: '--galley-script-tracking',
} as const satisfies Record<keyof Factors, string>;

const factors = Object.keys(names) as (keyof Factors)[];

const set = (selector: string, value: (factor: keyof Factors) => string) =>
  globalStyle(
    selector,
    within('theme', {
      vars: Object.fromEntries(factors.map((factor) => [names[factor], value(factor)])),
    }),
  );

// No rule weighs anything, so that an app's own wins and, among ours, the last. First of all, a
// text with a language of its own takes nothing from the one around it: without a group it is as
// the theme has it, as is the English quotation in a Hindi story.
set(':where([lang])', () => 'initial');
for (const { languages, ...group } of groups) {
  const selectors = languages.map((language) =>
    // A script's tag may stand after any language.
    language.startsWith('-') ? `[lang*="${language}"]` : `[lang|="${language}"]`,
  );
  set(`:where(${selectors.join(', ')})`, (factor) => String(group[factor] ?? 'initial'));
}
