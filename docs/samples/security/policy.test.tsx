import { sampleArticle } from '@galley/article/sample';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { StoryPage } from '../page/StoryPage.tsx';
import { address, blocks, result, warnings } from './hostile.ts';
import { policy } from './policy.ts';

interface TrustedTypes {
  createPolicy(name: string, rules: object): { createHTML(html: string): string };
}

/** What the browser holds against a page under the policy. */
async function violations(html: string): Promise<string[]> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const inner = frame.contentDocument;
  if (!inner) throw new Error('The frame has no document.');
  const told: string[] = [];
  inner.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
    told.push(effectiveDirective),
  );
  const meta = inner.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = policy;
  inner.head.append(meta);
  // What assigns HTML here is this test; nothing of ours does.
  const asIs = { createHTML: (text: string) => text };
  const { trustedTypes } = frame.contentWindow as unknown as { trustedTypes: TrustedTypes };
  inner.body.innerHTML = trustedTypes.createPolicy('test', asIs).createHTML(html);
  await new Promise((resolve) => setTimeout(resolve, 200));
  frame.remove();
  return [...new Set(told)].sort();
}

test('the browser blocks nothing of a whole page', async () => {
  const links = [{ href: '/world', text: 'World' }];
  const page = { sections: links, mostRead: links, featured: links, legal: links };
  const html = renderToStaticMarkup(<StoryPage article={sampleArticle} page={page} />);
  expect(await violations(html)).toEqual([]);
});

test('and it blocks what is not ours', async () => {
  const html = '<p style="color:red">x</p><img src="https://other.example/a.png">';
  expect(await violations(html)).toEqual(['img-src', 'style-src-attr']);
});

test('hostile input gives words and problems', () => {
  expect(blocks).toEqual([
    expect.objectContaining({ type: 'paragraph', children: [{ type: 'text', text: 'Read on.' }] }),
  ]);
  expect(warnings.length).toBeGreaterThanOrEqual(2);
  expect(result.ok ? [] : result.problems.map(({ path }) => path)).toEqual(['/url']);
  expect(address).toBeUndefined();
});
