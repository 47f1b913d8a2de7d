import type { Messages } from '../messages/types.js';
import { memo } from './memo.js';

/**
 * The ten digits of a numeral system, by CLDR id. ECMA-402 lists them one by one, so that they are
 * no engine's own data; an unknown system has the Latin ones.
 */
const digitsOf = /* @__PURE__ */ memo((system: string): string[] => {
  // What no tag can hold throws: it is an unknown system too.
  const numberingSystem = /^[a-z\d]{3,8}$/.test(system) ? system : 'latn';
  const format = new Intl.NumberFormat('en', { numberingSystem, useGrouping: false });
  return [...format.format(9876543210)].reverse();
});

/**
 * Writes Latin digits in the system asked for, the one that the locale names (`ar-u-nu-latn`), or
 * the language's own.
 */
export function digitWriter(asked: string | undefined, locale: string, usual = 'latn') {
  const digits = digitsOf(asked ?? /-u-.*?\bnu-(\w+)/.exec(locale)?.[1] ?? usual);
  return (text: string): string =>
    digits[0] === '0' ? text : text.replace(/\d/g, (digit) => digits[Number(digit)] as string);
}

/** Writes Latin digits as the words around them do: as of `messages`, or of the locale. */
export const wordDigits = (messages: Messages | undefined, locale = 'en') =>
  digitWriter(undefined, messages?.locale ?? locale, messages?.dates.numberingSystem);
