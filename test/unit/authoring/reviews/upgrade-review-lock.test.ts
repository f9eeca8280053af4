import { expect, test } from 'vitest';
import { upgradeReviewLock } from '#authoring/reviews/upgrade-review-lock.ts';
import { hashText } from '#lib/text/hash-text.ts';

const VOTE = hashText('The council voted.');
const OLD = `# A comment.
version 1
p1 ${VOTE} "The council voted."
actors/ada-quill ${hashText('She voted.')} p1 ${VOTE}
actors/ben-oake ${hashText('He voted.')} p1 ${VOTE}
`;

test('a lock of version 1 gets the names and days of the commits, where git has them', () => {
  const author = { name: 'Nia “Red” Reed', time: Date.UTC(2020, 2, 4, 23) / 1000 };
  const upgraded = upgradeReviewLock(OLD, [author, author, author, author]) ?? '';
  expect(upgraded.split('\n').slice(3)).toEqual([
    'version 2',
    `p1 ${VOTE} "The council voted."`,
    `actors/ada-quill ${hashText('She voted.')} p1 ${VOTE} 2020-03-04 "Nia “Red” Reed"`,
    `actors/ben-oake ${hashText('He voted.')} p1 ${VOTE} - -`,
    '',
  ]);
});

test.each([
  ['of version 2', OLD.replace('version 1', 'version 2')],
  ['with a broken line', `${OLD}actors/x\n`],
])('a lock %s is not rewritten', (_what, text) => {
  expect(upgradeReviewLock(text, [])).toBeUndefined();
});
