import '@galley/react/styles.css';
import '@galley/react/themes/broadsheet.css';
import type { ReactNode } from 'react';

/** The language is the paper's; a story in another one says so itself. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB" dir="ltr">
      <body>{children}</body>
    </html>
  );
}
