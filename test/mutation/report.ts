import { formatTable } from '../../bench/table.ts';
import type { RuleId } from '#schemas/rule-ids.ts';
import type { Mutator } from './mutant.ts';
import { isCaught, type Result } from './judge-mutants.ts';

/** The results of the mutants of one kind or one rule. */
export interface Tally {
  mutants: number;
  /** An expected rule reported the right file. */
  caught: number;
  /** Of these, those with the right line. */
  onLine: number;
  /** An expected rule reported another file. */
  elsewhere: number;
  /** Only other rules reported something. */
  byOthers: number;
  missed: number;
}

export function tally(results: readonly Result[]): Tally {
  const count = (isMeant: (result: Result) => boolean) => results.filter(isMeant).length;
  return {
    mutants: results.length,
    caught: count(isCaught),
    onLine: count(({ outcome }) => outcome === 'caught'),
    elsewhere: count(({ outcome }) => outcome === 'elsewhere'),
    byOthers: count(({ outcome }) => outcome === 'other-rule'),
    missed: count(({ outcome }) => outcome === 'missed'),
  };
}

/** If several rules may report a change, it is counted with the first of them. */
export const mainRule = ({ rules }: Pick<Mutator, 'rules'>): RuleId | typeof NO_RULE => rules[0] ?? NO_RULE;
export const NO_RULE = '(no rule of its own)';

const HEADER = ['mutants', 'caught', 'right line', 'wrong file', 'by others', 'missed'];
const cells = ({ mutants, caught, onLine, elsewhere, byOthers, missed }: Tally) =>
  [mutants, caught, onLine, elsewhere, byOthers, missed].map(String);

export const formatByRule = (results: readonly Result[]): string => formatGroups('rule', results, ({ mutant }) => mainRule(mutant));

export const formatByKind = (results: readonly Result[]): string => formatGroups('kind', results, ({ mutant }) => mutant.kind);

function formatGroups(name: string, results: readonly Result[], groupOf: (result: Result) => string): string {
  const groups = [...Map.groupBy(results, groupOf)].map(([group, own]) => [group, ...cells(tally(own))]);
  return formatTable([name, ...HEADER], [...groups, ['all', ...cells(tally(results))]]);
}

/** The mutants that were not caught: the place, the change, and what was reported instead. */
export const listUncaught = (results: readonly Result[]): string => listResults(results.filter((result) => !isCaught(result)));

/** A line for each result, with its place, what was changed, and the first message of a rule. */
export const listResults = (results: readonly Result[]): string =>
  results
    .map(({ mutant: { kind, at, change }, outcome, messages }) => {
      const [said] = messages;
      return `${at.file}:${at.line}  ${outcome}  ${kind}\n    ${change}${said ? `\n    said: ${said.place.file}:${said.place.line} ${said.ruleId}: ${said.reason}` : ''}`;
    })
    .join('\n');
