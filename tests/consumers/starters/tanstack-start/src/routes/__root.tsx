import styles from '@galley/react/styles.css?url';
import theme from '@galley/react/themes/broadsheet.css?url';
import { createRootRoute, HeadContent, Outlet, Scripts, useMatch } from '@tanstack/react-router';

export const Route = createRootRoute({
  head: () => ({
    meta: [
      { charSet: 'utf-8' },
      { name: 'viewport', content: 'width=device-width, initial-scale=1' },
    ],
    links: [
      { rel: 'stylesheet', href: styles },
      { rel: 'stylesheet', href: theme },
    ],
  }),
  component: Root,
  notFoundComponent: () => <p>There is no such story.</p>,
});

function Root() {
  const article = useMatch({ from: '/', shouldThrow: false })?.loaderData?.article;
  return (
    <html lang={article?.lang ?? 'en'} dir={article?.dir}>
      <head>
        <HeadContent />
      </head>
      <body>
        <Outlet />
        <Scripts />
      </body>
    </html>
  );
}
