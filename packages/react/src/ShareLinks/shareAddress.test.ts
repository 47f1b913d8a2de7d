import { safeUrl } from '@galley/article/url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ShareService, shareAddress } from './shareAddress.js';

const shared = {
  url: 'https://example.com/a?b=1&c=ü#d',
  headline: '100 % & more: “Yes”, she+he said',
};
const services: ShareService[] = [
  'bluesky',
  'email',
  'facebook',
  'linkedin',
  'reddit',
  'telegram',
  'whatsapp',
  'x',
];

/** What the other side reads: name and value of each field. */
const read = (service: ShareService) =>
  Object.fromEntries(new URL(shareAddress(service, shared) ?? '').searchParams);

describe('what each service is told', () => {
  const { url, headline } = shared;
  test.each<[ShareService, string, Record<string, string>]>([
    ['bluesky', 'bsky.app', { text: `${headline} ${url}` }],
    ['email', '', { subject: headline, body: url }],
    ['facebook', 'www.facebook.com', { u: url }],
    ['linkedin', 'www.linkedin.com', { url }],
    ['reddit', 'www.reddit.com', { url, title: headline }],
    ['telegram', 't.me', { url, text: headline }],
    ['whatsapp', 'wa.me', { text: `${headline} ${url}` }],
    ['x', 'x.com', { text: headline, url }],
  ])('%s', (service, host, fields) => {
    const address = new URL(shareAddress(service, shared) ?? '');
    expect(address.host).toBe(host);
    expect(address.hash).toBe('');
    expect(read(service)).toEqual(fields);
  });

  test('mail: a space is no plus, which mail would print', () => {
    const address = shareAddress('email', { url: 'https://e.org/', headline: 'A + b' });
    expect(address).toBe('mailto:?subject=A%20%2B%20b&body=https%3A%2F%2Fe.org%2F');
  });

  test('mail: a headline adds no recipient and no field', () => {
    const address = shareAddress('email', { url: 'https://e.org/', headline: 'A&bcc=b@e.org\r\n' });
    expect([...new URL(address ?? '').searchParams.keys()]).toEqual(['subject', 'body']);
  });
});

test.each(['', 'myspace', 'toString', '__proto__', 'constructor'])('%j is no service', (name) => {
  expect(shareAddress(name, shared)).toBeUndefined();
});

test('any story has a safe address that holds it whole', () => {
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(fc.constantFrom(...services), text, text, (service, url, headline) => {
      const address = shareAddress(service, { url, headline }) ?? '';
      return safeUrl(address) === address && !/[\s"'<>+]/.test(address);
    }),
    { numRuns: 200 },
  );
});

test('half a character breaks nothing', () => {
  expect(shareAddress('x', { url: 'https://e.org/', headline: '\uD800' })).toContain('%EF%BF%BD');
});
