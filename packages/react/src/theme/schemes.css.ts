import { globalStyle, type StyleRule } from '@vanilla-extract/css';
import { type SchemeRule, schemeRules } from './schemes.js';
import { within } from './within.js';

/** vanilla-extract wants custom properties apart from the others. */
function rule({ media, declarations }: SchemeRule): StyleRule {
  const isCustom = ([name]: [string, string]) => name.startsWith('--');
  const all = Object.entries(declarations);
  const made: StyleRule = {
    vars: Object.fromEntries(all.filter(isCustom)),
    ...Object.fromEntries(all.filter((one) => !isCustom(one))),
  };
  return media === undefined ? made : { '@media': { [media]: made } };
}

for (const one of schemeRules) globalStyle(one.selector, within(one.layer, rule(one)));
