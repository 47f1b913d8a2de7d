import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeUrl } from './url.js';

/** What a browser makes of an address in a page of its own. */
function schemeOf(address: string): string | undefined {
  try {
    return new URL(address, 'https://page.example/').protocol;
  } catch {
    return undefined;
  }
}

const safeSchemes = ['https:', 'http:', 'mailto:', 'tel:', undefined];

describe('safe addresses come back as they are', () => {
  it.each([
    'https://example.org/a?b=c&d=e#f',
    'HTTPS://Example.ORG/Ünicode',
    'http://example.org',
    'https://example.org:8443/',
    'https://user:secret@example.org/',
    'https://[::1]/',
    'https://बीबीसी.भारत/',
    'mailto:desk@example.org?subject=Tip',
    'tel:+911140000000',
    '/world/story',
    'story.html',
    '../up',
    './a:b',
    // To the parser a control character is no part of a scheme: a path of this page.
    '\u0001java\u0003script:alert(1)',
    '//cdn.example.org/x.js',
    '\\\\example.org/share',
    '/\\example.org',
    '/\t/example.org',
    '#top',
    '?page=2',
    'java script:alert(1)',
    'java\u0000script:alert(1)',
    ':javascript:alert(1)',
    '\u200Bjavascript:alert(1)',
    // A colon only to who decodes twice; React prints the ampersand as `&amp;`.
    'javascript&colon;alert(1)',
    'javascript%3Aalert(1)',
  ])('%j', (address) => {
    expect(safeUrl(address)).toBe(address);
    expect(safeSchemes).toContain(schemeOf(address));
  });

  it('without white space around them', () => {
    expect(safeUrl(' \n https://example.org/ \t')).toBe('https://example.org/');
    // The parser keeps a no-break space, `trim` does not: judged must be what is returned.
    expect(safeUrl('\u00A0javascript:alert(1)')).toBeUndefined();
    expect(safeUrl('\uFEFFjavascript:alert(1)')).toBeUndefined();
  });
});

describe('all others are refused', () => {
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'javascript://example.org/%0Aalert(1)',
    ' \u0001javascript:alert(1)',
    '\u0000javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'j\r\na\tvascript\n:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:image/svg+xml;base64,PHN2Zz4=',
    'vbscript:msgbox(1)',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'filesystem:https://example.org/temporary/x',
    'view-source:https://example.org/',
    'about:blank',
    'ws://example.org/',
    'ftp://example.org/',
    'intent://example.org#Intent;end',
    'sms:+1',
    'x:y',
    'https://two words/',
    'https://exa<mple/',
    'https://example.org:99999/',
    'https://',
    '',
    '   ',
  ])('%j', (address) => {
    expect(safeUrl(address)).toBeUndefined();
    expect(safeUrl(safeUrl(address) ?? address)).toBeUndefined();
  });

  it.each([undefined, null, 1, {}, [], ['https://example.org'], { toString: () => '/x' }])(
    'what is not a text: %j',
    (value) => {
      expect(safeUrl(value as string)).toBeUndefined();
    },
  );
});

describe('with a base', () => {
  it.each([
    ['../b', 'https://example.org/a/c', 'https://example.org/b'],
    ['//cdn.example.org/x', 'http://example.org/', 'http://cdn.example.org/x'],
    ['#f', 'https://example.org/a', 'https://example.org/a#f'],
    [' /ü ', 'https://example.org/', 'https://example.org/%C3%BC'],
    ['mailto:a@example.org', 'https://example.org/', 'mailto:a@example.org'],
    ['https://example.org', 'https://other.example/', 'https://example.org/'],
    ['javascript:alert(1)', 'https://example.org/', undefined],
    ['#f', 'javascript:alert(1)', undefined],
    ['x', 'data:text/html,x', undefined],
    ['/x', 'file:///home/', undefined],
    ['/x', 'no base', undefined],
    ['/x', '', undefined],
    ['', 'https://example.org/', undefined],
  ])('%j on %j', (address, base, expected) => {
    expect(safeUrl(address, base)).toBe(expected);
  });
});

