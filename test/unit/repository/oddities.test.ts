import { beforeAll, describe, expect, test } from 'vitest';
import { findAccepted, ODDITIES, REFUSING } from '../../mutation/oddities.ts';
import { ACCEPTED } from '../../mutation/oddities/accepted.ts';
import { listUncaught } from '../../mutation/report.ts';
import { runSuite, type SuiteRun } from '../../mutation/suite.ts';

/** The second subject is small, so that its checks take little time. `npm run mutants -- --oddities` runs on the project’s own. */
const SECOND_SUBJECT = { folder: 'test/fixtures/other-project', rules: REFUSING };

describe('the second subject with one oddity at a time', () => {
  let run: SuiteRun;
  beforeAll(async () => {
    run = await runSuite(ODDITIES, { seed: 1, count: ODDITIES.length }, SECOND_SUBJECT);
  }, 600_000);

  test('without an oddity, no check reports anything', () => {
    expect(run.falseAlarms).toEqual([]);
  });

  test('of a hundred oddities, the checks refuse at least 98 at the right line', () => {
    expect(run.results.length).toBeGreaterThan(0.9 * ODDITIES.length);
    expect(listUncaught(findAccepted(run.results))).toBe('');
  });
});

test('no check refuses what is unusual, but right', async () => {
  const { results } = await runSuite(ACCEPTED, { seed: 1, count: 60 }, SECOND_SUBJECT);
  const refused = results.filter(({ messages }) => messages.length > 0);
  expect(refused.map(({ mutant: { kind, change }, messages: [said] }) => `${kind}: ${change}: ${said?.reason}`)).toEqual([]);
}, 600_000);

test('every kind of oddity has a unique name, and enough forms', () => {
  const kinds = [...ODDITIES, ...ACCEPTED].map(({ kind }) => kind);
  expect(kinds).toEqual([...new Set(kinds)]);
});
