import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  if?: string;
  needs?: string;
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  uses?: string;
  steps?: Step[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

const FOLDER = '.github/workflows';
const workflows = readdirSync(FOLDER).map((file) => {
  const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
  return { file, text, workflow: parse(text) as Workflow };
});
const jobs = workflows.flatMap(({ file, workflow }) =>
  Object.entries(workflow.jobs).map(([name, job]) => ({ name: `${file}: ${name}`, job })),
);
const steps = jobs.flatMap(({ name, job }) => (job.steps ?? []).map((step) => ({ name, step })));
const runs = steps.flatMap(({ name, step }) => (step.run === undefined ? [] : [{ name, run: step.run }]));

test('pull requests are checked, the main branch is deployed, and external links are checked every week', () => {
  const triggers = Object.fromEntries(workflows.map(({ file, workflow }) => [file, Object.keys(workflow.on)]));
  expect(triggers).toMatchObject({
    'check.yml': ['pull_request', 'workflow_call'],
    'deploy.yml': ['push', 'workflow_dispatch'],
    'release.yml': ['push'],
    'weekly.yml': ['schedule', 'workflow_dispatch'],
  });
  expect(runs.filter(({ run }) => run.includes('npm run ci')).map(({ name }) => name)).toEqual(['check.yml: check']);
  expect(readFileSync('.ci/run', 'utf8')).toContain('\nnpm run ci\n');
});

describe('permissions', () => {
  test('are read-only by default, and set for each job', () => {
    expect(workflows.filter(({ workflow }) => JSON.stringify(workflow.permissions) !== '{"contents":"read"}')).toEqual([]);
    expect(jobs.filter(({ job }) => !job.permissions).map(({ name }) => name)).toEqual([]);
  });

  test('to write are given only to jobs that run no code of the repository or its packages', () => {
    const writing = jobs.filter(({ job }) => Object.values(job.permissions ?? {}).includes('write'));
    const permissions = writing.map(({ name, job }) => [
      name,
      Object.keys(job.permissions ?? {}).filter((name) => job.permissions?.[name] === 'write'),
    ]);
    expect(Object.fromEntries(permissions)).toMatchInlineSnapshot(`
      {
        "deploy.yml: deploy": [
          "pages",
          "id-token",
        ],
        "release.yml: release": [
          "attestations",
          "contents",
          "id-token",
        ],
        "weekly.yml: issue": [
          "issues",
        ],
      }
    `);
    expect(
      writing
        .flatMap(({ job }) => job.steps ?? [])
        .filter(({ uses, run }) => /checkout/.test(uses ?? '') || /\b(?:npm|npx|node)\b/.test(run ?? '')),
    ).toEqual([]);
  });

  test('are not stored in the checked-out folder', () => {
    const checkouts = steps.filter(({ step }) => step.uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(0);
    expect(checkouts.filter(({ step }) => step.with?.['persist-credentials'] !== false).map(({ name }) => name)).toEqual([]);
  });
});

test('every action is pinned by hash, with its version in a comment, to one version', () => {
  const used = workflows
    .flatMap(({ text }) => [...text.matchAll(/^\s*(?:- )?uses: (.+)$/gm)].map(([, use = '']) => use))
    .filter((use) => !use.startsWith('./'));
  expect(used.length).toBeGreaterThan(5);
  expect(used.filter((use) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(use))).toEqual([]);
  const versions = Map.groupBy(new Set(used), (use) => use.replace(/@.*/, ''));
  expect([...versions.values()].filter((group) => group.length > 1)).toEqual([]);
});

test('no workflow runs with write access for pull requests from forks, and none inserts expressions into scripts', () => {
  for (const { workflow } of workflows)
    expect(Object.keys(workflow.on)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^pull_request_target$|^workflow_run$|^issue/)]),
    );
  expect(runs.filter(({ run }) => run.includes('${{'))).toEqual([]);
});

test('only the main branch is deployed, also if a deployment is started by hand', () => {
  const deploy = workflows.find(({ file }) => file === 'deploy.yml')?.workflow.jobs;
  expect(deploy?.['check']?.if).toBe("github.ref == 'refs/heads/main'");
  // A job is skipped if a job that it needs was skipped.
  expect([deploy?.['build'], deploy?.['deploy']].map((job) => [job?.needs, job?.if])).toEqual([
    ['check', undefined],
    ['build', undefined],
  ]);
});

test('every npm script in a workflow exists', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const called = runs.flatMap(({ run }) => [...run.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name));
  expect(called).toEqual(expect.arrayContaining(['ci', 'check', 'build']));
  expect(called.filter((name) => !(name in scripts))).toEqual([]);
});

test('a release is checked first, and comes with a list of its packages and signed proof', () => {
  const release = workflows.find(({ file }) => file === 'release.yml')?.workflow.jobs;
  expect([release?.['pack']?.needs, release?.['release']?.needs]).toEqual(['check', 'pack']);
  expect(release?.['pack']?.steps?.some(({ run }) => run?.includes('npm sbom --package-lock-only'))).toBe(true);
  const signed = release?.['release']?.steps?.filter(({ uses }) => uses?.startsWith('actions/attest@'));
  expect(signed?.map((step) => step.with)).toEqual([
    { 'subject-path': 'release/*' },
    { 'subject-path': 'release/backgrounder.tar.gz', 'sbom-path': 'release/sbom.cdx.json' },
  ]);
});

test('updates wait before they are proposed', () => {
  const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as { updates: { cooldown?: { 'default-days'?: number } }[] };
  expect(updates.map(({ cooldown }) => cooldown?.['default-days'])).toEqual([7, 7]);
});

test('every job has a timeout', () => {
  expect(jobs.filter(({ job }) => job.steps && !job['timeout-minutes']).map(({ name }) => name)).toEqual([]);
});
