import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import manifest from '../../package.json' with { type: 'json' };
import { root } from '../../scripts/release/root.ts';

interface Step {
  uses?: string;
  run?: string;
}
interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; steps: Step[] }>;
}

const folder = join(root, '.github/workflows');
const workflows = readdirSync(folder).map((file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  return { file, text, workflow: parse(text) as Workflow };
});
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);

test('there are two', () => {
  expect(workflows.map(({ file }) => file)).toEqual(['ci.yml', 'release.yml']);
});

test.each(workflows)('$file runs what there is', ({ workflow }) => {
  const commands = stepsOf(workflow).flatMap(({ run }) => run?.split('\n') ?? []);
  expect(commands.length).toBeGreaterThan(0);
  for (const command of commands) {
    const [, version, script = ''] = /npx -y pnpm@(\S+) (\S+)/.exec(command) ?? [];
    if (version) {
      expect(`pnpm@${version}`).toBe(manifest.packageManager);
      expect([...Object.keys(manifest.scripts), 'install']).toContain(script);
    }
    const [, file] = /bash (\S+)/.exec(command) ?? [];
    if (file) expect(existsSync(join(root, file)), file).toBe(true);
  }
});

test.each(workflows)('$file pins each action to a commit', ({ text, workflow }) => {
  const uses = stepsOf(workflow).flatMap((step) => step.uses ?? []);
  for (const action of uses) {
    expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
    // And says for people which version that is.
    expect(text).toMatch(new RegExp(`${action} # v\\d+\\.\\d+\\.\\d+`));
  }
});

test('only the release may write, and npm knows it without a token', () => {
  for (const { file, text, workflow } of workflows) {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(text).not.toMatch(/secrets\.|pull_request_target/);
    const granted = Object.values(workflow.jobs).map(({ permissions }) => permissions);
    const own = { contents: 'write', 'id-token': 'write' };
    expect(granted).toEqual([file === 'release.yml' ? own : undefined]);
  }
  const release = workflows.find(({ file }) => file === 'release.yml');
  expect(release?.text).toMatch(/NPM_CONFIG_PROVENANCE: ["']true["']/);
});
