import type { loadStory } from './story/loadStory';
import { StoryHead } from './story/StoryHead';
import { StoryPage } from './story/StoryPage';

type Story = NonNullable<Awaited<ReturnType<typeof loadStory>>>;

/** The whole document. It needs no script, and none is sent. */
export function Document({ article, head, now }: Story) {
  return (
    <html lang={article.lang} dir={article.dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="stylesheet" href="/styles.css" />
        <link rel="stylesheet" href="/themes/broadsheet.css" />
        <StoryHead {...head} />
      </head>
      <body>
        <StoryPage article={article} now={now} />
      </body>
    </html>
  );
}
