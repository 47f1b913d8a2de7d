/** What CSS each role takes: what is safe to write may still be no size, no colour, no keyword. */
import { parseColor } from './color.js';
import type { contract } from './contract.css.js';
import {
  calls,
  computed,
  figure,
  isLength,
  parts,
  plainNumber,
  variable,
  zero,
} from './cssText.js';
import { describe } from './error.js';
import { nearest } from './nearest.js';
import type { Path } from './tree.js';

export interface Kind {
  /** What is asked for, as a problem says it. */
  expected: string;
  takes: (text: string) => boolean;
  /** How a text that is not taken is mended. */
  hint: (text: string) => string;
  /** Zero is written with a unit, since `calc(0 * 2)` is no length. */
  length?: boolean;
}

const lengthHint = (text: string) =>
  plainNumber.test(text.trim())
    ? `Give it a unit: "${text.trim()}px" or "${text.trim()}rem".`
    : 'Write a number with a unit, or calc(), clamp(), min(), max(), var().';

const lengths = (
  expected: string,
  takes: (text: string) => boolean,
  hint: (text: string) => string = lengthHint,
): Kind => ({ expected, takes, hint, length: true });

const length = lengths('a length, such as "1.25rem"', (text) => isLength(text));
/** `border-width` and `outline-width` know no per cent. */
const stroke = lengths('a length without per cent, such as "1px"', (text) =>
  isLength(text, { percent: false }),
);
const offset = lengths('a length, such as "-0.01em"', (text) => isLength(text, { negative: true }));

const padding: Kind = {
  expected: 'one to four lengths, such as "0.25rem 0.5rem"',
  takes: (text) => parts(text).length <= 4 && parts(text).every((part) => isLength(part)),
  hint: lengthHint,
};

/** One word of a list; several words where `most` says so. */
const words = (list: readonly string[], most = 1): Kind => ({
  expected: `${most > 1 ? 'words' : 'one word'} of ${list.join(', ')}`,
  takes: (text) =>
    variable(text.trim()) ||
    (parts(text).length <= most && parts(text).every((part) => list.includes(part.toLowerCase()))),
  hint: (text) => {
    const meant = nearest(text.trim(), list);
    return meant === undefined ? 'Take one of them.' : `Did you mean ${meant}?`;
  },
});

/** A word of a list, or a length. */
const wordOrLength = (list: readonly string[]): Kind =>
  lengths(
    `${length.expected}, or ${list.join(', ')}`,
    (text) => isLength(text) || list.includes(text.trim().toLowerCase()),
  );

const number: Kind = {
  expected: 'a number without a unit, such as "1.4"',
  takes: (text) => plainNumber.test(text.trim()) || calls(text.trim(), computed),
  hint: () => 'Write it as a multiple of the size of the letters.',
};

const weight: Kind = {
  expected: 'a weight between 1 and 1000',
  takes: (text) => {
    const value = text.trim();
    if (/^(?:normal|bold)$/i.test(value) || calls(value, computed)) return true;
    return plainNumber.test(value) && Number(value) >= 1 && Number(value) <= 1000;
  },
  hint: () => 'Normal is "400", bold is "700".',
};

const measured = /^(?:rgb|hsl|oklch|oklab)a?\([^()]*\)$/i;
const color: Kind = {
  expected: 'a colour, such as "#1c1a18" or "oklch(62% 0.2 29)"',
  takes: (text) => {
    const value = text.trim();
    if (parseColor(value)) return true;
    if (measured.test(value)) return false;
    const more = 'rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|var';
    return /^currentcolor$/i.test(value) || calls(value, more);
  },
  hint: () => 'Write it as hex, rgb(), hsl() or oklch().',
};

/** What stands for the value of another place, and is no name of a family or of a mark. */
export const cssWide = /^(?:inherit|initial|unset|revert|revert-layer|default)$/i;
const name = String.raw`-?(?:[a-z_]|[^ -~])(?:[\w-]|[^ -~])*`;
const text = `"[^"]*"|'[^']*'`;
const oneFamily = new RegExp(`^(?:${text}|${name}(?:\\s+${name})*)$`, 'i');

const family: Kind = {
  expected: 'families of type, such as "Georgia, serif"',
  takes: (value) =>
    parts(value, ',').every((one) => {
      const plain = one.trim();
      return variable(plain) || (oneFamily.test(plain) && !cssWide.test(plain));
    }),
  hint: () => 'Put a name with other signs than letters in quotation marks, commas between names.',
};

const marker: Kind = {
  expected: `a mark, such as "disc" or "'–  '"`,
  takes: (value) => {
    const plain = value.trim();
    const one = new RegExp(`^(?:${text}|${name})$`, 'i');
    return variable(plain) || (one.test(plain) && !cssWide.test(plain));
  },
  hint: () => 'Write the name of a list style, or the mark itself in quotation marks.',
};

