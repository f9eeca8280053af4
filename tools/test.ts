import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { runCommand } from '../cli/run-command.ts';
import { parseArguments } from '../cli/usage-error.ts';
import { requireChromium } from '../test/support/chromium.ts';
import { requireNginx } from '../test/support/nginx.ts';
import { REPOSITORY_ROOT } from '../test/support/run.ts';
import { hasMounts } from '../test/support/small-disk.ts';
import { countTests, type Count, type VitestReport } from './count-tests.ts';

const USAGE = `npm test
npm run ci -- [--against FILE]

Runs all checks, also after one has failed, and prints the number of passed and failed tests. npm run ci also audits
for known vulnerabilities, builds the site into dist/, and writes its weights into reports/.

  --against FILE   the weights to compare with, as printed by npm run weights -- --format json
  --help           print this text`;

const REPORT = 'reports/vitest.json';

interface Gate {
  name: string;
  /** A script of the repository and its arguments, run with this Node. */
  program: string[];
  /** The file to write its output to; undefined to print it. */
  output?: string;
}

const GATES: readonly Gate[] = [
  { name: 'content', program: ['cli/check.ts', '--max-warnings', '0'] },
  { name: 'types', program: ['node_modules/astro/bin/astro.mjs', 'check'] },
  { name: 'lint', program: ['node_modules/eslint/bin/eslint.js', '.'] },
  { name: 'format', program: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'] },
  { name: 'packages', program: ['tools/check-packages.ts'] },
];

/** The additional gates of `npm run ci`. `against` is a file of weights to compare with. */
const listCiGates = (against: string | undefined): readonly Gate[] => [
  { name: 'audit', program: ['tools/audit.ts'] },
  { name: 'build', program: ['node_modules/astro/bin/astro.mjs', 'build'] },
  { name: 'weights', program: ['cli/weights.ts', '--format', 'json'], output: 'reports/weights.json' },
  {
    name: 'report of weights',
    program: ['cli/weights.ts', '--format', 'markdown', ...(against === undefined ? [] : ['--against', resolve(against)])],
    output: 'reports/weights.md',
  },
];

const TESTS: Gate = { name: 'tests', program: ['node_modules/vitest/vitest.mjs', 'run'] };

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Runs a gate; returns whether it passed. */
function runGate({ name, program, output }: Gate): boolean {
  print(`\n— ${name} —`);
  const file = output === undefined ? undefined : openOutput(`${REPOSITORY_ROOT}/${output}`);
  const { status, error } = spawnSync(process.execPath, program, {
    cwd: REPOSITORY_ROOT,
    stdio: ['inherit', file ?? 'inherit', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (file !== undefined) closeSync(file);
  if (error) print(error.message);
  if (output && status === 0) print(`written to ${output}`);
  return status === 0;
}

function openOutput(file: string): number {
  mkdirSync(dirname(file), { recursive: true });
  return openSync(file, 'w');
}

function runTests(): Count {
  rmSync(`${REPOSITORY_ROOT}/${REPORT}`, { force: true });
  for (const require of [requireChromium, requireNginx])
    try {
      require(print);
    } catch (error) {
      print((error as Error).message); // the tests that need it then fail with the same message
    }
  if (!hasMounts) print('Tests with full and read-only disks are skipped: mounting a disk needs Linux and root.');
  const passed = runGate(TESTS);
  if (!existsSync(`${REPOSITORY_ROOT}/${REPORT}`)) return { passed: 0, failed: ['tests: Vitest wrote no report'] };
  const count = countTests(JSON.parse(readFileSync(`${REPOSITORY_ROOT}/${REPORT}`, 'utf8')) as VitestReport, REPOSITORY_ROOT);
  return passed || count.failed.length > 0 ? count : { ...count, failed: ['tests: Vitest failed outside the tests'] };
}

const run = (gates: readonly Gate[]) => gates.map((gate) => ({ name: gate.name, passed: runGate(gate) }));

function runAll(gatesAfter: readonly Gate[]): number {
  const before = run(GATES);
  const tests = runTests();
  const gates = [...before, ...run(gatesAfter)];
  const failed = [...gates.filter((gate) => !gate.passed).map(({ name }) => name), ...tests.failed];
  const passed = gates.filter((gate) => gate.passed).length + tests.passed;

  print('');
  for (const name of failed) print(`failed: ${name}`);
  print(`${passed} passed, ${failed.length} failed`);
  return failed.length > 0 ? 1 : 0;
}

await runCommand('test', undefined, (args) => {
  const { ci, against, help } = parseArguments({
    args,
    options: {
      ci: { type: 'boolean', default: false },
      against: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  }).values;
  if (help) print(USAGE);
  return Promise.resolve(help ? 0 : runAll(ci ? listCiGates(against) : []));
});
