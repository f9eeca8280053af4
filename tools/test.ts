import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Option } from 'commander';
import { Program } from '../cli/terminal/program.ts';
import { runProgram } from '../cli/terminal/run-program.ts';
import { requireChromium } from '../test/support/chromium.ts';
import { requireNginx } from '../test/support/nginx.ts';
import { REPOSITORY_ROOT } from '../test/support/repository-root.ts';
import { hasMounts } from '../test/support/small-disk.ts';
import { countTests, type Count, type VitestReport } from './count-tests.ts';

const REPORT = 'reports/vitest.json';

interface Gate {
  name: string;
  /** A script of the repository and its arguments, run with this Node. */
  program: string[];
  /** The file to write its output to; undefined to print it. */
  output?: string;
}

/**
 * The gates before the tests, in two lanes that run at the same time; the gates of a lane run one after the other. Lint
 * reads the types that `astro check` writes, so it comes after it.
 */
const LANES: readonly (readonly Gate[])[] = [
  [
    { name: 'types', program: ['node_modules/astro/bin/astro.mjs', 'check'] },
    { name: 'lint', program: ['node_modules/eslint/bin/eslint.js', '.'] },
  ],
  [
    { name: 'content', program: ['cli/backgrounder.ts', 'check', '--max-warnings', '0'] },
    { name: 'format', program: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'] },
    { name: 'packages', program: ['tools/check-packages.ts'] },
  ],
];

/** The additional gates of `npm run ci`. `against` is a file of weights to compare with. */
const listCiGates = (against: string | undefined): readonly Gate[] => [
  { name: 'audit', program: ['tools/audit.ts'] },
  { name: 'build', program: ['node_modules/astro/bin/astro.mjs', 'build'] },
  { name: 'weights', program: ['cli/backgrounder.ts', 'weights', '--format', 'json'], output: 'reports/weights.json' },
  {
    name: 'report of weights',
    program: ['cli/backgrounder.ts', 'weights', '--format', 'markdown', ...(against === undefined ? [] : ['--against', resolve(against)])],
    output: 'reports/weights.md',
  },
];

const TESTS: Gate = { name: 'tests', program: ['node_modules/vitest/vitest.mjs', 'run'] };

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

const ENVIRONMENT = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };

/** Runs a gate beside others, and prints its output when it has ended; resolves to whether it passed. */
function runGateQuietly({ name, program }: Gate): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(process.execPath, program, {
      cwd: REPOSITORY_ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: process.stdout.isTTY ? { FORCE_COLOR: '1', ...ENVIRONMENT } : ENVIRONMENT,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.on('error', ({ message }) => (output += message));
    child.on('close', (code) => {
      print(`\n— ${name} —`);
      process.stdout.write(output);
      done(code === 0);
    });
  });
}

/** Runs a gate; returns whether it passed. */
function runGate({ name, program, output }: Gate): boolean {
  print(`\n— ${name} —`);
  const file = output === undefined ? undefined : openOutput(`${REPOSITORY_ROOT}/${output}`);
  const { status, error } = spawnSync(process.execPath, program, {
    cwd: REPOSITORY_ROOT,
    stdio: ['inherit', file ?? 'inherit', 'inherit'],
    env: ENVIRONMENT,
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

interface GateResult {
  name: string;
  passed: boolean;
}

async function runLane(gates: readonly Gate[]): Promise<GateResult[]> {
  const results: GateResult[] = [];
  for (const gate of gates) results.push({ name: gate.name, passed: await runGateQuietly(gate) });
  return results;
}

async function runAll(gatesAfter: readonly Gate[]): Promise<number> {
  const before = (await Promise.all(LANES.map(runLane))).flat();
  const tests = runTests();
  const gates = [...before, ...gatesAfter.map((gate) => ({ name: gate.name, passed: runGate(gate) }))];
  const failed = [...gates.filter((gate) => !gate.passed).map(({ name }) => name), ...tests.failed];
  const passed = gates.filter((gate) => gate.passed).length + tests.passed;

  print('');
  for (const name of failed) print(`failed: ${name}`);
  print(`${passed} passed, ${failed.length} failed`);
  return failed.length > 0 ? 1 : 0;
}

const program = new Program('npm run ci --')
  .description(
    'Runs all checks, also after one has failed, and prints the number of passed and failed tests: npm test. npm run ci also audits for known vulnerabilities, builds the site into dist/, and writes its weights into reports/.',
  )
  .addOption(new Option('--ci', 'what npm run ci adds').hideHelp())
  .option('--against <file>', 'the weights to compare with, as printed by npm run weights -- --format json')
  .runs(({ ci, against }: { ci?: boolean; against?: string }) => runAll(ci ? listCiGates(against) : []));
process.exitCode = await runProgram(program, process.argv.slice(2));
