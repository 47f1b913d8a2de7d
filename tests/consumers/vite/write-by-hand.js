// Writes src/byHand.tsx: the page's elements as a developer would have written them.
import { writeFile } from 'node:fs/promises';
import { jsx } from './page/jsx.js';
import { html } from './server/paper-server.js';

// React joins texts of its own; a tree written by hand has one text there.
const one = html.replaceAll('<!-- -->', '');
await writeFile(
  'src/byHand.tsx',
  `// @ts-nocheck\nexport function ByHand() {\n  return <>${jsx(one)}</>;\n}\n`,
);
