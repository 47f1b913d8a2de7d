import { fromHtml } from '@galley/article/html';
import { Body, basicRenderers } from '@galley/react';

/** The text of an old page, as your templates have it. The rest of the page stays. */
export function Text({ html }: { html: string }) {
  const { blocks } = fromHtml(html, { baseUrl: 'https://www.example.com/' });
  return <Body blocks={blocks} renderers={basicRenderers} locale="en-GB" />;
}
