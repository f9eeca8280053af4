import { expect, test, describe } from 'vitest';
import type { Changes } from '../../../support/entries.ts';
import { findingsOf } from '../../../support/findings-of.ts';
import type { SiteInput } from '#schemas/site.ts';

const compare = (digest: string, prose: string, changes: Changes = {}, settings: Partial<SiteInput> = {}) =>
  findingsOf(
    'source-has-no-opposite',
    { ...changes, 'references/report.yaml': `digest: ${digest}`, 'briefings/ferry.mdx': prose },
    settings,
  );

const REJECTED = 'The council rejected the plan.';
const FINDING = 'briefings/ferry.mdx:9:13 here it is “accepted”, but report has “rejected”';

describe('a word passes', () => {
  test.each([
    ['if the statement has its opposite, too', REJECTED, 'The council accepted one plan and rejected the plan.[^report]'],
    ['if the source negates the opposite', 'The council did not reject the plan.', 'The council accepted the plan.[^report]'],
    ['if it is quoted', REJECTED, 'The council “accepted” the plan.[^report]'],
    ['if the source uses the opposite of something else', REJECTED, 'The mayor accepted a gift.[^report]'],
  ])('%s', (_why, digest, prose) => {
    expect(compare(digest, prose)).toEqual([]);
  });

  test('if it is part of a name', () => {
    const name = { 'actors/masons.yaml': 'name: Accepted Masons' };
    expect(compare(REJECTED, 'The council and the Accepted Masons saw the plan.[^report]', name)).toEqual([]);
    expect(compare(REJECTED, 'The council accepted the plan of the Accepted Masons.[^report]', name)).toEqual([FINDING]);
  });
});

test('a word with opposites in two pairs is reported once', () => {
  expect(compare(REJECTED, 'The council accepted the plan.[^report]', {}, { opposites: [['accepted', 'rejected']] })).toEqual([FINDING]);
});

test('a source that does not exist hides nothing', () => {
  expect(compare(REJECTED, 'The council accepted the plan.[^nothing][^report]')).toEqual([FINDING]);
});
