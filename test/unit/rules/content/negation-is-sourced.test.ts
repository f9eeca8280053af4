import { describe, expect, test } from 'vitest';
import { negationIsSourced } from '#rules/content/negation-is-sourced.ts';
import { checkWith } from '../../../support/check-rule.ts';

const check = checkWith(negationIsSourced);
const reasonsFor = (digest: string, prose: string, language = 'en-GB') =>
  check(
    { 'references/report.yaml': `digest: '${digest}'`, 'briefings/ferry.mdx': `${prose}[^report]` },
    language === 'en-GB' ? {} : { settings: { language: 'de' } },
  ).reasons;

describe('a negation is reported', () => {
  test.each([
    [
      'that is put in beside one that the source has, too',
      'The council rejected the bridge.',
      'The council did not reject the bridge.',
      'here it is “not”, but report does not negate this',
    ],
    [
      'that is put in before a date',
      'The steamer has sailed since 1911.',
      'It has never sailed since 1911.',
      'here it is “never”, but report does not negate this',
    ],
    [
      'that is dropped beside a “without” that is kept',
      'Without a licence, a skipper may not carry passengers.',
      'A skipper may carry passengers without a licence.',
      'nothing is negated here, but report has “not carry”',
    ],
    [
      'that is dropped from the only word of a sentence',
      'The pier is not listed as a historic monument.',
      'It is listed.',
      'nothing is negated here, but report has “not listed”',
    ],
  ])('%s', (_, digest, prose, reason) => {
    expect(reasonsFor(digest, prose)).toEqual([reason]);
  });

  test('that stands behind its verb, in German', () => {
    expect(reasonsFor('Der Dampfer kommt seit 1911.', 'Der Dampfer kommt nicht seit 1911.', 'de')).toEqual([
      'here it is “nicht”, but report does not negate this',
    ]);
  });
});

describe('no negation is reported', () => {
  test.each([
    ['that says the same with another word', 'The council rejected the bridge.', 'The council did not approve the bridge.'],
    [
      'of two that say together that something is needed',
      'Without the new ferry, nobody can leave the island in winter.',
      'The new ferry is needed to leave the island in winter.',
    ],
    [
      'that both sentences have, in another order',
      'Without it, a skipper may not carry passengers.',
      'A skipper may not carry passengers without a licence.',
    ],
    ['that two sentences share with other words', 'There was no storm, and none was expected.', 'No storm was expected.'],
  ])('%s', (_, digest, prose) => {
    expect(reasonsFor(digest, prose)).toEqual([]);
  });
});
