import { expect, test } from 'vitest';
import { listFacets, valuesOf } from '#views/timeline/facets.ts';
import { makeDossier } from '../../../support/entries.ts';

const dossier = makeDossier(
  {
    'actors/bo-reed.yaml': 'name: Bo Reed',
    'actors/silent.yaml': 'name: Cy Silent',
    'chronology/later-vote.yaml': 'date: { edtf: 2021, basis: stated }\norigin: later\nactors: [bo-reed, ada-quill]\ntopics: [money]',
  },
  {
    topics: [
      { id: 'money', label: 'Money' },
      { id: 'the-vote', label: 'The vote' },
      { id: 'idle', label: 'Idle' },
    ],
  },
);

test('events are grouped by origin, place, topic and actor, without values that have no events', () => {
  const lists = [...listFacets(dossier)].flatMap(([facet, values]) =>
    values.map(({ path, label, about, events }) => `${facet}: ${label} ${path} ${about ?? '–'}: ${events.map(({ id }) => id).join(' ')}`),
  );
  expect(lists).toMatchInlineSnapshot(`
    [
      "origin: Article /chronology/origin/article/ –: council-vote",
      "origin: Since then /chronology/origin/later/ –: later-vote",
      "place: Holm /chronology/place/holm/ places/holm: council-vote",
      "topic: Money /chronology/topic/money/ –: later-vote",
      "topic: The vote /chronology/topic/the-vote/ –: council-vote",
      "actor: Bo Reed /chronology/actor/bo-reed/ actors/bo-reed: later-vote",
      "actor: Ada Quill /chronology/actor/ada-quill/ actors/ada-quill: council-vote later-vote",
    ]
  `);
});

test('an event has one origin, and any number of the other values', () => {
  const [, later] = dossier.chronology;
  expect(later && valuesOf(later)).toEqual({ origin: ['later'], topic: ['money'], actor: ['bo-reed', 'ada-quill'], place: [] });
});
