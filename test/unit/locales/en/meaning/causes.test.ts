import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCauses, mayGiveCause } from '#locales/en/meaning/causes.ts';

const found = (text: string) => findCauses(text).map(({ start, end }) => text.slice(start, end));

test('words that give a cause are found as a whole', () => {
  expect(found('Because of the storm the harbour closed, which led to delays; that is why the mayor spoke.')).toEqual([
    'Because of',
    'led to',
    'that is why',
  ]);
});

test('a plan, a purpose and a conclusion are no causes', () => {
  expect(found('The ferry was due to sail, so that it would arrive, so it left.')).toEqual([]);
  expect(found('It was late, due to the ice.')).toEqual(['due to']);
});

test('"cause" gives a cause as a verb, or with what was caused', () => {
  expect(found('The storms cause damage, and this causes delays. The storm was the cause of it.')).toEqual(['cause', 'causes', 'cause']);
  expect(found('They dispute the cause, and seek its causes.')).toEqual([]);
});

test('a source may give a cause in looser words, but not by a denial', () => {
  expect(mayGiveCause('As its reason it gave the storm.')).toBe(true);
  expect(mayGiveCause('The family puts the death down to the ice.')).toBe(true);
  expect(mayGiveCause('It was a shortage of their own making.')).toBe(true);
  expect(mayGiveCause('There is no reason to believe it.')).toBe(false);
  expect(mayGiveCause('The storm came, and the harbour closed.')).toBe(false);
});

test('what is found stands in the text, from left to right', () => {
  const words = fc.array(fc.constantFrom('because', 'of', 'led', 'to', 'storm', 'due', 'the', 'thus', '.'), { maxLength: 20 });
  fc.assert(
    fc.property(words, (list) => {
      const text = list.join(' ');
      const causes = findCauses(text);
      expect(causes.every(({ start, end }, index) => start < end && end <= text.length && start >= (causes[index - 1]?.end ?? 0))).toBe(
        true,
      );
    }),
  );
});
