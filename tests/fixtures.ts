import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** Where the public documents are that tests read in place; they are no part of the project. */
const folder = resolve(root, process.env.GALLEY_FIXTURES ?? '../shared/fixtures');

/** The text of one of them. Read it within a test: where the folder is absent this throws. */
export const readFixture = (path: string): string => readFileSync(join(folder, path), 'utf8');

/** The paths of all files in one of their folders at any depth, in order. */
export const listFixtures = (path: string, ending = ''): string[] =>
  readdirSync(join(folder, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

/** A suite whose tests count as skipped where the folder is absent. */
export const describeWithFixtures = describe.skipIf(!existsSync(folder));
