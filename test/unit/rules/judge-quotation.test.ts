import { enGB } from '#locales/en-GB/pack.ts';
import { describe, expect, test } from 'vitest';
import { isVerbatim } from '#lib/language/quotations.ts';
import { findDistortion } from '#rules/texts/judge-quotation.ts';
import { growthOf, QUADRATIC } from '../../support/growth.ts';

const PLAIN = { isNegated: false, isConditional: false };
const judge = (words: string, recorded: string, own = PLAIN) => {
  // Only words that match are judged.
  expect(isVerbatim(words, recorded, enGB.quotations.isEnding)).toBe(true);
  return findDistortion(words, recorded, own, enGB)?.reason;
};

const RETALIATION = 'If there is aggression, there will be retaliation. The cost will be very high.';
const FERRY = 'We will not sell the ferry, and nobody will make us. We will not ever leave, unless the pier sinks. They may sell the boat.';

describe('words may be quoted', () => {
  test.each<[what: string, words: string, recorded: string]>([
    ['with their condition', 'If there is aggression, there will be retaliation', RETALIATION],
    ['that are no claim', 'retaliation', RETALIATION],
    ['of another sentence than the condition', 'The cost will be very high', RETALIATION],
    ['with something put in that explains', 'The cost [of an attack] will be very high', RETALIATION],
    ['with a name for a pronoun', '[The council] will not sell the ferry', FERRY],
    ['with the “not” before them in brackets', '[They do not want to] sell the ferry, and nobody', FERRY],
    ['with their condition in brackets', '[If attacked,] there will be retaliation', RETALIATION],
    ['with another tense', 'The cost [would] be very high', RETALIATION],
    ['with their “not” in brackets', 'We [do not want to] sell the ferry', FERRY],
    [
      'without a whole sentence in the middle',
      'We will not sell the ferry … They may sell the boat',
      `We will not sell the ferry. It is not old. They may sell the boat.`,
    ],
    ['without a whole sentence between whole ones', 'They sell. … We stay', 'They sell. It is not old. We stay.'],
    ['without a whole sentence that has a condition', 'We stay. … They go', 'We stay. If it rains, we swim. They go.'],
    ['with another condition at their end', 'We will go home[, if paid]', 'We will go home, unless you pay'],
    ['with six words put in', 'The cost [of the guns that they bought] will be very high', RETALIATION],
    ['in twenty parts', Array(20).fill('a').join(' … '), Array(30).fill('a').join(' b ')],
    ['with the second of two places', 'sell the boat', 'We do not sell the boat. They sell the boat.'],
    ['with “[may]” for “might”', 'They [may] sell it', 'They might sell it'],
  ])('%s', (_what, words, recorded) => {
    expect(judge(words, recorded)).toBeUndefined();
  });

  test('without a “not” that our own words have', () => {
    expect(judge('sell the ferry', FERRY, { ...PLAIN, isNegated: true })).toBeUndefined();
  });

  test('without a condition that our own words have', () => {
    expect(judge('there will be retaliation', RETALIATION, { ...PLAIN, isConditional: true })).toBeUndefined();
    expect(judge('We will go home', 'We will go home, unless you pay', { ...PLAIN, isConditional: true })).toBeUndefined();
  });
});

