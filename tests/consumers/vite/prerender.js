// Puts the story's HTML into the built page that is then hydrated.
import { readFile, writeFile } from 'node:fs/promises';
import { html } from './server/server.js';

const file = `${process.argv[2]}/hydrate.html`;
const page = await readFile(file, 'utf8');
await writeFile(
  file,
  page.replace('<!--story-->', () => html),
);
