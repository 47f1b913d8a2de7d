import { afterEach, describe, expect, it, vi } from 'vitest';
import { ar } from '../messages/ar.js';
import type { DateData } from '../messages/dates.js';
import { en } from '../messages/en.js';
import { enAU } from '../messages/en-AU.js';
import { enCA } from '../messages/en-CA.js';
import { enGB } from '../messages/en-GB.js';
import { enIN } from '../messages/en-IN.js';
import { enUS } from '../messages/en-US.js';
import { hi } from '../messages/hi.js';
import { ko } from '../messages/ko.js';
import { blockWords } from './blockWords.js';
import { resolveDates, resolveMessages } from './messages.js';

afterEach(() => vi.restoreAllMocks());

/** What is the default already may be left unsaid. */
const spelled = (dates: DateData) => ({ ...dates, locale: '' });

describe('resolveMessages', () => {
  it.each([enAU, enCA, enGB, enIN, enUS])(
    'knows the English of $locale without messages',
    (own) => {
      const resolved = resolveMessages({ locale: own.locale });
      expect(resolved.dates).toEqual(own.dates);
      expect(own).toMatchObject(resolved);
      expect(own).toMatchObject(blockWords({}));
    },
  );

  it('takes English without a region for that of the United States', () => {
    expect(spelled(resolveMessages({}).dates)).toEqual(spelled(en.dates));
    expect(resolveMessages({}).locale).toBe('en-US');
  });

  it('lets messages win over the locale', () => {
    for (const messages of [hi, ar, ko]) {
      expect(resolveMessages({ locale: 'en-GB', messages })).toBe(messages);
      expect(resolveDates({ locale: 'en-GB', messages })).toBe(messages.dates);
    }
  });

  it('gives another language English words and its region’s dates, and says so once', () => {
    const error = vi.spyOn(console, 'error').mockReturnValue();
    expect(resolveMessages({ locale: 'ta-IN' }).dates.clock).toBe(12);
    expect(resolveMessages({ locale: 'cy-GB' }).dates.clock).toBe(24);
    expect(resolveMessages({ locale: 'ta-IN' }).published).toBe('Published');
    expect(error).toHaveBeenCalledTimes(2);
    expect(error.mock.calls[0]?.[0]).toContain('no messages for "ta-IN"');
  });

  it('gives the same object for the same locale', () => {
    expect(resolveMessages({ locale: 'en-NZ' })).toBe(resolveMessages({ locale: 'en-NZ' }));
  });
});
