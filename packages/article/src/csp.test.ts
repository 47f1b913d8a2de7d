import { expect, it, vi } from 'vitest';

// A strict content security policy and edge workers report every attempt to make code of text.
it('never tries to compile code, neither when it loads nor when it parses', async () => {
  const attempts: unknown[] = [];
  const watched = new Proxy(globalThis.Function, {
    construct(target, code) {
      attempts.push(code);
      return new target();
    },
    apply(target, _, code) {
      attempts.push(code);
      return target();
    },
  });
  vi.stubGlobal('Function', watched);
  const { sampleArticle } = await import('./sample/index.js');
  const { parseArticle, safeParseArticle } = await import('./index.js');
  parseArticle(sampleArticle);
  safeParseArticle({ ...sampleArticle, headline: 3 });
  vi.unstubAllGlobals();
  expect(attempts).toEqual([]);
});
