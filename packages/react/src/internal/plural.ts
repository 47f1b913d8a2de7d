import type { PluralCategory, PluralRules } from '../messages/dates.js';
import type { Plurals } from '../messages/types.js';

/** English: one, and the rest. */
const english: PluralRules = { one: [[[0, true, 1, 1]]] };

const categories: PluralCategory[] = ['zero', 'one', 'two', 'few', 'many'];

/** The text for a whole number, by the language's rules and not by the engine's. */
export function plural(texts: Plurals, count: number, rules: PluralRules = english): string {
  const category = categories.find((name) =>
    rules[name]?.some((all) =>
      all.every(([divisor, isIn, ...bounds]) => {
        const rest = divisor ? count % divisor : count;
        const within = bounds.some(
          (from, at) => at % 2 === 0 && rest >= from && rest <= (bounds[at + 1] ?? from),
        );
        return within === isIn;
      }),
    ),
  );
  return (category && texts[category]) ?? texts.other;
}
