import { globalStyle } from '@vanilla-extract/css';
import { groups, type Script, saying } from './scripts.js';
import { within } from './within.js';

const names: Record<keyof Script, string> = {
  headlineSize: '--galley-script-headline-size',
  textSize: '--galley-script-text-size',
  headlineLeading: '--galley-script-headline-leading',
  textLeading: '--galley-script-text-leading',
  tracking: '--galley-script-tracking',
  slope: '--galley-script-slope',
  stress: '--galley-script-stress',
  underline: '--galley-script-underline',
  hyphens: '--galley-script-hyphens',
};

/** The values given; with `all`, those not given as the theme has them. */
const set = (selector: string, script: Script, all: boolean) => {
  const vars: Record<string, string> = {};
  for (const [key, name] of Object.entries(names) as [keyof Script, string][]) {
    const value = script[key];
    if (all || value !== undefined) vars[name] = String(value ?? 'initial');
  }
  globalStyle(selector, within('theme', { vars }));
};

// No rule weighs anything, so that an app's own wins and, among ours, the last. First of all, a
// text with a language of its own takes nothing from the one around it: without a group it is as
// the theme has it, as is the English quotation in a Hindi story.
set(':where([lang])', {}, true);
for (const { languages, ...script } of groups) {
  // What is chosen by a script's tag takes nothing from the language's own script.
  set(`:where(${languages.map(saying).join(', ')})`, script, /-/.test(languages.join('')));
}
