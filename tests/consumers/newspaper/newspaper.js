import { sampleArticle, samplePage } from '@galley/article/sample';
import { ar } from '@galley/react/messages/ar';
import { hi } from '@galley/react/messages/hi';
import { ko } from '@galley/react/messages/ko';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { SamplePage } from './built/SamplePage.js';

const messages = { '/hi': hi, '/ar': ar, '/ko': ko };

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
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The Daily Galley</title>
<link rel="stylesheet" href="/styles.css">
<link rel="stylesheet" href="/themes/broadsheet.css">
<script src="/before-paint.js" data-banner="${samplePage.app.id}"></script>
<script type="module" src="/start.js"></script>
</head>
<body>${page}</body>
</html>
`;
}
