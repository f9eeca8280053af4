import { beforeAll, describe, expect, test } from 'vitest';
import { SAMPLE_SUITE } from '../../mutation/arguments.ts';
import { isCaught } from '../../mutation/judge-mutants.ts';
import { findSurprises, LIMIT_GROUPS } from '../../mutation/limits.ts';
import { MUTATORS } from '../../mutation/mutators.ts';
import { runSuite, type SuiteRun } from '../../mutation/suite.ts';

const limited = new Set(LIMIT_GROUPS.flatMap(({ limits }) => Object.keys(limits)));
const firm = MUTATORS.map(({ kind }) => kind).filter((kind) => !limited.has(kind));

/** About one of a hundred statements. */
const MOST_SUSPICIONS = 10;

describe('the project’s own content with one error at a time', () => {
  let run: SuiteRun;
  beforeAll(async () => {
    run = await runSuite(MUTATORS, SAMPLE_SUITE, { expectedOnly: true });
  }, 600_000);

  test('without an error, no check reports anything but a few suspicions', () => {
    expect(run.falseAlarms).toEqual([]);
    expect(run.suspicions.length).toBeLessThanOrEqual(MOST_SUSPICIONS);
  });

  test('the sample has the right number of mutants, and at least one of each kind', () => {
    expect(run.results).toHaveLength(SAMPLE_SUITE.count);
    expect(new Set(run.results.map(({ mutant }) => mutant.kind))).toEqual(new Set(MUTATORS.map(({ kind }) => kind)));
  });

  test.each(firm)('%s: always caught, in the right file', (kind) => {
    const uncaught = run.results.filter((result) => result.mutant.kind === kind && !isCaught(result));
    expect(uncaught.map(({ mutant: { at, change }, outcome }) => `${outcome} ${at.file}:${at.line} ${change}`)).toEqual([]);
  });

  test('the checks miss no more mutants than test/mutation/limits.ts records', () => {
    expect(findSurprises(run)).toEqual([]);
  });
});

test('every limit is of an existing kind of mutant', () => {
  expect([...limited].filter((kind) => !MUTATORS.some((mutator) => mutator.kind === kind))).toEqual([]);
});

test('every kind of mutant has a unique name', () => {
  const kinds = MUTATORS.map(({ kind }) => kind);
  expect(kinds).toEqual([...new Set(kinds)]);
});
