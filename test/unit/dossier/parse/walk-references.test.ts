import { expect, test } from 'vitest';
import { COLLECTIONS } from '#schemas/collections.ts';
import { walkReferences } from '#dossier/parse/walk-references.ts';

const list = (collection: keyof typeof COLLECTIONS, data: unknown) =>
  walkReferences(COLLECTIONS[collection].schema, data).map(({ path, value, ref }) => `${path.join('.')}: ${value} (${ref})`);

test('what an id refers to comes from the schema, at any path', () => {
  expect(
    list('glossary', {
      term: 'ferry company',
      sameAs: 'actors/ferry-company',
      definition: {
        text: 'It runs the ferry.',
        cites: ['p1', 'gazette-2020'],
        waive: [{ rule: 'number-is-sourced', reason: 'Counted.' }],
        date: { edtf: '2020-03-04', basis: 'background', cites: ['gazette-2020'] },
      },
      participants: [{ actor: 'ada-quill', text: 'She chairs it.', cites: ['p2'] }],
      related: ['subsidy'],
      formerIds: ['ferries'],
    }),
  ).toEqual([
    'sameAs: actors/ferry-company (entries)',
    'definition.cites.0: p1 (sources)',
    'definition.cites.1: gazette-2020 (sources)',
    'definition.waive.0.rule: number-is-sourced (rules)',
    'definition.date.cites.0: gazette-2020 (sources)',
    'participants.0.actor: ada-quill (actors)',
    'participants.0.cites.0: p2 (sources)',
    'related.0: subsidy (glossary)',
  ]);
  expect(list('articles', { leavesOpen: [{ text: 'Who pays?', cites: ['p1', 'headline'] }] })).toEqual([
    'leavesOpen.0.cites.0: p1 (passages)',
    'leavesOpen.0.cites.1: headline (passages)',
  ]);
});

test('an id in place of a list of ids refers to the same', () => {
  expect(list('chronology', { cites: 'p1', actors: 'ada-quill' })).toEqual(['cites: p1 (sources)', 'actors: ada-quill (actors)']);
});
