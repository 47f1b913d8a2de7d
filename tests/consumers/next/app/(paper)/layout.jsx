import '@galley/react/styles.css';
import '@galley/react/themes/broadsheet.css';
import { headers } from 'next/headers';

export const metadata = { title: 'The Daily Galley' };

export default async function Layout({ children }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  // The script sets attributes on `html` before React sees it.
  return (
    <html lang="en-IN" data-galley-theme="broadsheet" suppressHydrationWarning>
      <head>
        <script src="/before-paint.js" nonce={nonce} data-banner="autumn" />
      </head>
      <body>{children}</body>
    </html>
  );
}
