import { beforeAll, describe, expect, test } from 'vitest';
import { SAMPLE_SUITE } from '../../mutation/arguments.ts';
import { isCaught } from '../../mutation/judge-mutants.ts';
import { findSurprises, LIMIT_GROUPS } from '../../mutation/limits.ts';
import { MUTATORS } from '../../mutation/mutators.ts';
import { runSuite, type SuiteRun } from '../../mutation/suite.ts';

const limited = new Set(LIMIT_GROUPS.flatMap(({ limits }) => Object.keys(limits)));
const firm = MUTATORS.map(({ kind }) => kind).filter((kind) => !limited.has(kind));

describe('the project’s own content, spoilt in one place at a time', () => {
  let run: SuiteRun;
  beforeAll(async () => {
    run = await runSuite(SAMPLE_SUITE);
  }, 600_000);

  test('as it is, no check speaks', () => {
    expect(run.falseAlarms).toEqual([]);
  });

  test('the sample has as many mutants as it should, and one of each kind at least', () => {
    expect(run.results).toHaveLength(SAMPLE_SUITE.count);
    expect(new Set(run.results.map(({ mutant }) => mutant.kind))).toEqual(new Set(MUTATORS.map(({ kind }) => kind)));
  });

  test.each(firm)('%s: always caught, in the right file', (kind) => {
    const uncaught = run.results.filter((result) => result.mutant.kind === kind && !isCaught(result));
    expect(uncaught.map(({ mutant: { at, change }, outcome }) => `${outcome} ${at.file}:${at.line} ${change}`)).toEqual([]);
  });

  test('no more gets past the checks than test/mutation/limits.ts records', () => {
    expect(findSurprises(run)).toEqual([]);
  });
});

test('every limit is one of a kind of mutant that there is', () => {
  expect([...limited].filter((kind) => !MUTATORS.some((mutator) => mutator.kind === kind))).toEqual([]);
});

test('no two kinds of mutants share a name', () => {
  const kinds = MUTATORS.map(({ kind }) => kind);
  expect(kinds).toEqual([...new Set(kinds)]);
});
