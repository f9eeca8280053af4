import { expect, test } from 'vitest';
import type { RuleId } from '#schemas/rule-ids.ts';
import { compareMessages, type Message } from '#dossier/message.ts';
import { fc, checkProperty } from '../../support/check-property.ts';

const message = (file: string, line: number, column: number, ruleId: RuleId, reason: string): Message => ({
  ruleId,
  severity: 'error',
  reason,
  place: { file, line, column },
});

test('findings are sorted by file, line, column, rule and reason', () => {
  const ordered = [
    message('a', 2, 1, 'quote-is-short', 'x'),
    message('a', 10, 1, 'quote-is-short', 'x'),
    message('a', 10, 3, 'id-is-unique', 'x'),
    message('a', 10, 3, 'quote-is-short', 'w'),
    message('a', 10, 3, 'quote-is-short', 'x'),
    message('b', 1, 1, 'quote-is-short', 'x'),
  ];
  expect(ordered.toReversed().sort(compareMessages)).toEqual(ordered);
});

test('the order in which findings are made does not matter', () => {
  const one = fc
    .tuple(fc.constantFrom('a', 'b'), fc.nat(2), fc.nat(2), fc.constantFrom('id-is-unique', 'quote-is-short'), fc.constantFrom('w', 'x'))
    .map((parts) => message(...parts));
  const twoOrders = fc
    .array(one, { maxLength: 8 })
    .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
  checkProperty(twoOrders, ([list, other]) => expect(other.toSorted(compareMessages)).toEqual(list.toSorted(compareMessages)));
});
