import type { AlternativeHeadline } from '../../article.js';
import { htmlText } from '../../html/html.js';
import type { Inline } from '../../inlines.js';
import { pointer } from '../../problems.js';
import { plainText } from '../../text.js';
import { isSource, objectAt, type Source, textAt } from '../read.js';
import { type AnsImport, htmlAt } from './reading.js';

/** What Arc calls the wordings of a headline that the model has a name for. */
const roles: Readonly<Record<string, string>> = {
  meta_title: 'seo',
  seo: 'seo',
  web: 'web',
  mobile: 'short',
  twitter: 'social',
  facebook: 'social',
  social: 'social',
};

interface Headlines {
  headline: Inline[] | undefined;
  alternativeHeadlines: AlternativeHeadline[] | undefined;
}

/** The headline, which is plain text, and its other wordings. */
export function headlinesOf(story: Source): Headlines {
  const headlines = objectAt(story, 'headlines');
  const given = Object.keys(headlines).filter((key) => textAt(headlines, key));
  const main = given.includes('basic') ? 'basic' : given[0];
  if (!main) return { headline: undefined, alternativeHeadlines: undefined };
  const text = textAt(headlines, main) ?? '';
  const others = given
    .filter((key) => key !== main && textAt(headlines, key) !== text)
    .map((key) => ({
      role: (Object.hasOwn(roles, key) && roles[key]) || key,
      text: textAt(headlines, key) ?? '',
    }));
  return {
    headline: [{ type: 'text', text }],
    alternativeHeadlines: others.length > 0 ? others : undefined,
  };
}

/** The line under the headline: the subheadline, else the description that teasers have. */
export function standfirstOf(story: Source, run: AnsImport): Inline[] | undefined {
  const properties = ['subheadlines', 'description'];
  let standfirst: Inline[] | undefined;
  for (const property of properties) {
    const texts = objectAt(story, property);
    standfirst ??= htmlAt(texts, 'basic', `/${property}`, run);
  }
  const shown = plainText(standfirst ?? []).trim();
  for (const property of properties) warnOfOthers(story, property, shown, run);
  return standfirst;
}

/** Warns of the texts of a dictionary that are not shown. */
function warnOfOthers(story: Source, property: string, shown: string, run: AnsImport): void {
  for (const [key, value] of Object.entries(objectAt(story, property))) {
    if (typeof value !== 'string') continue;
    const words = htmlText(value).trim();
    if (!words || words === shown) continue;
    const message = 'An article has one standfirst; this other text was left out.';
    run.warn(pointer([property, key]), 'not-carried', message, words);
  }
}

/** The label that stands above the headline, unless it is hidden. */
export function kickerOf(story: Source, run: AnsImport): string | undefined {
  const labels = objectAt(story, 'label');
  let kicker: string | undefined;
  for (const [key, label] of Object.entries(labels)) {
    const text = isSource(label) && label.display !== false ? textAt(label, 'text') : undefined;
    if (!text) continue;
    if (key === 'basic') kicker = text;
    else run.warn(pointer(['label', key]), 'not-carried', 'An article has one kicker.', text);
  }
  return kicker;
}
