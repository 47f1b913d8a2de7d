// Puts the page's HTML into the built pages that are then hydrated.
import { readFile, writeFile } from 'node:fs/promises';
import { html } from './server/paper-server.js';

const stories = {
  'paper-hydrate': html,
  // A tree written by hand has one text where React joined two.
  'paper-by-hand': html.replaceAll('<!-- -->', ''),
};
for (const [name, story] of Object.entries(stories)) {
  const file = `dist/paper/${name}.html`;
  const page = await readFile(file, 'utf8');
  await writeFile(
    file,
    page.replace('<!--story-->', () => story),
  );
}
