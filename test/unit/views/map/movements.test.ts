import { describe, expect, test } from 'vitest';
import { enGB } from '#locales/en-GB/en-GB.ts';
import { outlines } from '#astro/outlines.ts';
import { writeMovementDrawing } from '#exports/movement-drawing.ts';
import { buildMovements, drawMovementGround } from '#views/map/movement-map.ts';
import { findMessages, listMessages, makeDossier } from '../../../support/entries.ts';

const onMap = (form: string, points: string, text = 'Two ferries') =>
  `onMap: { text: ${text}, cites: [p1], form: ${form}, points: [${points}] }`;
const AWAY = '{ latitude: 58, longitude: 6 }';
const SAILING = { 'chronology/sailing.yaml': `places: [holm]\nstatus: under-way\n${onMap('arrow', `holm, ${AWAY}`)}` };
const sailing = makeDossier(SAILING);

test('a site without events on the map has no map of movements', () => {
  expect(buildMovements(makeDossier())).toEqual({ maps: [], rows: [] });
});

describe('an event on the map', () => {
  const { maps, rows } = buildMovements(sailing);

  test('is drawn once for wide and once for narrow places, with a label', () => {
    expect(maps.map(({ size, marks }) => [size, marks.map(({ label }) => [...(label?.lines ?? []), label?.state].join(' '))])).toEqual([
      ['wide', ['Two ferries arriving, Holm']],
      ['narrow', ['Two ferries arriving, Holm']],
    ]);
  });

  test('is in the table with its state, its places and its date', () => {
    expect(rows.map(({ event, statement, facts }) => [event.id, statement.text, ...facts])).toEqual([
      ['sailing', 'Two ferries', 'arriving', 'Holm', '4 March 2020'],
    ]);
  });

  test('has all of its shape, its label and its link on the sheet', () => {
    for (const { width, height, marks } of maps)
      for (const { box, label } of marks) {
        expect([box.x >= 0, box.y >= 0, box.x + box.width <= width, box.y + box.height <= height]).toEqual([true, true, true, true]);
        expect(label && label.x > 0 && label.x < width).toBe(true);
      }
  });

  test('is a statement: what it says is checked', () => {
    const wrong = { 'chronology/sailing.yaml': `places: [holm]\n${onMap('point', 'holm', '7000 islanders')}` };
    expect(findMessages(wrong).map(({ ruleId }) => ruleId)).toContain('number-is-sourced');
  });
});

test.each([
  ['happened', 'filled', 1],
  ['under-way', 'filled', 1],
  ['planned', 'filled', 0],
])('the picture of what is "%s" is filled, half filled or hollow', (status, mark, times) => {
  const dossier = makeDossier({ 'chronology/sailing.yaml': `status: ${status}\nplaces: [holm]\n${onMap('arrow', `holm, ${AWAY}`)}` });
  const [map] = buildMovements(dossier).maps;
  const svg = map ? writeMovementDrawing(map, drawMovementGround(dossier, outlines.coarse, map), enGB) : '';
  expect(svg.match(new RegExp(`class="shape ${mark}"`, 'g')) ?? []).toHaveLength(times);
  expect(svg).toMatch(/>Two(?: |<.*>)ferries</);
});

test.each([
  ['a line with one point', `status: planned\n${onMap('line', 'holm')}`, 'needs at least 2 points, and has 1'],
  ['an area with two points', `status: planned\n${onMap('area', `holm, ${AWAY}`)}`, 'needs at least 3 points, and has 2'],
  ['a point with two points', `status: planned\n${onMap('point', `holm, ${AWAY}`)}`, 'needs one point, and has 2'],
  ['a later event', `origin: later\ncites: [gazette-2020]\n${onMap('point', 'holm')}`, 'an event with the origin "later" has no "onMap"'],
  ['a place that does not exist', onMap('point', 'atlantis'), 'atlantis'],
])('%s is refused', (_, event, reason) => {
  expect(listMessages(findMessages({ 'chronology/sailing.yaml': event })).join('\n')).toContain(reason);
});
