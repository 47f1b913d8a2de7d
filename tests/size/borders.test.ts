import { expect, test } from 'vitest';
import manifest from '../../packages/article/package.json' with { type: 'json' };
import { modulesOf } from './bundle.ts';

const adapters = Object.keys(manifest.exports)
  .filter((entry) => !/^\.$|url|sample|schema|package|seo/.test(entry))
  .map((entry) => `@galley/article${entry.slice(1)}`);

test('there are eight adapters', () => {
  expect(adapters).toHaveLength(8);
});

test('what renders reaches of the article’s package the address check alone', async () => {
  const modules = await modulesOf("export * from '@galley/react'");
  expect(modules.filter((id) => /zod|parse5|entities/.test(id))).toEqual([]);
  const ofArticle = modules.filter((id) => /packages[\\/]article|@galley[\\/]article/.test(id));
  expect(ofArticle).toHaveLength(1);
  expect(ofArticle[0]).toMatch(/url\.js$/);
});

test.each(adapters)('%s reaches no component', async (adapter) => {
  const modules = await modulesOf(`export * from '${adapter}'`);
  expect(modules.filter((id) => /packages[\\/]react|@galley[\\/]react/.test(id))).toEqual([]);
  // It is really there.
  expect(modules.filter((id) => /adapters/.test(id)).length).toBeGreaterThan(0);
});

test('search markup reaches no parser', async () => {
  const modules = await modulesOf("export * from '@galley/article/seo'");
  expect(modules.filter((id) => /zod|parse5|adapters/.test(id))).toEqual([]);
});
