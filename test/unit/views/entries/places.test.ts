import { expect, test } from 'vitest';
import { ID_PATTERN } from '#schemas/ids.ts';
import { buildPlacePage, listPlaces } from '#views/entries/places.ts';
import { makeDossier } from '../../../support/entries.ts';

const dossier = makeDossier({
  'places/sound.yaml': 'name: Long Sound\nkind: sea\nformerIds: [strait]\ninArticle: [{ text: It is cold., cites: [p1] }]',
  'places/vik.yaml': 'name: Vik\nkind: city',
  'chronology/regatta.yaml': 'title: A regatta\nplaces: [sound]\ndetails: [{ text: It crossed Long Sound., cites: [p1] }]',
});

test('places are listed by kind, with their former ids as fragments for old links', () => {
  const [list] = listPlaces(dossier);
  expect(list?.items.map(({ kind, count, rows }) => [kind, count, rows.map(({ name, anchors }) => [name, anchors])])).toEqual([
    ['city', 1, [['Vik', ['vik']]]],
    ['area', 1, [['Holm', ['holm']]]],
    ['sea', 1, [['Long Sound', ['sound', 'strait']]]],
  ]);
});

test('the heading of a kind has a fragment that is the id of no place', () => {
  const ids = listPlaces(dossier).flatMap(({ items }) => items.map(({ id }) => id));
  expect(ids).toHaveLength(3);
  expect(ids.filter((id) => ID_PATTERN.test(id))).toEqual([]);
});

test('a site without places has an empty page', () => {
  expect(listPlaces({ ...dossier, places: [] })).toEqual([{ number: 1, path: '/places/', items: [] }]);
});

test('the page of a place has its statements, its events, and what mentions it', () => {
  const sound = dossier.places.find(({ id }) => id === 'sound')!;
  const page = buildPlacePage(dossier, sound);
  expect(page.inArticle.map(({ statement }) => statement.text)).toEqual(['It is cold.']);
  expect(page.onTimeline.events.map(({ id }) => id)).toEqual(['regatta']);
  expect(page.backlinks.flatMap(({ groups }) => groups.map(({ title }) => title))).toEqual(['A regatta']);
});

test('the page of a place without texts and events says whether anything names it', () => {
  const site = makeDossier({
    'places/vik.yaml': 'name: Vik\nkind: city',
    'places/orm.yaml': 'name: Orm\nkind: city',
    'places/pier.yaml': 'name: Pier\nkind: city\ninArticle: [{ text: Orm has a pier., cites: [p1] }]',
    'places/bay.yaml': 'name: Bay\nkind: sea',
    'chronology/regatta.yaml': 'title: A regatta\nplaces: [bay]\ndetails: [{ text: It was cold., cites: [p1] }]',
  });
  const bareOf = (id: string) =>
    buildPlacePage(
      site,
      site.places.find((place) => place.id === id)!,
    ).bare;
  expect(['vik', 'orm', 'pier', 'bay'].map(bareOf)).toEqual(['namedNowhere', 'onlyNamed', undefined, undefined]);
});
