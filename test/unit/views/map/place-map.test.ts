import { describe, expect, test } from 'vitest';
import type { PLACE_KINDS } from '#schemas/place.ts';
import { enGB } from '#locales/en-GB/en-GB.ts';
import { describeMark } from '#views/map/explain-map.ts';
import { listPlaceFacts } from '#views/map/place-facts.ts';
import { COMPACT_MAP, drawPlaceMap } from '#views/map/place-map.ts';
import { outlines } from '#astro/outlines.ts';
import { makeDossier, type Changes } from '../../../support/entries.ts';

type Place = [latitude: number, longitude: number, cites?: string[], kind?: (typeof PLACE_KINDS)[number]];

/** The sample project with these places instead of its own. */
const dossierOf = (places: Record<string, Place>, more: Changes = {}) =>
  makeDossier({
    ...more,
    'places/holm.yaml': null,
    ...Object.fromEntries(
      Object.entries(places).map(([id, [latitude, longitude, cites = [], kind = 'city']]): [string, Changes[string]] => [
        `places/${id}.yaml`,
        `name: ${id.charAt(0).toUpperCase()}${id.slice(1)}\nkind: ${kind}\ncoordinates: { latitude: ${latitude}, longitude: ${longitude} }\n${
          cites.length > 0 ? `inArticle: [{ text: It is told., cites: [${cites.join(', ')}] }]\n` : ''
        }`,
      ]),
    ),
  });
const mapOf = (places: Record<string, Place>, ...rest: [] | [typeof COMPACT_MAP]) =>
  drawPlaceMap(dossierOf(places), outlines.coarse, ...rest);
const idsOf = (marks: readonly { place: { id: string } }[] | undefined) => marks?.map(({ place }) => place.id);

const THREE: Record<string, Place> = { arn: [60, 5, ['p1']], brek: [55, 12, ['p1', 'p2', 'headline']], colm: [58, 9] };

describe('the facts of a place', () => {
  test('include the passages that name it and those that its statements cite', () => {
    expect(listPlaceFacts(makeDossier()).map(({ passages }) => passages)).toEqual([['headline', 'p1']]);
    expect(listPlaceFacts(dossierOf(THREE)).map(({ place, passages }) => [place.id, passages])).toEqual([
      ['brek', ['headline', 'p1', 'p2']],
      ['arn', ['p1']],
      ['colm', []],
    ]);
  });

  test('do not include other sources', () => {
    expect(listPlaceFacts(dossierOf({ arn: [60, 5, ['p1', 'gazette-2020']] }))[0]?.passages).toEqual(['p1']);
  });

  test('are described in words', () => {
    expect(listPlaceFacts(dossierOf(THREE)).map((facts) => describeMark(facts, enGB))).toEqual([
      'Brek: city, in 3 parts of the article',
      'Arn: city, in 1 part of the article',
      'Colm: city, not in the article',
    ]);
    expect(listPlaceFacts(makeDossier()).map((facts) => describeMark(facts, enGB))).toEqual([
      'Holm: area, in 2 parts of the article, 1 event',
    ]);
  });
});

