import { expect, test } from 'vitest';
import { listParticipants } from '#views/front/participants.ts';
import { makeDossier } from '../../../support/entries.ts';

/** The rows for some key actors: sides, then people. */
function rowsFor(keyActors: string): string[] {
  const dossier = makeDossier({
    'explainers/ferry-vote.yaml': `question: Will it stay?
answer: { text: Yes., cites: [p1] }
inBrief: [{ text: It stays., cites: [p1] }]
keyActors: [${keyActors}]`,
    'actors/holm.yaml': 'name: State of Holm\nkind: state',
    'actors/council.yaml': 'name: Council\nkind: agency\naffiliation: [holm]',
    'actors/ada-quill.yaml': 'name: Ada Quill\nkind: person\naffiliation: [council]\nrole: { text: Mayor., cites: [p2] }',
    'actors/skerry.yaml': 'name: Skerry\nkind: state',
    'actors/envoys.yaml': 'name: Envoys\nkind: agency\naffiliation: [holm, skerry]',
    'actors/bo-wren.yaml': 'name: Bo Wren\nkind: person',
  });
  const names = (rows: { name: string; text: string }[]) => rows.map(({ name }) => name).join(' and ');
  return listParticipants(dossier).map(({ sides, people }) => `${names(sides)}: ${names(people)}`);
}

test('people stand beside the state that they belong to, also over an actor that is not listed', () => {
  expect(rowsFor('holm, skerry, ada-quill, envoys')).toEqual(['State of Holm: Ada Quill', 'State of Holm and Skerry: Envoys']);
});

test('a body between a person and a state stands beside the state, too', () => {
  expect(rowsFor('ada-quill, council, holm')).toEqual(['State of Holm: Ada Quill and Council']);
});

test('a state without people has a row of its own, in the order of the list', () => {
  expect(rowsFor('skerry, holm, ada-quill')).toEqual(['Skerry: ', 'State of Holm: Ada Quill']);
});

test('a person whose state is not listed stands beside what the person belongs to, or alone', () => {
  expect(rowsFor('bo-wren, ada-quill')).toEqual([': Bo Wren', 'Council: Ada Quill']);
});
