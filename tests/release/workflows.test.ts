import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import manifest from '../../package.json' with { type: 'json' };
import { pnpm } from '../../scripts/command.ts';
import { root } from '../../scripts/root.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  permissions?: Record<string, string>;
  env?: Record<string, string>;
  steps: Step[];
}
interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
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

const jobs = workflows.flatMap(({ file, workflow }) =>
  Object.entries(workflow.jobs).map(([name, job]) => ({ name: `${file}: ${name}`, job })),
);
const granted = jobs.filter(({ job }) => job.permissions);
const commandsOf = ({ steps }: Job) => steps.flatMap(({ run }) => run?.trim().split('\n') ?? []);

test('only one job may write, and npm knows it without a token', () => {
  for (const { text, workflow } of workflows) {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(text).not.toMatch(/secrets\.|pull_request_target/);
  }
  expect(granted.map(({ name }) => name)).toEqual(['release.yml: publish']);
  expect(granted[0]?.job).toMatchObject({
    needs: 'test',
    if: 'inputs.publish',
    environment: 'npm',
    permissions: { contents: 'write', 'id-token': 'write' },
  });
});

test('a job that may write runs the release alone, and no other keeps the credentials', () => {
  for (const { job } of granted) {
    const others = commandsOf(job).filter((command) => !/^git (config|push) /.test(command.trim()));
    expect(others).toEqual([`npx -y ${manifest.packageManager} release`]);
  }
  const rest = jobs.filter(({ job }) => !job.permissions);
  expect(rest.map(({ name }) => name)).toEqual(['ci.yml: test', 'release.yml: test']);
  for (const { job } of rest) {
    expect(commandsOf(job)).toContain('bash .ci/run');
    const checkout = job.steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkout?.with?.['persist-credentials']).toBe(false);
  }
});

test('the release says who tags, before it publishes', () => {
  const [publish] = granted;
  const commands = publish ? commandsOf(publish.job).map((command) => command.trim()) : [];
  const place = (start: string) => commands.findIndex((command) => command.startsWith(start));
  expect(place('git config user.name')).toBe(0);
  expect(place('git config user.email')).toBe(1);
  expect(place('git push --tags')).toBeGreaterThan(place('npx'));
});

test('pnpm, which publishes, is told to add the provenance', async () => {
  const ask = (env: Record<string, string>) =>
    pnpm(['config', 'get', 'provenance'], { env: { ...process.env, ...env } });
  expect((await ask(granted[0]?.job.env ?? {})).trim()).toBe('true');
  expect((await ask({})).trim()).toBe('undefined');
});
