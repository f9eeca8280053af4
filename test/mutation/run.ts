import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { runProgram } from '../../cli/terminal/run-program.ts';
import { createProgram, type MutantArguments } from './arguments.ts';
import { findSurprises } from './limits.ts';
import { formatLimitsPage } from './limits-page.ts';
import { formatByKind, formatByRule, listUncaught } from './report.ts';
import { runSuite } from './suite.ts';

/** `npm run mutants`: exits with 1 if a check reports a false alarm, or misses more than the limits allow. */
const program = createProgram().runs(async ({ seed, count, rule: rules, kind: kinds, page }: MutantArguments) => {
  const isMeant = (mutator: { kind: string; rules: readonly string[] }) =>
    (rules.length === 0 || rules.some((rule) => mutator.rules.includes(rule))) && (kinds.length === 0 || kinds.includes(mutator.kind));
  const onProgress = (done: number) => {
    if (done % 50 === 0) process.stderr.write(`${done} mutants\n`);
  };
  const run = await runSuite({ seed, count }, { isMeant, onProgress });
  const surprises = findSurprises(run);
  const parts = [
    formatByRule(run.results),
    formatByKind(run.results),
    `Not caught:\n${listUncaught(run.results)}`,
    `False alarms on the content as it is: ${run.falseAlarms.length}`,
    `Suspicions on the content as it is: ${run.suspicions.length}`,
    surprises.length > 0
      ? `Not as recorded in test/mutation/limits.ts:\n${surprises.join('\n')}`
      : 'All is as recorded in test/mutation/limits.ts.',
  ];
  process.stdout.write(`${parts.join('\n\n')}\n`);
  if (page !== undefined)
    writeFileSync(page, await format(formatLimitsPage(run.results), { ...(await resolveConfig(page)), parser: 'markdown' }));
  return surprises.length > 0 ? 1 : 0;
});
process.exitCode = await runProgram(program, process.argv.slice(2));
