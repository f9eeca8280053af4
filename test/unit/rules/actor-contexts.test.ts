import { describe, expect, test } from 'vitest';
import { findWords } from '#locales/en/words/words.ts';
import { findContexts, likeness } from '#rules/texts/actor-contexts.ts';
import { findActors } from '#rules/texts/actor-mentions.ts';
import { fillIn, makeDossier } from '../../support/entries.ts';

const dossier = makeDossier(
  fillIn({
    'actors/norra.yaml': 'name: Norra\nkind: state',
    'actors/skerry.yaml': 'name: Skerry\nkind: state',
    'actors/ormland.yaml': 'name: Orma\nkind: state',
    'references/log.yaml': 'digest: Norra refused the demand of Skerry.',
  }),
);
const context = (text: string, name: string) => {
  const found = findContexts(text, findWords(text), dossier.knowledge).find(({ key }) => key === `actors/${name}`);
  if (!found) throw new Error(`${name} is not named`);
  return found;
};
const compare = (ours: string, theirs: string, name = 'norra', other = name) => likeness(context(ours, name), context(theirs, other));

test('members of a list have the list in common, and adjectives stand for their names', () => {
  const text = 'Norra, Skerry and Orma met. The Orman envoys left.';
  const actors = findActors(text, dossier.knowledge);
  expect(actors.map(({ start, end, isAdjective }) => [text.slice(start, end), isAdjective])).toEqual([
    ['Norra', false],
    ['Skerry', false],
    ['Orma', false],
    ['Orman', true],
  ]);
  expect(new Set(actors.map(({ list }) => list)).size).toBe(2);
});

describe('an actor fits a text better in the same role', () => {
  test.each([
    ['as the one who acts', 'Norra refused it.', 'Norra refused the demand.', 'It refused Norra.'],
    ['in a passive', 'It was refused by Norra.', 'Norra refused the demand.', 'It refused Norra.'],
    ['in a relative clause', 'Norra made demands.', 'The demands that Norra made', 'The demands hurt Norra.'],
    ['as the owner', 'Norra’s demand was heard.', 'The demand of Norra was heard.', 'The demand hurt Norra.'],
    ['as an adjective', 'The demand of Orma came.', 'The Orman demand came.', 'The demand hurt Orma.'],
  ])('%s', (_, ours, same, reversed) => {
    const name = ours.includes('Orma') ? 'ormland' : 'norra';
    expect(compare(ours, same, name)).toBeGreaterThan(compare(ours, reversed, name));
  });
});

test('a day that two actors have in common does not make them alike', () => {
  expect(compare('On Friday, 3 May 2019, Norra left.', 'On Friday, 3 May 2019, Norra came.')).toBe(0);
});

test('those who do something with each other are partners', () => {
  expect(context('Norra talked with Skerry.', 'skerry').partners).toEqual(new Set(['actors/norra']));
  expect(context('Norra left. Skerry talked with Orma.', 'ormland').partners).toEqual(new Set(['actors/skerry']));
  expect(context('Norra attacked Skerry.', 'skerry').partners).toEqual(new Set());
});
