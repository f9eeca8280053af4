import { expect, test } from 'vitest';
import { correctionIsInOrder } from '#rules/content/correction-is-in-order.ts';
import { checkWith } from '../../../support/check-rule.ts';

const check = checkWith(correctionIsInOrder);

test('a correction may be of the day of the article, and two of the same day', () => {
  const made = (date: string) => `  - { date: ${date}, was: It left., now: It stays., why: It is here. }`;
  expect(check({ 'glossary/pier.yaml': `corrections:\n${made('2020-03-04')}\n${made('2020-03-04')}` }).reasons).toEqual([]);
});
