import { expect } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { show, test } from './index.ts';

/** In the page: the rules for paper hold on the screen. BiDi has no way to ask for that. */
function asOnPaper() {
  const walk = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') {
        rule.media.mediaText = 'screen';
      }
      if (rule instanceof CSSGroupingRule) walk(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets) walk(sheet.cssRules);
}

test('the sample page for paper: its story with full dates, and no control', async ({
  firefox,
  baseURL,
}) => {
  await show(firefox, baseURL, 'page-sample-page--default');
  await firefox.evaluate(asOnPaper);
  const words = await firefox.$eval('#storybook-root', (root) => {
    // biome-ignore lint/performance/useDomNodeTextContent: what is not shown is not meant
    return (root as HTMLElement).innerText;
  });
  const order = [
    'The Daily Galley',
    'North Korean soldier',
    'Updated 19 October 2025, 8:17 pm IST',
    'A North Korean soldier crossed the land border',
    'With information from the Associated Press',
    'Mines, wire and tank traps',
  ];
  const places = order.map((part) => words.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(words).not.toMatch(/advertisement|post a comment|copy link|text size|skip to|follow/i);
});

test('the sample page is printed on three sheets', async ({ firefox, baseURL }) => {
  await show(firefox, baseURL, 'page-sample-page--default');
  const pdf = await getDocumentProxy(new Uint8Array(await firefox.pdf({ format: 'A4' })));
  // Firefox prints the letters of a variable font as shapes: there are no words to read in it.
  expect(pdf.numPages).toBe(3);
});
