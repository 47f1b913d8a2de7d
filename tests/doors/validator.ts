import { HtmlValidate } from 'html-validate';

// What the HTML standard says, without matters of taste. A story with headings of any rank and
// links to any place is the newsroom's own.
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  // A list may begin below nought.
  elements: ['html5', { ol: { attributes: { start: { enum: ['/-?\\d+/'] } } } }],
  rules: { 'no-raw-characters': 'off', 'valid-id': ['error', { relaxed: true }] },
});

const page = (story: string) =>
  `<!DOCTYPE html>\n<html lang="en"><head><title>Story</title></head><body>${story}</body></html>`;

/** What is wrong with some markup by the HTML standard. */
export async function faultsIn(html: string): Promise<string[]> {
  const { results } = await validator.validateString(page(html));
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`),
  );
}
