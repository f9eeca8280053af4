import { describe, expect, test } from 'vitest';
import type { PLACE_KINDS } from '#schemas/place.ts';
import { enGB } from '#locales/en-GB/catalogue/catalogue.ts';
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
const marksOf = (map: ReturnType<typeof mapOf>, size = 'wide') =>
  map?.drawings.filter((drawing) => drawing.size === size).flatMap(({ marks }) => marks) ?? [];
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
  test('of very many places, those are left out of which least is told, and counted', () => {
    const many = Object.fromEntries(
      Array.from({ length: 230 }, (_, at): [string, Place] => [`place-${at}`, [50 + at / 30, 5 + (at % 17), at === 229 ? ['p1'] : []]]),
    );
    const map = mapOf(many);
    expect(map?.omitted).toBe(30);
    expect(idsOf(marksOf(map))).toHaveLength(200);
    expect(idsOf(marksOf(map))).toContain('place-229');
    expect(map?.elsewhere).toEqual([]);
    expect(mapOf(THREE)?.omitted).toBe(0);
  });

  const map = mapOf(THREE);

  test('only cities have a dot, and the names of countries are in capitals', () => {
    const marks = marksOf(mapOf({ ...THREE, dorn: [57, 8, ['p1'], 'region'], eland: [56, 20, ['p1'], 'country'] }));
    expect(Object.fromEntries(marks.map(({ place, isCity, label }) => [place.id, [isCity, label?.text]]))).toMatchObject({
      arn: [true, 'Arn'],
      dorn: [false, 'Dorn'],
      eland: [false, 'ELAND'],
    });
  });

  test('a name without a dot is at its place, without a leader', () => {
    for (const size of ['wide', 'narrow']) {
      const marks = marksOf(mapOf({ ...THREE, dorn: [57, 8, ['p1'], 'area'] }), size);
      const { x, label } = marks.find(({ place }) => place.id === 'dorn')!;
      expect([label?.align, Math.abs((label?.x ?? 0) - x) < 1, label?.leader]).toEqual(['middle', true, undefined]);
    }
  });

  test('every place has its name, the most mentioned first', () => {
    for (const size of ['wide', 'narrow'])
      expect(marksOf(map, size).map(({ place, label }) => [place.id, label?.text])).toEqual([
        ['brek', 'Brek'],
        ['arn', 'Arn'],
        ['colm', 'Colm'],
      ]);
  });

  test('a place far from all others is listed below the map', () => {
    const map = mapOf({ ...THREE, dorn: [-40, 170, ['p1', 'p2']] });
    expect(idsOf(map?.elsewhere)).toEqual(['dorn']);
    expect(idsOf(marksOf(map))).toEqual(['brek', 'arn', 'colm']);
  });

  test('the middle of a sea or an area beyond the other places does not stretch the map', () => {
    const map = mapOf({ ...THREE, dorn: [74, 36, ['p1'], 'sea'], eland: [58, 8, [], 'area'] });
    expect(idsOf(map?.elsewhere)).toEqual(['dorn']);
    expect(map?.drawings[0]?.height).toBe(mapOf(THREE)?.drawings[0]?.height);
    expect(idsOf(marksOf(map))).toContain('eland');
  });

  test('on narrow screens, places whose names have no room together are on two drawings, each place once', () => {
    const crowd = Object.fromEntries(
      [0, 1, 2, 3, 4, 5, 6, 7].map((i): [string, Place] => [`${'abcdefgh'.charAt(i)}rnholmsted`, [50 + (i % 4) * 1.5, i < 4 ? 2 : 26]]),
    );
    const { drawings } = mapOf({ ...crowd, islet: [52, 3.5], jard: [51, 27.5] })!;
    expect(drawings.map(({ size }) => size)).toEqual(['wide', 'narrow', 'narrow']);
    const [, west, east] = drawings.map(({ marks }) => idsOf(marks)?.toSorted());
    expect([west?.length, east?.length]).toEqual([5, 5]);
    expect(new Set([...west!, ...east!]).size).toBe(10);
  });

  test.each<[of: string, distance: string, place: Place]>([
    ['most mentioned', '5,000 km', [25, -30, ['p1', 'p2', 'headline']]],
    ['most mentioned', '17,000 km', [-40, 170, ['p1', 'p2', 'headline']]],
  ])('the place that is %s is on the map, also %s from all others', (_of, _distance, place) => {
    const map = mapOf({ ...THREE, brek: [55, 12, ['p1']], dorn: place })!;
    expect(idsOf(map.elsewhere)).toEqual([]);
    expect(idsOf(marksOf(map))?.[0]).toBe('dorn');
    for (const { width, height, marks } of map.drawings)
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
      [...'abcdefghijklmnopqrstuvwxyz'].map((letter, i): [string, Place] => [`${letter}rnholmsharbour`, [50 + (i % 5) / 9, 5 + i / 30]]),
    );
    const map = mapOf({ ...crowd, far: [60, 20] });
    const { keys } = map!;
    for (const { size, numbered, unlabelled } of keys) {
      expect(numbered.map(({ number }) => number)).toEqual(numbered.map((_, index) => index + 1));
      for (const mark of marksOf(map, size)) {
        const number = numbered.find((row) => row.mark.place === mark.place)?.number;
        const isUnlabelled = unlabelled.some(({ place }) => place === mark.place);
        expect(mark.label?.text).toBe(isUnlabelled ? undefined : number ? String(number) : mark.place.data.name);
      }
    }
    expect(keys.flatMap(({ numbered }) => numbered).length).toBeGreaterThan(0);
  });

  test('the scale bar has a round length', () => {
    expect(String(map?.drawings[0]?.scaleBar.kilometres)).toMatch(/^[125]0*$/);
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
  expect(idsOf(marksOf(map, 'any'))).toEqual(['brek', 'arn']);
  expect(map?.keys.map(({ size, numbered }) => [size, numbered.length])).toEqual([['any', 0]]);
});
