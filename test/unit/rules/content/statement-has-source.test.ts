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
