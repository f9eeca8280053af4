import { writeFileSync } from 'node:fs';
import { format } from 'oxfmt';
import { runProgram } from '../../cli/terminal/run-program.ts';
import style from '../../oxfmt.config.ts';
import { createProgram, type MutantArguments } from './arguments.ts';
import { findSurprises } from './limits.ts';
import { formatLimitsPage } from './limits-page.ts';
import type { Mutator } from './mutant.ts';
import { MUTATORS } from './mutators.ts';
import { findAccepted, LEAST_REFUSED, ODDITIES, REFUSING } from './oddities.ts';
import { ACCEPTED } from './oddities/accepted.ts';
import { formatByKind, formatByRule, listResults, listUncaught } from './report.ts';
import { runSuite } from './suite.ts';

const onProgress = (done: number) => {
  if (done % 50 === 0) process.stderr.write(`${done} mutants\n`);
};

/** `npm run mutants`: exits with 1 if a check reports a false alarm, or misses more than the limits allow. */
const program = createProgram().runs((given: MutantArguments) => (given.oddities ? runOddities(given) : runErrors(given)));

const isMeantBy =
  ({ rule: rules, kind: kinds }: MutantArguments) =>
  (mutator: Mutator) =>
    (rules.length === 0 || rules.some((rule) => mutator.rules.includes(rule))) && (kinds.length === 0 || kinds.includes(mutator.kind));

async function runErrors(given: MutantArguments): Promise<number> {
  const run = await runSuite(MUTATORS.filter(isMeantBy(given)), given, { onProgress });
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
  const { page } = given;
  if (page !== undefined) writeFileSync(page, (await format('limits.md', formatLimitsPage(run.results), style)).code);
  return surprises.length > 0 ? 1 : 0;
}

async function runOddities(given: MutantArguments): Promise<number> {
  const { falseAlarms, results } = await runSuite(ODDITIES.filter(isMeantBy(given)), given, { rules: REFUSING, onProgress });
  const right = await runSuite(ACCEPTED, { ...given, count: 150 }, { rules: REFUSING, onProgress });
  const refused = right.results.filter(({ messages }) => messages.length > 0);
  const accepted = findAccepted(results);
  const parts = [
    formatByKind(results),
    `Not refused:\n${listUncaught(results)}`,
    `Refused at another line: ${results.filter(({ outcome }) => outcome === 'caught-off-line').length}`,
    `False alarms on the content as it is: ${falseAlarms.length}`,
    `False alarms on ${right.results.length} right ways to write: ${refused.length}\n${listResults(refused)}`.trimEnd(),
    `Of a hundred oddities, at least ${LEAST_REFUSED} must be refused at the right line: ${accepted.length > 0 ? 'they were not' : 'they were'}.`,
  ];
  process.stdout.write(`${parts.join('\n\n')}\n`);
  return accepted.length + refused.length + falseAlarms.length > 0 ? 1 : 0;
}

process.exitCode = await runProgram(program, process.argv.slice(2));
