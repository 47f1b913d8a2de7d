import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonLdScript } from './script.js';

it('reads as the same data and holds nothing that HTML would read', () => {
  const hostile = fc.constantFrom('</script>', '<!--<script>', ']]>', '&lt;', '\u2028', '\u2029');
  const data = fc.record({ a: fc.jsonValue(), b: fc.array(fc.oneof(hostile, fc.string())) });
  fc.assert(
    fc.property(data, (value) => {
      const script = jsonLdScript(value);
      expect(script).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(script)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

it('is empty for a story that is not to be seen', () => {
  expect(jsonLdScript(undefined)).toBe('');
});
