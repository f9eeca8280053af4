import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { requireChromium } from '../test/support/chromium.ts';
import { PROJECT_ROOT } from '../test/support/run.ts';
import { countTests, type Count, type Report } from './count-tests.ts';

/** `npm test`: every gate, the later ones too where an earlier one fails, and a count at the end. */

const REPORT = 'reports/vitest.json';

interface Gate {
  name: string;
  /** A program of the project and its arguments, started with this Node, on every system alike. */
  program: string[];
}

const GATES: readonly Gate[] = [
  { name: 'content', program: ['cli/check.ts', '--max-warnings', '0'] },
  { name: 'types', program: ['node_modules/astro/bin/astro.mjs', 'check'] },
  { name: 'lint', program: ['node_modules/eslint/bin/eslint.js', '.'] },
  { name: 'format', program: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'] },
];

const TESTS: Gate = { name: 'tests', program: ['node_modules/vitest/vitest.mjs', 'run'] };

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Runs a gate with its output shown; tells whether it passed. */
function runGate({ name, program }: Gate): boolean {
  print(`\n— ${name} —`);
  const { status, error } = spawnSync(process.execPath, program, {
    cwd: PROJECT_ROOT,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (error) print(error.message);
  return status === 0;
}

function runTests(): Count {
  rmSync(`${PROJECT_ROOT}/${REPORT}`, { force: true });
  try {
    requireChromium(print);
  } catch (error) {
    print((error as Error).message); // the browser tests then fail with the same sentence
  }
  const passed = runGate(TESTS);
  if (!existsSync(`${PROJECT_ROOT}/${REPORT}`)) return { passed: 0, failed: ['tests: they ended without a report'] };
  const count = countTests(JSON.parse(readFileSync(`${PROJECT_ROOT}/${REPORT}`, 'utf8')) as Report, PROJECT_ROOT);
  return passed || count.failed.length > 0 ? count : { ...count, failed: ['tests: something outside of them failed'] };
}

const gates = GATES.map((gate) => ({ name: gate.name, passed: runGate(gate) }));
const tests = runTests();
const failed = [...gates.filter((gate) => !gate.passed).map(({ name }) => name), ...tests.failed];
const passed = gates.filter((gate) => gate.passed).length + tests.passed;

print('');
for (const name of failed) print(`failed: ${name}`);
print(`${passed} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
