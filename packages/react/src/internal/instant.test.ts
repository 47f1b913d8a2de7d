import { describe, expect, it } from 'vitest';
import { parseInstant } from './instant.js';

describe('parseInstant', () => {
  it.each([
    ['2025-10-19T20:17:00+05:30', 330],
    ['2025-10-19T20:17+0530', 330],
    ['2025-10-19T20:17:00.123456789+05:30', 330],
    ['2025-10-19T20:17:00.57Z', 0],
    ['2025-10-19T20:17Z', 0],
    ['2025-10-19T20:17:59-09:30', -570],
    ['2024-02-29T00:00:00Z', 0],
  ])('reads %s', (text, offset) => {
    const instant = parseInstant(text);
    expect(instant?.offset).toBe(offset);
    const standard = text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
    expect(instant?.time).toBe(Date.parse(standard));
  });

  it.each([
    '',
    'yesterday',
    '2025-10-19',
    '2025-10-19T20:17:00',
    '2025-02-29T00:00:00Z',
    '2025-02-30T00:00:00Z',
    '2025-04-31T12:00:00Z',
    '2025-00-10T12:00:00Z',
    '2025-13-01T12:00:00Z',
    '2025-01-00T12:00:00Z',
    '2025-01-01T24:00:00Z',
    '2025-01-01T23:60:00Z',
    '2025-01-01T23:59:60Z',
    '2025-01-01T12:00:00+24:00',
    '2025-01-01T12:00:00+05:60',
    '2025-01-01T12:00:00+05',
    '2025-1-1T12:00:00Z',
    '0000-01-01T00:00:00Z',
    '0999-12-31T00:00:00Z',
    '1000-06-01T00:00:00Z',
    '9999-12-31T23:59:59Z',
    '+012025-01-01T00:00:00Z',
    '2025-10-19T20:17:00+05:30 ',
    '2025-10-19 20:17:00+05:30',
    '٢٠٢٥-10-19T20:17:00Z',
    'Sun Oct 19 2025 20:17:00 GMT+0530',
  ])('rejects "%s"', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });

  it('rejects every way to spoil one character', () => {
    const text = '2025-10-19T20:17:00+05:30';
    for (let at = 0; at < text.length; at++) {
      for (const spoilt of ['x', ' ', '/', '.', '\n']) {
        const changed = text.slice(0, at) + spoilt + text.slice(at + 1);
        expect(parseInstant(changed), changed).toBeUndefined();
      }
    }
  });
});
