import { sampleArticle, samplePage } from '@galley/article/sample';
import { Embed } from '@galley/react';
import { ar } from '@galley/react/messages/ar';
import { hi } from '@galley/react/messages/hi';
import { ko } from '@galley/react/messages/ko';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { SamplePage } from './built/SamplePage.js';

const messages = { '/hi': hi, '/ar': ar, '/ko': ko };

const head = `<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The Daily Galley</title>
<link rel="stylesheet" href="/styles.css">
<link rel="stylesheet" href="/themes/broadsheet.css">`;

/** A story with a film of another site, which asks nothing of it: its still is the page's own. */
export function video({ vendor }) {
  const film = createElement(Embed, {
    provider: 'farview',
    href: 'https://farview.example/watch',
    text: 'The crossing, in two minutes',
    ratio: '16:9',
    // Of the frame's shape, so that the frame may come in sight and move nothing.
    image: { src: '/galley-sample/guard-post-16x9-960.jpg', alt: '', width: 960, height: 540 },
  });
  return `<!DOCTYPE html>
<html lang="en" data-vendor="${vendor}">
<head>
${head}
<script type="module" src="/video.js"></script>
</head>
<body><main id="main"><h1>A film</h1>${renderToString(film)}</main></body>
</html>
`;
}

/** The whole page, in the words of an edition. */
export function newspaper({ edition = '/in', ...props }) {
  const page = renderToString(
    createElement(SamplePage, {
      ...props,
      edition,
      messages: messages[edition],
      dismissAction: '/dismiss',
    }),
  );
  const { lang } = samplePage.editions.find(({ href }) => href === edition) ?? sampleArticle;
  return `<!DOCTYPE html>
<html lang="${lang}"${lang === 'ar' ? ' dir="rtl"' : ''} data-galley-theme="broadsheet">
<head>
${head}
<script src="/before-paint.js" data-banner="${samplePage.app.id}"></script>
<script type="module" src="/start.js"></script>
</head>
<body>${page}</body>
</html>
`;
}
