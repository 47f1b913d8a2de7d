import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pnpm } from '../command.ts';
import { manifestOf, type Tarball } from './tarball.ts';

interface Bom {
  components: { group?: string; name: string; version: string; licenses?: unknown[] }[];
}

/** Writes each package's list of what it installs, as CycloneDX, and reads it again. */
export async function sboms(tarballs: Tarball[], folder: string): Promise<string[]> {
  const filters = tarballs.flatMap(({ name }) => ['--filter', `@galley/${name}`]);
  const out = join(folder, '%s.cdx.json');
  const format = ['--sbom-format', 'cyclonedx', '--sbom-spec-version', '1.6'];
  await pnpm(['sbom', '--prod', '--split', ...format, '--out', out, ...filters]);
  return tarballs.flatMap((tarball) => {
    const file = `galley-${tarball.name}.cdx.json`;
    const bom: Bom = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const listed = bom.components.map(({ group, name }) => (group ? `${group}/${name}` : name));
    const { dependencies } = manifestOf(tarball) as { dependencies?: Record<string, string> };
    const missing = Object.keys(dependencies ?? {}).filter((name) => !listed.includes(name));
    return [
      ...missing.map((name) => `${file} does not list ${name}`),
      ...bom.components
        .filter(({ licenses }) => !licenses?.length)
        .map(({ name }) => `${file} names no licence of ${name}`),
    ];
  });
}
