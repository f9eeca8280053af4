import { describe, expect, test } from 'vitest';
import type { Language } from '#schemas/languages.ts';
import type { Changes } from '../../../support/entries.ts';
import { findingsOf, messagesOf } from '../../../support/findings-of.ts';

const reasonsFor = (language: Language, prose: string, changes: Changes = {}) =>
  findingsOf('quote-is-verbatim', { ...changes, 'briefings/ferry.mdx': `${prose}[^p1]` }, { language }).map((finding) =>
    finding.replace(/^\S+ /, ''),
  );

describe('in a language that sets names in quotation marks, no source needs to have said', () => {
  test.each<[what: string, name: string, changes: Changes]>([
    ['the name of an actor', 'Голмпором', { 'actors/company.yaml': 'name: Голмпором\nkind: organisation' }],
    ['another form of a name', 'Голмпорому', { 'actors/company.yaml': 'name: Голмпором\nkind: organisation' }],
    ['a term', 'Хвиля', { 'glossary/wave.yaml': 'term: Хвиля' }],
    ['a place', 'Чайка', { 'places/gull.yaml': 'name: Чайка' }],
    ['the part of a name that is in quotation marks', 'Чайка', { 'places/gull.yaml': 'name: Готель «Чайка»' }],
    ['a publisher', 'Маяк', { 'references/beacon.yaml': 'publisher: Маяк' }],
    ['the archive of a page', 'Сховище', { 'references/beacon.yaml': 'publisher: Маяк\nvia: Сховище' }],
    ['the publisher of the article', 'Вісник Голма', { 'articles/ferry-vote.yaml': 'publisher: { name: Вісник Голма }' }],
  ])('%s: «%s»', (_, name, changes) => {
    expect(reasonsFor('uk', `Рада згадує «${name}».`, changes)).toEqual([]);
  });

  test.each<[what: string, words: string, changes: Changes]>([
    ['a part of a name', 'Голм', { 'actors/company.yaml': 'name: Голмпором\nkind: organisation' }],
    ['the noun before a name', 'Готель', { 'places/gull.yaml': 'name: Готель «Чайка»' }],
    ['a name with a quotation mark inside', 'Чайка', { 'places/gull.yaml': 'name: Готель «Чайка» Голма' }],
  ])('but %s is a quotation', (_, words, changes) => {
    expect(reasonsFor('uk', `Рада згадує «${words}».`, changes)).toEqual([
      `“${words}” is quoted, but no source cited here records a quotation`,
    ]);
  });
});

test('in another language, a name in quotation marks is a quotation', () => {
  expect(reasonsFor('en-GB', 'The council names “Gull”.', { 'places/gull.yaml': 'name: Gull' })).toEqual([
    '“Gull” is quoted, but no source cited here records a quotation',
  ]);
});

test.each([
  [
    'a comma',
    '“a lifeline,” Ada Quill said.',
    'it ends with “,”, which is not quoted',
    'Put the comma behind the closing quotation mark: “a lifeline”,',
  ],
  [
    'other words',
    '“a lifelike,” Ada Quill said.',
    'it has “lifelike,” where the record has “lifeline”',
    'The closest quotation on record is “a lifeline”.',
  ],
])('%s inside the quotation marks is reported with what to do', (_what, prose, reason, hint) => {
  const [message, ...others] = messagesOf('quote-is-verbatim', { 'briefings/ferry.mdx': `${prose}[^p2]` });
  expect(message?.reason).toContain(reason);
  expect(message?.hint).toContain(hint);
  expect(others).toEqual([]);
});
