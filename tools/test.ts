import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Option } from 'commander';
import { Program } from '../cli/terminal/program.ts';
import { runProgram } from '../cli/terminal/run-program.ts';
import { requireChromium } from '../test/support/programs/chromium.ts';
import { requireNginx } from '../test/support/programs/nginx.ts';
import { requireJava } from '../test/support/formats/nu.ts';
import { REPOSITORY_ROOT } from '../test/support/repository-root.ts';
import { hasMounts } from '../test/support/programs/small-disk.ts';
import { countTests, type Count, type VitestReport } from './count-tests.ts';

const REPORT = 'reports/vitest.json';

/** How long Vitest may take to end after it has written its report, in milliseconds. */
const LONGEST_END = 60_000;

interface Gate {
  name: string;
  /** A script of the repository and its arguments, run with this Node. */
  program: string[];
  environment?: NodeJS.ProcessEnv;
  /** The file to write its standard output to; undefined to print it. */
  output?: string;
}

/**
 * The gates run in two lanes at the same time, the gates of a lane one after the other. `astro check` takes twice the time
 * of Oxlint, so it only checks components. Oxlint reads the types that it writes, so it comes after it. The tests take
 * longest, so what is quick goes before them.
 */
const listFirstLane = (isBuilt: boolean): readonly Gate[] => [
  {
    name: 'types of components',
    // The build has just checked the content and written its types, with which `astro check` otherwise begins.
    program: ['node_modules/astro/bin/astro.mjs', 'check', '--tsconfig', 'tsconfig.astro.json', ...(isBuilt ? ['--noSync'] : [])],
  },
  // On several processors, its compilers would each work out the same types again. More memory saves it a third of its time.
  { name: 'types and lint', program: ['node_modules/oxlint/bin/oxlint'], environment: { GOMAXPROCS: '1', GOGC: '400' } },
  { name: 'lint of components', program: ['node_modules/eslint/bin/eslint.js', '.'] },
];
const SECOND_LANE: readonly Gate[] = [
  { name: 'content', program: ['cli/backgrounder.ts', 'check', '--published', '--max-warnings', '0'] },
  { name: 'format', program: ['node_modules/oxfmt/bin/oxfmt', '--check'] },
  { name: 'packages', program: ['tools/check-packages.ts'] },
];

/** `npm run ci` builds the site before the tests, which then test that very site. */
const BUILD: Gate = { name: 'build', program: ['node_modules/astro/bin/astro.mjs', 'build'] };

/** The additional gates of `npm run ci`, for the first lane. `against` is a file of weights to compare with. */
const listCiGates = (against: string | undefined): readonly Gate[] => [
  { name: 'audit', program: ['tools/audit.ts'] },
  { name: 'weights', program: ['cli/backgrounder.ts', 'weights', '--format', 'json'], output: 'reports/weights.json' },
  {
    name: 'report of weights',
    program: ['cli/backgrounder.ts', 'weights', '--format', 'markdown', ...(against === undefined ? [] : ['--against', resolve(against)])],
    output: 'reports/weights.md',
  },
];

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

const ENVIRONMENT = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };

interface GateResult {
  name: string;
  passed: boolean;
  printed: string;
}

/** Runs a gate beside others, and keeps what it prints. */
function runGate({ name, program, environment, output }: Gate): Promise<GateResult> {
  return new Promise((done) => {
    const child = spawn(process.execPath, program, {
      cwd: REPOSITORY_ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...(process.stdout.isTTY && { FORCE_COLOR: '1' }), ...ENVIRONMENT, ...environment },
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', ({ message }) => (stderr += message));
    child.on('close', (code) => {
      if (output === undefined || code !== 0) done({ name, passed: code === 0, printed: stdout + stderr });
      else {
        mkdirSync(dirname(join(REPOSITORY_ROOT, output)), { recursive: true });
        writeFileSync(join(REPOSITORY_ROOT, output), stdout);
        done({ name, passed: true, printed: `${stderr}written to ${output}\n` });
      }
    });
  });
}

async function runLane(gates: readonly Gate[]): Promise<GateResult[]> {
  const results: GateResult[] = [];
  for (const gate of gates) results.push(await runGate(gate));
  return results;
}

/** Runs the tests, which print as they go. `environment` tells them where the built site is, if there is one. */
async function runTests(environment: NodeJS.ProcessEnv): Promise<Count> {
  const report = join(REPOSITORY_ROOT, REPORT);
  rmSync(report, { force: true });
  for (const require of [requireChromium, requireNginx, requireJava])
    try {
      require(print);
    } catch (error) {
      print((error as Error).message); // the tests that need it then fail with the same message
    }
  if (!hasMounts) print('Tests with full and read-only disks are skipped: mounting a disk needs Linux and root.');
  const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run'], {
    cwd: REPOSITORY_ROOT,
    stdio: 'inherit',
    env: { ...ENVIRONMENT, ...environment },
  });
  // Vitest waits for all processes that share the output of a test, also for one that a failed test left running.
  let end: NodeJS.Timeout | undefined;
  const watch = setInterval(() => {
    if (existsSync(report)) end ??= setTimeout(() => child.kill('SIGKILL'), LONGEST_END);
  }, 1000);
  const code = await new Promise((done) => child.on('close', done));
  clearInterval(watch);
  clearTimeout(end);
  if (!existsSync(report)) return { passed: 0, failed: ['tests: Vitest wrote no report'] };
  const count = countTests(JSON.parse(readFileSync(report, 'utf8')) as VitestReport, REPOSITORY_ROOT);
  return code === 0 || count.failed.length > 0 ? count : { ...count, failed: ['tests: Vitest failed outside the tests'] };
}

async function runAll(ci: boolean, against: string | undefined): Promise<number> {
  const build = ci ? runGate(BUILD) : undefined;
  const firstLane = (build ?? Promise.resolve(undefined)).then((built) =>
    runLane([...listFirstLane(built?.passed === true), ...(ci ? listCiGates(against) : [])]),
  );
  const early = [...(await runLane(SECOND_LANE)), ...(build ? [await build] : [])];
  const isBuilt = early.some(({ name, passed }) => name === BUILD.name && passed);
  const tests = await runTests(isBuilt ? { BACKGROUNDER_BUILT_SITE: join(REPOSITORY_ROOT, 'dist') } : {});
  const gates = [...early, ...(await firstLane)];
  for (const { name, printed } of gates) print(`\n— ${name} —\n${printed.trimEnd()}`);
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
  .runs(({ ci = false, against }: { ci?: boolean; against?: string }) => runAll(ci, against));
process.exitCode = await runProgram(program, process.argv.slice(2));
