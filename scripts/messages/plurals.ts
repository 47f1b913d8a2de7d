import type { PluralCondition, PluralRules } from '../../packages/react/src/messages/dates.ts';

/** CLDR's operands that are more than the number itself: a whole number has none of what they count. */
const ofFractions = /^[vwftce]$/;

const bounds = (ranges: string): [from: number, to: number][] =>
  ranges.split(',').map((range) => {
    const [from = 0, to = from] = range.split('..').map(Number);
    return [from, to];
  });

/** A relation such as `i % 10 = 2..4`, or whether it holds of every whole number or of none. */
function condition(relation: string): PluralCondition | boolean {
  const [, operand = '', divisor = '0', sign = '', ranges = ''] =
    /^([a-z])(?: % (\d+))? (!?=) ([\d.,]+)$/.exec(relation) ?? [];
  if (!operand) throw new Error(`CLDR has a plural relation that is not known: "${relation}"`);
  const isIn = sign === '=';
  const pairs = bounds(ranges);
  if (ofFractions.test(operand)) return pairs.some(([from, to]) => from <= 0 && to >= 0) === isIn;
  return [Number(divisor), isIn, ...pairs.flat()];
}

/** A rule as CLDR writes it, for whole numbers: any of what is left, each all of its conditions. */
function rule(text: string): PluralCondition[][] {
  return text
    .split(' or ')
    .map((part) => part.split(' and ').map(condition))
    .filter((all) => !all.includes(false))
    .map((all) => all.filter((each) => typeof each === 'object'));
}

/** The plural categories of a language for whole numbers, but for the one that serves the rest. */
export function pluralRules(cldr: Readonly<Record<string, string>> = {}): PluralRules {
  const entries = Object.entries(cldr).flatMap(([key, value]) => {
    const category = key.replace('pluralRule-count-', '');
    const [text = ''] = value.split('@');
    const any = text.trim() ? rule(text.trim()) : [];
    return category === 'other' || any.length === 0 ? [] : [[category, any]];
  });
  return Object.fromEntries(entries);
}
