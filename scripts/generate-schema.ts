/**
 * Writes the JSON Schema of an article: `node scripts/generate-schema.ts`. With `--check` it
 * writes nothing and fails where the committed file differs.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './root.ts';

const path = join(root, 'packages/article/schema.json');

/** JSON as Biome formats it, so that `biome check` accepts what is written. */
function formatted(json: string): string {
  const biome = join(root, 'node_modules/.bin/biome');
  const args = ['format', '--stdin-file-path', path, '--config-path', root];
  const { status, stdout, stderr } = spawnSync(biome, args, { input: json, encoding: 'utf8' });
  if (status !== 0) throw new Error(`Biome could not format what was generated: ${stderr}`);
  return stdout;
}

// The schema is source, whose imports name what will be built; Vite finds it all the same.
const { module } = await runnerImport<typeof import('./schema/document.ts')>(
  join(import.meta.dirname, 'schema/document.ts'),
  { configFile: false, root, logLevel: 'warn' },
);
const made = formatted(JSON.stringify(module.jsonSchema()));

if (!process.argv.includes('--check')) {
  writeFileSync(path, made);
  console.log(`${relative(root, path)} written`);
} else if (!existsSync(path) || readFileSync(path, 'utf8') !== made) {
  console.error(
    `${relative(root, path)} is not what the schema gives.\n` +
      `Run \`node scripts/${basename(import.meta.filename)}\` and commit the result.`,
  );
  process.exitCode = 1;
}