describe('words may not be quoted', () => {
  test.each<[what: string, words: string, recorded: string, reason: string]>([
    [
      'with a “not” put in',
      'there will [not] be retaliation',
      `There: ${RETALIATION}`,
      'puts “not” into brackets, which the record does not say there',
    ],
    ['with a “not” put in at their end', 'The cost will be very high [for nobody]', RETALIATION, 'puts “nobody” into brackets'],
    ['with a “no” put in', '[no] enormous consequences', 'It has enormous consequences', 'puts “no” into brackets'],
    ['with a word that turns round', 'We [refuse to] sell it', 'We want to sell it', 'puts “refuse” into brackets'],
    ['with another word that turns round', 'We [hardly] sell it', 'We sell it', 'puts “hardly” into brackets'],
    ['with another amount', '[All] the ministers left', 'Some of the ministers left', 'puts “All” into brackets'],
    ['with a doubt put in', 'We [may] sell it', 'We will sell it', 'puts “may” into brackets'],
    ['with a doubt replaced', 'They [will] sell the boat', FERRY, 'leaves out the “may” that the record has there'],
    ['without a “not”', 'We … sell the ferry', FERRY, 'leaves out the “not” that the record has there'],
    ['without a “not” that is not the last word left out', 'We will … leave', FERRY, 'leaves out the “not” that the record has there'],
    ['without a “not” between commas', 'We will … sell', 'We will, not without regret, sell', 'leaves out the “not”'],
    ['without a “not” of the first words', 'I am … going', 'I am not afraid. We are going', 'leaves out the “not”'],
    ['without a “nobody” behind a mark alone', 'not sell the ferry […], and … make us', FERRY, 'leaves out the “nobody”'],
    ['without a “not”, where the words also stand before', 'We … sell it', 'They sell it. We do not sell it', 'leaves out the “not”'],
    [
      'without the “not” before a whole sentence',
      'We will sell it … They stay',
      'We will sell it, but not soon. It is old. They stay.',
      'leaves out the “not”',
    ],
    [
      'without the “not” of a part of a sentence',
      'We stay … they go home',
      'We stay. It is not old and they go home.',
      'leaves out the “not”',
    ],
    ['with a word that turns round behind another', 'We [now hardly] sell it', 'We sell it', 'puts “hardly” into brackets'],
    ['with a word that turns round before another', 'We [hardly now] sell it', 'We sell it', 'puts “hardly” into brackets'],
    ['with “[wrong]”', 'the [wrong] boat', 'the boat', 'puts “wrong” into brackets'],
    ['with “[fail to]”', 'We [fail to] sell it', 'We sell it', 'puts “fail to” into brackets'],
    ['without the “not” before them', 'sell the ferry', FERRY, 'leaves out the “not” that the record has right before the quoted words'],
    ['without the “not” of who says them', 'we will sell', 'I do not think that we will sell', 'leaves out the “not”'],
    ['without the “nobody” of who says them', 'we will sell', 'Nobody said we will sell', 'leaves out the “Nobody”'],
    [
      'without the condition before them',
      'there will be retaliation',
      RETALIATION,
      'leaves out the “If” that the record has before the quoted words',
    ],
    ['without the “if” right before them', 'there is aggression', RETALIATION, 'leaves out the “If”'],
    [
      'without the condition behind them',
      'We will go home',
      'We will go home, unless you pay',
      'leaves out the “unless” that the record has right after the quoted words',
    ],
    [
      'without the condition inside them',
      'We will … go home',
      'We will, if you pay, go home',
      'leaves out the “if” that the record has there',
    ],
    ['with more words put in than quoted', 'The cost [of the attack on us]', RETALIATION, 'puts more words into brackets than it quotes'],
    [
      'with many words put in',
      'The cost [of all that they would have to bear] will be very high',
      RETALIATION,
      'puts 8 words into brackets; the limit is 6',
    ],
    ['in many parts', Array(21).fill('a').join(' … '), Array(30).fill('a').join(' b '), 'has 21 parts; the limit is 20'],
  ])('%s', (_what, words, recorded, reason) => {
    expect(judge(words, recorded)).toContain(reason);
  });
});

test.each([
  ['We … sell the ferry', FERRY, 'Quote the “not” too, or express it in the words before the quotation.'],
  ['We [may] sell it', 'We sell it', 'Quote the words as they are, and say in your own words what you think of them.'],
  ['The cost [of the attack on us]', RETALIATION, 'Say it in your own words, outside the quotation.'],
  [Array(21).fill('a').join(' … '), Array(30).fill('a').join(' b '), 'Quote a shorter part of it.'],
])('“%s” gets a hint how to fix it', (words, recorded, hint) => {
  expect(findDistortion(words, recorded, PLAIN, enGB)?.hint).toBe(hint);
});

test('a quotation of many parts takes no longer than the length of its source asks', () => {
  const words = Array(20).fill('a').join(' … ');
  expect(growthOf((size) => findDistortion(words, 'a not b '.repeat(size), PLAIN, enGB), 150)).toBeLessThan(QUADRATIC);
});
