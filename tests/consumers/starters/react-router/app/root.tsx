import '@galley/react/styles.css';
import '@galley/react/themes/broadsheet.css';
import type { ReactNode } from 'react';
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteLoaderData,
} from 'react-router';
import type { Route } from './+types/root';
import type { loader } from './routes/story';

export function Layout({ children }: { children: ReactNode }) {
  const { article } = useRouteLoaderData<typeof loader>('routes/story') ?? {};
  return (
    <html lang={article?.lang ?? 'en'} dir={article?.dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const isMissing = isRouteErrorResponse(error) && error.status === 404;
  return <p>{isMissing ? 'There is no such story.' : 'The story could not be shown.'}</p>;
}
