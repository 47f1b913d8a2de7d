import fc from 'fast-check';

/** Texts that have broken a page before: markup, control characters, other directions, halves. */
const naughty = [
  '',
  ' ',
  '\u00A0',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</script><!--',
  '&amp;lt;b&gt;',
  ']]>',
  'javascript:alert(1)',
  '__proto__',
  'constructor',
  'a\r\nb\tc',
  '\u0000',
  '\u0000\u0008\u001F\u007F',
  '\u2028\u2029',
  '\uFFFE\uFEFF',
  '\uD800',
  'a\uDC00b',
  'مرحبا بالعالم',
  'שלום, world! 123',
  '\u202Eabc\u202C',
  '고양이',
  'नमस्ते',
  'e\u0301\u0301\u0301',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  'ﷺ',
  'x'.repeat(300),
];

/** Any text, even none. */
export const text = fc.oneof(
  { weight: 3, arbitrary: fc.lorem({ maxCount: 6 }) },
  { weight: 2, arbitrary: fc.constantFrom(...naughty) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

/** Text that is more than white space. */
export const words = text.map((value) => (value.trim() === '' ? `${value}a` : value));

/** A name that an address may end in after `#`. */
export const anchor = fc.oneof(
  fc.constantFrom(
    'a',
    'section',
    'note-1',
    'ref-1',
    'update-1',
    '__proto__',
    '<b>',
    'مقدمة',
    '%20',
  ),
  fc.stringMatching(/^[\w.:-]{1,12}$/),
);

export const address = fc.constantFrom(
  'https://example.org/',
  ' https://example.org/a?b=c&d=%20#e ',
  'http://[::1]:8080/',
  'HTTPS://EXAMPLE.ORG/ä',
  '//example.org/x',
  '/path/"quoted"<b>',
  'relative/path, with a comma',
  '?query',
  '#fragment',
  'mailto:desk@example.org',
  'tel:+34600000000',
);

const two = (value: number) => String(value).padStart(2, '0');

/** A date and time with its offset. */
export const dateTime = fc
  .record({
    date: fc.date({
      min: new Date('1582-10-15T00:00:00Z'),
      max: new Date('9000-01-01T00:00:00Z'),
      noInvalidDate: true,
    }),
    precision: fc.constantFrom(16, 19, 23),
    offset: fc.constantFrom('Z', '+00:00', '+05:30', '-03:30', '+1400', '-12:00'),
  })
  .map(({ date, precision, offset }) => `${date.toISOString().slice(0, precision)}${offset}`);

/** A year, month, day or instant. */
export const day = fc.oneof(
  dateTime,
  fc
    .record({
      year: fc.integer({ min: 1, max: 9999 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      parts: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ year, month, day, parts }) =>
      [String(year).padStart(4, '0'), two(month), two(day)].slice(0, parts).join('-'),
    ),
);

export const lang = fc.constantFrom('en', 'en-IN', 'ar', 'he-IL', 'zh-Hant', 'sr-Latn-RS', 'EN-us');
export const direction = fc.constantFrom('ltr', 'rtl');
export const pixels = fc.integer({ min: 1, max: 10_000 });
export const amount = fc.oneof(fc.nat(), fc.double({ min: 0, max: 1e6, noNaN: true }));
export const fraction = fc.double({ min: 0, max: 1, noNaN: true });
/** Plain data, as JSON gives it. */
export const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)));

/** An object whose properties are all there, but for those of the second argument. */
export const shape = <Required extends object, Optional extends object = object>(
  required: { [Key in keyof Required]: fc.Arbitrary<Required[Key]> },
  optional?: { [Key in keyof Optional]: fc.Arbitrary<Optional[Key]> },
) =>
  fc.record({ ...required, ...optional } as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: Object.keys(required),
  });
