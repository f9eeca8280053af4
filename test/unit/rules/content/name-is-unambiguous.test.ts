import { expect, test } from 'vitest';
import { findingsOf } from '../../../support/findings-of.ts';

const find = (own: string, collection = 'actors') =>
  findingsOf('name-is-unambiguous', {
    'actors/club.yaml': 'name: Boat Club\naltLabels: [The Rowers]\noriginalNames: [{ text: Клуб, language: ru }]',
    [`${collection}/late.yaml`]: own,
  });

test('a name is reported where it stands', () => {
  const owner = 'already belongs to actors/club';
  expect(find('name: Boat Club')).toEqual([`actors/late.yaml:1:7 the name “Boat Club” ${owner}`]);
  expect(find('name: Late\naltLabels: [Later, The Rowers]')).toEqual([`actors/late.yaml:2:20 the name “The Rowers” ${owner}`]);
  expect(find('name: Late\noriginalNames:\n  - { text: Клуб, language: ru }')).toEqual([`actors/late.yaml:3:13 the name “Клуб” ${owner}`]);
  const labels = 'name: Late\naltLabels: [Later, Latest]\noriginalNames:\n  - { text: Поздно, language: ru }\n';
  expect(find(`${labels}  - { text: Клуб, language: ru }`)).toEqual([`actors/late.yaml:5:13 the name “Клуб” ${owner}`]);
  expect(find(`${labels}  - { text: Поздно, language: uk }`)).toEqual([
    'actors/late.yaml:5:13 the name “Поздно” appears twice in this entry',
  ]);
});

test('the name of a term is reported at its field', () => {
  expect(findingsOf('name-is-unambiguous', { 'glossary/tax.yaml': 'altLabels: [Levy]\nterm: subsidy' })).toEqual([
    'glossary/tax.yaml:2:7 the name “subsidy” already belongs to glossary/subsidy',
  ]);
});

test('names are not compared while the article cannot be read', () => {
  const changes = { 'articles/ferry-vote.yaml': 'headline: [', 'actors/club.yaml': 'name: Club', 'actors/late.yaml': 'name: Club' };
  expect(findingsOf('name-is-unambiguous', changes)).toEqual([]);
});
