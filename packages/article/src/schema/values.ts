import * as z from 'zod/mini';
import type { Json } from '../blocks.js';
import { toPlainData } from '../plain.js';
import { safeUrl } from '../url.js';
import { isTimeZone } from '../zone.js';
import { isDateTime } from './dateTime.js';

// `zod/mini` walks its schemas and never compiles them with `new Function`, so a strict content
// security policy and edge workers, which forbid that, have nothing to report.

/** A test that a problem can tell in words: what was expected and how to mend it. */
export function rule<Value>(test: (value: Value) => boolean, expected: string, hint: string) {
  return z.refine<Value>(test, { params: { expected, hint } });
}

function holds(test: (value: string) => unknown): (value: string) => boolean {
  return (value) => {
    try {
      return Boolean(test(value));
    } catch {
      return false;
    }
  };
}

// Long enough for every real tag, zone and date; what is longer need not be looked at.
const maxCode = 100;

function code(test: (value: string) => unknown, expected: string, hint: string) {
  const passes = holds(test);
  return z
    .string()
    .check(rule((value) => value.length <= maxCode && passes(value), expected, hint));
}

/** Any text, even none. */
export const text = z.string();

/** Text that is more than white space. */
export const words = z
  .string()
  .check(
    rule(
      (value) => value.trim() !== '',
      'some words',
      'Write it out, or leave out what it belongs to.',
    ),
  );

/** An address that `safeUrl` lets pass, as it gives it back. */
export const address = z.string().check(
  rule(
    (value) => safeUrl(value) !== undefined,
    'a safe address',
    'Use http:, https:, mailto:, tel:, or an address relative to the page.',
  ),
  // As `safeUrl` gives it back, without asking it twice.
  z.overwrite((value) => value.trim()),
);

export const dateTime = code(
  isDateTime,
  'a date and time that exists, with its offset (ISO 8601)',
  'Write it like 2025-10-19T18:56:00+05:30 or 2025-10-19T13:26:00Z.',
);

export const lang = code(
  (value) => Intl.getCanonicalLocales(value),
  'a language tag (BCP 47)',
  'Write it like en, en-IN or zh-Hant, with hyphens.',
);

// Newer engines also take offsets such as "+05:30", which name no place and keep no summer time.
export const timeZone = code(
  (value) => /^[a-z]/i.test(value) && isTimeZone(value),
  'a time zone of the IANA database',
  'Write it like Asia/Kolkata or Europe/Madrid, or leave it out.',
);

export const imageType = code(
  (value) => /^image\/[\w.+-]+$/.test(value),
  'the MIME type of a picture',
  'Write it like image/avif, or leave it out.',
);

export const mediaType = code(
  (value) => /^(?:audio|video|application)\/[\w.+-]+$/.test(value),
  'the MIME type of a film or recording',
  'Write it like video/mp4, or leave it out.',
);

/** A name that an address may end in after `#`, and that `id` may be. */
export const anchor = code(
  (value) => /^[^\s\p{C}]+$/u.test(value),
  'a name without white space',
  'Write it like what-happened-next, with hyphens.',
);

const fullDay = (value: string) => `${`${value}-01-01`.slice(0, 10)}T00:00Z`;

/** A year, month, day or instant, as HTML's `time` takes them. */
export const day = code(
  (value) => isDateTime(/^\d{4}(?:-\d\d){0,2}$/.test(value) ? fullDay(value) : value),
  'a year, month, day, or date and time with its offset (ISO 8601)',
  'Write it like 1951, 1951-07, 1951-07-10 or 2025-10-19T18:56:00+05:30, or leave it out.',
  // HTML's `time` takes three digits of a second.
).check(z.overwrite((value) => value.replace(/(\.\d{3})\d+/, '$1')));

export const pixels = z
  .int()
  .check(
    rule(
      (value) => value > 0,
      'a whole number of pixels above 0',
      'Leave it out where it is not known.',
    ),
  );

// JSON has no negative zero.
const unsigned = z.overwrite<number>((value) => value || 0);

export const integer = z.int().check(unsigned);

export const fraction = z.number().check(
  rule(
    (value) => value >= 0 && value <= 1,
    'a number from 0 to 1',
    'Divide pixels by the picture’s width or height.',
  ),
  unsigned,
);

/** A number that is no less than nothing, such as a length in seconds. */
export const amount = z.number().check(
  rule((value) => value >= 0, 'a number of 0 or more', 'Leave it out where it is not known.'),
  unsigned,
);

/** A whole number in a range that HTML sets. */
export const whole = (min: number, max: number) =>
  z
    .int()
    .check(
      rule(
        (value) => value >= min && value <= max,
        `a whole number from ${min} to ${max}`,
        'Leave it out for the default.',
      ),
    );

function isJson(value: unknown): value is Json {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== 'object' || value === null) {
    return value === null || typeof value === 'string' || typeof value === 'boolean';
  }
  return Object.values(value).every(isJson);
}

/** Any plain data, copied. `toPlainData` has bounded its depth. */
export const json = z
  .unknown()
  .check(
    z.overwrite(toPlainData),
    rule(isJson, 'plain data', 'Give what JSON.parse returns.'),
  ) as unknown as z.ZodMiniType<Json, Json>;

export const direction = z.enum(['ltr', 'rtl']);