const fragments = fc.constantFrom(
  ...['java', 'script', ':', 'data', '//', '/', '\\', '#', '?', '.', '@', 'https:', 'x', '\t'],
  ...['\n', '\r', '\0', '\x01', ' ', '\u00A0', '\uFEFF', '\uD800', '&colon;', '%3a', 'ſ', 'K'],
);
const hostile = fc.oneof(
  fc.array(fragments, { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

it('gives back its own result, and only what a browser takes for safe', () => {
  fc.assert(
    fc.property(hostile, (address) => {
      const result = safeUrl(address);
      expect(result === undefined || safeUrl(result) === result).toBe(true);
      expect(result === undefined || safeSchemes.includes(schemeOf(result))).toBe(true);
      const absolute = safeUrl(address, 'https://page.example/a');
      expect(absolute === undefined || safeUrl(absolute) === absolute).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

it('takes time in proportion to the length', () => {
  const start = performance.now();
  for (const part of [' ', 'a', '.', 'java\t', '/', '\\', '\0', '@', ':', '&', 'ü']) {
    safeUrl(part.repeat(1_000_000));
    safeUrl(`https://${part.repeat(1_000_000)}`);
  }
  expect(performance.now() - start).toBeLessThan(10_000);
});

const fixtures =
  process.env.GALLEY_FIXTURES ?? join(import.meta.dirname, '../../../../shared/fixtures');

function read<Data>(file: string): Data {
  return JSON.parse(readFileSync(join(fixtures, file), 'utf8'));
}

describe.skipIf(!existsSync(fixtures))('public corpora', () => {
  it('web-platform-tests: the standard’s result, or none', () => {
    const cases = read<(string | { input: string; base: string | null; href?: string })[]>(
      'urltestdata.json',
    ).filter((entry) => typeof entry === 'object');
    expect(cases.length).toBeGreaterThan(400);
    for (const { input, base, href } of cases) {
      // `trim` takes a few more spaces than the parser, none of them in an address that works.
      expect([href, undefined]).toContain(safeUrl(input, base ?? 'about:blank'));
      const alone = safeUrl(input);
      if (alone !== undefined) expect(safeSchemes).toContain(schemeOf(alone));
    }
  });

  it('H5SC and DOMPurify: no address of theirs runs', () => {
    const texts = [
      ...read<{ expanded: string }[]>('h5sc/items.json').map(({ expanded }) => expanded),
      ...Object.values(read<Record<string, string>>('h5sc/payloads.json')),
      ...read<{ payload: string }[]>('dompurify/expect.json').map(({ payload }) => payload),
    ];
    const addresses = texts.flatMap(addressesIn);
    expect(addresses.length).toBeGreaterThan(300);
    for (const address of addresses) {
      const result = safeUrl(address);
      if (result !== undefined) expect(safeSchemes).toContain(schemeOf(result));
      const seen = address.replace(/[\t\n\r]/g, '').replace(/^[\0-\x20]+/, '');
      if (/^(?:javascript|vbscript|data|file):/i.test(seen)) expect(result).toBeUndefined();
    }
  });
});

/** The text itself and every attribute's value in it, as HTML would decode it. */
function addressesIn(markup: string): string[] {
  const values = [...markup.matchAll(/=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g)];
  return [markup, ...values.map(([, double, single, bare]) => double ?? single ?? bare ?? '')]
    .flatMap((value) => [value, decode(value)])
    .filter(Boolean);
}

function decode(value: string): string {
  const named: Record<string, string> = { colon: ':', Tab: '\t', NewLine: '\n', amp: '&' };
  return value
    .replace(/&#x([\da-f]{1,5});?/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d{1,6});?/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(colon|Tab|NewLine|amp);?/g, (_, name: string) => named[name] ?? '');
}
