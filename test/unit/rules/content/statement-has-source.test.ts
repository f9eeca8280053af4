import { expect, test } from 'vitest';
import { messagesOf } from '../../../support/findings-of.ts';

const find = (guidance: string) =>
  messagesOf('statement-has-source', { 'briefings/ferry.mdx': `The ferry stays.[^p1]\n\n<Guide>\n\n${guidance}\n\n</Guide>` }).map(
    ({ reason, hint }) => `${reason} → ${hint}`,
  );

test.each(['The pier has 40 berths.', 'It opened on 4 March.', 'It was called “old” then.', 'It has 40 “old” berths since 4 March.'])(
  'guidance states no facts: %s',
  (guidance) => {
    expect(find(guidance)).toEqual([
      `the guidance “${guidance}” gives a figure, a date or a quotation → Move what states a fact out of <Guide>, and cite its source.`,
    ]);
  },
);

test('guidance without facts needs no source', () => {
  expect(find('Read the page about the pier first.')).toEqual([]);
});

test.each([
  ['[p1]', '“[p1]” is no citation. Write [^p1].'],
  ['^p1', '“^p1” is no citation. Write [^p1].'],
  ['[^p1, p2]', '“[^p1, p2]” is no citation. Write [^p1][^p2].'],
])('what was meant as a citation is shown as it should be written: %s', (mark, hint) => {
  const [message] = messagesOf('statement-has-source', { 'briefings/ferry.mdx': `The ferry stays.${mark}` });
  expect(message?.hint).toBe(hint);
});

test('without such a mark, the hint says where a citation stands', () => {
  const [message] = messagesOf('statement-has-source', { 'briefings/ferry.mdx': 'The ferry of (p1) stays.' });
  expect(message?.hint).toContain('Put a citation such as [^p1] after its full stop.');
});
