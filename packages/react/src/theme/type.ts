import { vars } from './contract.css.js';

/**
 * What a text's script makes of the theme's Latin measures: factors that `scripts.css.ts` sets by
 * language. They are multiplied where they are used, so that a text in another language within
 * a story has its own.
 */
const factor = (name: string) => `var(--galley-script-${name}, 1)`;

const times = <Role extends string>(values: Record<Role, string>, by: string) =>
  Object.fromEntries(
    Object.entries<string>(values).map(([role, value]) => [role, `calc(${value} * ${by})`]),
  ) as Record<Role, string>;

const { headlineS, headlineM, headlineL, headlineXl, heading, subheading, pullQuote } = vars.size;
const { masthead, standfirst, text, kicker, meta, caption } = vars.size;

/** Bylines, dates, captions, kickers; the rest is read as text. */
const labels = ['meta', 'kicker', 'time'];

/**
 * A face for the script in place of the theme's, where the app has asked for one: the files under
 * `fonts` set it by language, for texts or for labels as well.
 */
const inScript = <Role extends string>(families: Record<Role, string>) =>
  Object.fromEntries(
    Object.entries<string>(families).map(([role, family]) => [
      role,
      `var(--galley-script-${labels.includes(role) ? 'label-font' : 'font'}, ${family})`,
    ]),
  ) as Record<Role, string>;

/** Faces, sizes, line heights and tracking as components use them. */
export const type = {
  font: inScript(vars.font),
  size: {
    ...times(
      { masthead, headlineS, headlineM, headlineL, headlineXl, heading, subheading, pullQuote },
      factor('headline-size'),
    ),
    ...times({ standfirst, text, kicker, meta, caption }, factor('text-size')),
    // In ems of the text around it, which has its factor already.
    quote: vars.size.quote,
  },
  leading: {
    ...times(
      {
        headline: vars.leading.headline,
        heading: vars.leading.heading,
        pullQuote: vars.leading.pullQuote,
      },
      factor('headline-leading'),
    ),
    ...times(
      { standfirst: vars.leading.standfirst, text: vars.leading.text, meta: vars.leading.meta },
      factor('text-leading'),
    ),
  },
  tracking: times(vars.tracking, factor('tracking')),
};
