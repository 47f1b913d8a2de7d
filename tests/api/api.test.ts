import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import manifestOfArticle from '../../packages/article/package.json' with { type: 'json' };
import manifestOfReact from '../../packages/react/package.json' with { type: 'json' };

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'galley-api-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The declarations that a file and all that it imports publish, each file once. */
function declarations(file: string, seen = new Map<string, string>()): Map<string, string> {
  if (seen.has(file)) return seen;
  const text = readFileSync(file, 'utf8').replace(/^\/\/#.*\n?/gm, '');
  seen.set(file, text);
  for (const [, from = ''] of text.matchAll(/from '(\.[^']+)\.js'/g)) {
    declarations(join(dirname(file), `${from}.d.ts`), seen);
  }
  return seen;
}

test.each([
  { name: 'article', manifest: manifestOfArticle },
  { name: 'react', manifest: manifestOfReact },
])('the public types of $name', { timeout: 60_000 }, async ({ name, manifest }) => {
  const out = join(folder, name);
  const args = ['-p', `packages/${name}/tsconfig.json`, '--outDir', out, '--removeComments'];
  execFileSync('tsc', [...args, '--declarationMap', 'false'], { cwd: root, stdio: 'inherit' });
  const seen = new Map<string, string>();
  for (const target of Object.values(manifest.exports)) {
    if (
      target === null ||
      typeof target !== 'object' ||
      !('types' in target) ||
      target.types.includes('*')
    )
      continue;
    // What `import '….css'` gives is nothing, and no source of ours.
    if (target.types.endsWith('/css.d.ts')) continue;
    if (target.types.startsWith('./dist/')) declarations(join(out, target.types.slice(7)), seen);
  }
  const report = [...seen]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, text]) => `## ${file.slice(out.length + 1)}\n\n\`\`\`ts\n${text.trim()}\n\`\`\`\n`)
    .join('\n');
  const head = `# The public types of @galley/${name}\n\nWritten by a test: \`vitest run --project unit tests/api --update\` takes a change in.\n\n`;
  await expect(head + report).toMatchFileSnapshot(`${name}.api.md`);
});