const track = (part: string) =>
  isLength(part) ||
  new RegExp(`^${figure}fr$`, 'i').test(part) ||
  /^(?:auto|min-content|max-content)$/i.test(part) ||
  calls(part, 'minmax|fit-content|repeat');
const columns: Kind = {
  expected: 'widths of columns, such as "minmax(0, 1fr) 18.75rem"',
  takes: (value) => parts(value).every(track),
  hint: () => 'See grid-template-columns; for no rail, "minmax(0, 1fr)".',
};

const areas: Kind = {
  expected: 'a grid with the areas name, time and more',
  takes: (value) => {
    const cells = (value.match(/"[^"]*"|'[^']*'/g) ?? []).join(' ').split(/["'\s]+/);
    const rest = parts(value).filter((part) => part !== '/' && !/^["']/.test(part));
    const whole = ['name', 'time', 'more'].every((area) => cells.includes(area));
    return variable(value.trim()) || (whole && rest.every(track));
  },
  hint: () => `See grid-template: '"name time more" / auto 1fr auto'.`,
};

const capital: Kind = {
  expected: '"normal", or how many lines it is high',
  takes: (value) =>
    value.trim() === 'normal' ||
    variable(value.trim()) ||
    (plainNumber.test(parts(value)[0] ?? '') &&
      Number(parts(value)[0]) >= 1 &&
      (parts(value).length === 1 || /^(?:[1-9]\d*|drop|raise)$/.test(parts(value)[1] ?? '')) &&
      parts(value).length <= 2),
  hint: () => 'See initial-letter: "3" is three lines.',
};

const textAlign = words(['start', 'center', 'end', 'left', 'right', 'justify']);

type Contract = typeof contract;
type Kinds = {
  [Group in keyof Contract]: Contract[Group] extends string
    ? Kind
    : Kind | ({ others?: Kind } & { [Role in keyof Contract[Group]]?: Kind });
};

/** The kind of each role: of a whole group, or by role, `others` for the rest of the group. */
const kinds: Kinds = {
  color,
  font: family,
  weight,
  size: length,
  leading: number,
  tracking: offset,
  kickerCase: words(['none', 'uppercase', 'lowercase', 'capitalize']),
  marker,
  figures: words(
    [
      ...['normal', 'lining-nums', 'oldstyle-nums', 'proportional-nums', 'tabular-nums'],
      ...['diagonal-fractions', 'stacked-fractions', 'ordinal', 'slashed-zero'],
    ],
    5,
  ),
  space: { others: length, kicker: padding },
  width: {
    others: length,
    kicker: wordOrLength(['auto', 'fit-content', 'max-content', 'min-content']),
  },
  line: {
    others: stroke,
    style: words([
      ...['none', 'hidden', 'solid', 'dashed', 'dotted', 'double'],
      ...['groove', 'ridge', 'inset', 'outset'],
    ]),
    underline: wordOrLength(['auto', 'from-font']),
    underlineOffset: offset,
    focusOffset: lengths('a length without per cent, such as "-2px"', (value) =>
      isLength(value, { percent: false, negative: true }),
    ),
  },
  align: {
    head: textAlign,
    byline: words([
      ...['start', 'center', 'end', 'flex-start', 'flex-end', 'left', 'right', 'normal'],
      ...['space-between', 'space-around', 'space-evenly'],
    ]),
    pullQuote: textAlign,
    masthead: words(['start', 'center', 'end']),
  },
  layout: { masthead: areas, columns, caption: words(['static', 'absolute']) },
  dropCap: {
    lines: capital,
    float: words(['none', 'inline-start', 'inline-end', 'left', 'right']),
    size: length,
  },
};

const isKind = (value: object): value is Kind => 'takes' in value;

/** The kind of the role at a path. */
export function kindOf([group = '', role = '']: Path): Kind | undefined {
  const found: Kind | Record<string, Kind | undefined> | undefined = Object.hasOwn(kinds, group)
    ? kinds[group as keyof Kinds]
    : undefined;
  if (found === undefined || isKind(found)) return found;
  return Object.hasOwn(found, role) ? found[role] : found.others;
}

/** A value as the style sheet has it. */
export const written = (path: Path, value: string): string =>
  kindOf(path)?.length && zero.test(value.trim()) ? '0px' : value;

/** What is wrong with a text for a role; `undefined` for nothing. */
export function misfit(path: Path, value: string) {
  const kind = kindOf(path);
  if (!kind || kind.takes(value)) return undefined;
  return { expected: kind.expected, found: describe(value), hint: kind.hint(value) };
}