describe('on the map', () => {
  const map = mapOf(THREE);

  test('only cities have a dot, and the names of countries are in capitals', () => {
    const { marks } = mapOf({ ...THREE, dorn: [57, 8, ['p1'], 'region'], eland: [56, 20, ['p1'], 'country'] })!;
    expect(Object.fromEntries(marks.map(({ place, isCity, labels }) => [place.id, [isCity, labels[0]?.text]]))).toMatchObject({
      arn: [true, 'Arn'],
      dorn: [false, 'Dorn'],
      eland: [false, 'ELAND'],
    });
  });

  test('a name without a dot is at its place, without a leader', () => {
    const { marks } = mapOf({ ...THREE, dorn: [57, 8, ['p1'], 'area'] })!;
    const dorn = marks.find(({ place }) => place.id === 'dorn')!;
    for (const { x, align, leader } of dorn.labels) expect([align, Math.abs(x - dorn.x) < 1, leader]).toEqual(['middle', true, undefined]);
  });

  test('every place has its name, the most mentioned first', () => {
    expect(idsOf(map?.marks)).toEqual(['brek', 'arn', 'colm']);
    for (const { place, labels } of map?.marks ?? [])
      expect(labels.map(({ size, text }) => [size, text])).toEqual([
        ['wide', place.data.name],
        ['narrow', place.data.name],
      ]);
  });

  test('a place far from all others is listed below the map', () => {
    const { marks, elsewhere } = mapOf({ ...THREE, dorn: [-40, 170, ['p1', 'p2']] })!;
    expect(idsOf(elsewhere)).toEqual(['dorn']);
    expect(idsOf(marks)).toEqual(['brek', 'arn', 'colm']);
  });

  test.each<[of: string, distance: string, place: Place]>([
    ['most mentioned', '5,000 km', [25, -30, ['p1', 'p2', 'headline']]],
    ['most mentioned', '17,000 km', [-40, 170, ['p1', 'p2', 'headline']]],
  ])('the place that is %s is on the map, also %s from all others', (_of, _distance, place) => {
    const { marks, elsewhere, width, height } = mapOf({ ...THREE, brek: [55, 12, ['p1']], dorn: place })!;
    expect(idsOf(elsewhere)).toEqual([]);
    expect(idsOf(marks)?.[0]).toBe('dorn');
    for (const { x, y } of marks) expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
  });

  test('the place of the day in the article is on the map, also if another is mentioned more often', () => {
    const places = { ...THREE, dorn: [25, -45, ['p1']] as Place };
    const event = (date: string) =>
      `title: It voted\ncites: [p1]\ndate: { edtf: ${date}, basis: stated }\nstatus: happened\norigin: article\nplaces: [dorn]\ntopics: [the-vote]\n`;
    const elsewhere = (date: string) =>
      idsOf(drawPlaceMap(dossierOf(places, { 'chronology/vote.yaml': event(date) }), outlines.coarse)?.elsewhere);
    expect([elsewhere('2020-03-04'), elsewhere('2019')]).toEqual([[], ['dorn']]);
  });

  test('names without room become numbers of the key', () => {
    const crowd = Object.fromEntries(
      [...'abcdefghijklmnopqrstuvwxyz'].map((letter, i): [string, Place] => [`${letter}rnholm`, [50 + (i % 5) / 9, 5 + i / 30]]),
    );
    const { marks, keys } = mapOf({ ...crowd, far: [60, 20] })!;
    for (const { size, numbered, unlabelled } of keys) {
      expect(numbered.map(({ number }) => number)).toEqual(numbered.map((_, index) => index + 1));
      for (const mark of marks) {
        const own = mark.labels.filter((label) => label.size === size);
        const number = numbered.find((row) => row.mark === mark)?.number;
        expect(own.map(({ text }) => text)).toEqual(unlabelled.includes(mark) ? [] : [number ? String(number) : mark.place.data.name]);
      }
    }
    expect(keys.flatMap(({ numbered }) => numbered).length).toBeGreaterThan(0);
  });

  test('the scale bar has a round length', () => {
    expect(String(map?.scaleBar.kilometres)).toMatch(/^[125]0*$/);
  });

  test('the same places give the same map in any order', () => {
    expect(mapOf(THREE)).toEqual(map);
  });
});

describe('there is no map', () => {
  test.each<[of: string, places: Record<string, Place>]>([
    ['of one place', { arn: [60, 5, ['p1']] }],
    ['of places in one town', { arn: [60, 5, ['p1']], brek: [60.01, 5.02], colm: [60.2, 5.1] }],
    ['of one town and a place on the other side of the world', { arn: [60, 5], brek: [60.01, 5.02], colm: [-40, -170] }],
  ])('%s', (_of, places) => {
    expect(mapOf(places)).toBeUndefined();
  });
});

test('the compact map has the places of the article without wide areas, and no numbers', () => {
  const map = mapOf({ ...THREE, dorn: [57, 8, ['p1', 'p2'], 'area'] }, COMPACT_MAP);
  expect(idsOf(map?.marks)).toEqual(['brek', 'arn']);
  expect(map?.keys.map(({ size, numbered }) => [size, numbered.length])).toEqual([['any', 0]]);
});
