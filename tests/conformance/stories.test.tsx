import { act, cleanup } from '@testing-library/react';
import { createElement, type ReactElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server.browser';
import { afterEach, describe, expect, test } from 'vitest';
import { listenToConsole } from './console.ts';
import { stories as all } from './stories.ts';

const stories = all.map(({ Component, props, ...rest }) => ({
  ...rest,
  element: createElement(Component, props),
}));

/** Renders on the server, then takes the markup over in the page. Gives what went wrong. */
async function hydrate(element: ReactElement, container: HTMLElement): Promise<string[]> {
  const problems: string[] = [];
  container.innerHTML = renderToString(element);
  const before = container.innerHTML;
  const onRecoverableError = (error: unknown) => problems.push(String(error));
  const root = await act(async () => hydrateRoot(container, element, { onRecoverableError }));
  if (container.innerHTML !== before) problems.push('Hydration changed the markup.');
  await act(async () => root.unmount());
  return problems;
}

afterEach(cleanup);

test('there are stories', () => {
  expect(stories.length).toBeGreaterThan(60);
});

describe.each(stories)('$name', ({ element, reports }) => {
  test('renders on the server and hydrates in silence', async () => {
    const printed = listenToConsole();
    const container = document.body.appendChild(document.createElement('div'));
    expect(await hydrate(element, container)).toEqual([]);
    if (reports) expect(printed.join()).toContain('Galley: ');
    else expect(printed).toEqual([]);
    container.remove();
  });

  test('carries no style, script or handler in its markup', () => {
    listenToConsole();
    const template = document.createElement('template');
    template.innerHTML = renderToString(element);
    expect(template.content.querySelectorAll('style, script, [style]')).toHaveLength(0);
    for (const node of template.content.querySelectorAll('*')) {
      for (const { name, value } of node.attributes) {
        expect(name).not.toMatch(/^on/);
        expect(value).not.toMatch(/^\s*(javascript|data|file|vbscript):/i);
      }
    }
  });

  test('gives no id twice', () => {
    listenToConsole();
    const template = document.createElement('template');
    template.innerHTML = renderToString(element);
    const ids = [...template.content.querySelectorAll('[id]')].map((node) => node.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
