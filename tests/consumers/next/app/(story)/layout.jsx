import '@galley/react/styles.css';
import '@galley/react/themes/broadsheet.css';

export const metadata = { title: 'The Daily Galley' };

export default function Layout({ children }) {
  return (
    <html lang="en-IN">
      <body>
        <main id="main">{children}</main>
      </body>
    </html>
  );
}
