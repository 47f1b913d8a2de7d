import '@galley/react/styles.css';
import '@galley/react/themes/broadsheet.css';

export const metadata = {
  title: 'The Daily Galley',
  description: 'The sample story of Galley, rendered on the server.',
};

export default function Layout({ children }) {
  return (
    <html lang="en-IN">
      <body>
        <main id="main">{children}</main>
      </body>
    </html>
  );
}
