import { describe, expect, test } from 'vitest';
import { enGB } from '#locales/en-GB/catalogue/catalogue.ts';
import { outlines } from '#astro/outlines.ts';
import { writeMovementDrawing } from '#exports/movement-drawing.ts';
import { pictureText } from '#lib/fonts/embed-font.ts';
import { overlap, type Box, type Size } from '#lib/drawing/lay-out-labels.ts';
import { drawMovementGround } from '#views/map/movement-ground.ts';
import { measureLabel, type MapText } from '#views/map/movement-labels.ts';
import { buildMovements, type DrawnPanel } from '#views/map/movement-map.ts';
import { findMessages, listMessages, makeDossier } from '../../../support/entries.ts';

const onMap = (form: string, points: string, text = 'Two ferries') =>
  `onMap: { text: ${text}, cites: [p1], form: ${form}, points: [${points}] }`;
const AWAY = '{ latitude: 58, longitude: 6 }';
const SAILING = { 'chronology/sailing.yaml': `places: [holm]\nstatus: under-way\n${onMap('arrow', `holm, ${AWAY}`)}` };
const sailing = makeDossier(SAILING);

const labelsOf = ({ marks }: DrawnPanel) =>
  marks.map(({ label }) => (label ? [label.letter, ...label.lines, label.state ?? ''].join(' ').trim() : ''));

const isInside = ({ x, y, width, height }: Box, frame: Size) => x >= 0 && y >= 0 && x + width <= frame.width && y + height <= frame.height;

/** The box that a text takes at a font size. */
function boxOf(text: MapText, type: number): Box {
  const { width } = measureLabel(text, type);
  const height = text.lineHeight * (text.lines.length + (text.state === undefined ? 0 : 1));
  return { x: text.x - { start: 0, middle: width / 2, end: width }[text.align], y: text.y - text.lineHeight * 0.77, width, height };
}

test('a site without events on the map has no map of movements', () => {
  expect(buildMovements(makeDossier())).toEqual({ maps: [], lead: undefined, rows: [] });
});

describe('an event on the map', () => {
  const { maps, rows } = buildMovements(sailing);

  test('is drawn once for wide and once for narrow places, with a label', () => {
    expect(maps.map(({ size, panels }) => [size, panels.flatMap(labelsOf)])).toEqual([
      ['wide', ['A Two ferries arriving']],
      ['narrow', ['A Two ferries arriving']],
    ]);
  });

  test('is in the table with its letter, its state, its date and its places', () => {
    expect(rows.map(({ event, letter, statement, facts }) => [event.id, letter, statement.text, ...facts])).toEqual([
      ['sailing', 'A', 'Two ferries', 'arriving, 4 March 2020', 'Holm'],
    ]);
  });

  test('has all of its shape, its label and its link in its panel', () => {
    for (const { panels } of maps)
      for (const panel of panels) expect(panel.marks.every(({ box }) => isInside(box, panel.sheet))).toBe(true);
  });

  test('is a statement: what it says is checked', () => {
    const wrong = { 'chronology/sailing.yaml': `places: [holm]\n${onMap('point', 'holm', '7000 islanders')}` };
    expect(findMessages(wrong).map(({ ruleId }) => ruleId)).toContain('number-is-sourced');
  });
});

describe('after a change of the content', () => {
  const before = makeDossier(SAILING);
  const drawingsOf = (dossier: typeof before) => {
    const { maps, lead } = buildMovements(dossier);
    const drawn = [...maps, ...Object.values(lead ?? {})];
    return { drawn, grounds: drawn.flatMap((map) => drawMovementGround(dossier, outlines.coarse, map)) };
  };
  const first = drawingsOf(before);

  test('maps that show the same are the same objects', () => {
    const briefing = { 'briefings/what-was-decided.mdx': 'Another sentence.[^p1]\n' };
    const same = drawingsOf(makeDossier({ ...SAILING, ...briefing }));
    expect(same.drawn).toHaveLength(4);
    for (const [index, map] of same.drawn.entries()) expect(map).toBe(first.drawn[index]);
    for (const [index, ground] of same.grounds.entries()) expect(ground).toBe(first.grounds[index]);
  });

  test.each([
    [
      'a point',
      { 'chronology/sailing.yaml': `places: [holm]\nstatus: under-way\n${onMap('arrow', 'holm, { latitude: 58, longitude: 7 }')}` },
    ],
    ['a state', { 'chronology/sailing.yaml': `places: [holm]\nstatus: planned\n${onMap('arrow', `holm, ${AWAY}`)}` }],
    ['a text', { 'chronology/sailing.yaml': `places: [holm]\nstatus: under-way\n${onMap('arrow', `holm, ${AWAY}`, 'Three ferries')}` }],
  ])('%s that is different is drawn', (_, files) => {
    const next = drawingsOf(makeDossier(files));
    for (const [index, map] of next.drawn.entries()) expect(map).not.toEqual(first.drawn[index]);
  });

  test('rows and letters are those of the new content', () => {
    const earlier = { 'chronology/ahead.yaml': `date: { edtf: 2020-03-01, basis: stated }\nstatus: planned\n${onMap('point', 'holm')}` };
    const { maps, rows } = buildMovements(makeDossier({ ...SAILING, ...earlier }));
    expect(rows.map(({ event, letter }) => [event.id, letter])).toEqual([
      ['ahead', 'A'],
      ['sailing', 'B'],
    ]);
    expect(maps[0]?.panels.flatMap(({ marks }) => marks.map(({ movement }) => [movement.event, movement.letter]))).toEqual([
      ['ahead', 'A'],
      ['sailing', 'B'],
    ]);
  });
});

describe('events far from most others', () => {
  const point = (latitude: number, longitude: number) =>
    `status: planned\n${onMap('point', `{ latitude: ${latitude}, longitude: ${longitude} }`)}`;
  const FAR = {
    'chronology/one.yaml': point(50, 20),
    'chronology/two.yaml': point(52, 24),
    'chronology/three.yaml': point(51, 29),
    'chronology/north.yaml': point(70, 25),
    'chronology/west.yaml': point(49, -2),
  };
  const { maps } = buildMovements(makeDossier(FAR));

  test('have panels of their own, with their distance and direction', () => {
    for (const { panels } of maps) {
      expect(panels.map(({ marks }) => marks.map(({ movement }) => movement.event).toSorted())).toContainEqual(['one', 'three', 'two']);
      expect(panels.map(({ title }) => title?.lines.join()).toSorted()).toEqual([
        '1,900 km to the west',
        '2,100 km to the north',
        undefined,
      ]);
    }
  });

  test('are seen from the city nearest to the middle of the map, if it has one', () => {
    const city = 'name: Stern\nkind: city\ncoordinates: { latitude: 51, longitude: 24 }\ninArticle: [{ text: It is told., cites: [p1] }]\n';
    const seen = makeDossier({ ...FAR, 'places/stern.yaml': city });
    for (const { panels } of buildMovements(seen).maps)
      expect(panels.map(({ title }) => title?.lines.join()).toSorted()).toEqual([
        '1,900 km west of Stern',
        '2,100 km north of Stern',
        undefined,
      ]);
  });

  test('are not on the map in the lead', () => {
    const { panels, width, height } = buildMovements(makeDossier(FAR)).lead!.wide;
    expect(panels.map(({ marks }) => marks.map(({ movement }) => movement.event).toSorted())).toEqual([['one', 'three', 'two']]);
    expect(isInside({ x: 0, y: 0, width: panels[0]!.sheet.width, height: panels[0]!.sheet.height }, { width, height })).toBe(true);
  });

  test('leave no gaps among the letters of the lead, because its labels have none', () => {
    const { panels } = buildMovements(makeDossier(FAR)).lead!.wide;
    expect(panels[0]!.marks.flatMap(({ label }) => label?.letter ?? [])).toEqual([]);
    expect(panels[0]!.marks.filter(({ label }) => label)).toHaveLength(3);
  });

  test('are drawn at the scale of the others, and each panel has a scale bar', () => {
    for (const { panels } of maps) {
      expect(panels.map(({ scaleBar }) => scaleBar.width > 0)).toEqual([true, true, true]);
      expect(new Set(panels.map(({ sheet }) => sheet.kilometresPerUnit.toFixed(3))).size).toBe(1);
    }
  });

  test('have panels that do not overlap and stay on the sheet', () => {
    for (const { panels, width, height } of maps) {
      const boxes = panels.map(({ x, y, sheet }) => ({ x, y, width: sheet.width, height: sheet.height }));
      expect(boxes.every((box) => isInside(box, { width, height }))).toBe(true);
      expect(boxes.filter((a, index) => boxes.slice(index + 1).some((b) => overlap(a, b, 0)))).toEqual([]);
    }
  });

  test('share one panel with the others if no group has most of them', () => {
    const spread = makeDossier({ 'chronology/one.yaml': point(50, 20), 'chronology/north.yaml': point(70, 25) });
    expect(buildMovements(spread).maps.map(({ panels }) => panels.length)).toEqual([1, 1]);
  });
});

describe('on a crowded map', () => {
  const crowd = Object.fromEntries(
    Array.from({ length: 9 }, (_, index) => [
      `chronology/e${index}.yaml`,
      `status: planned\n${onMap('area', [0, 1, 2].map((corner) => `{ latitude: ${50 + index + (corner % 2)}, longitude: ${10 + corner + (index % 3)} }`).join(', '), `Ferry on its way to the harbour of the island`)}`,
    ]),
  );

  test('labels overlap neither each other nor names', () => {
    for (const { panels, type } of buildMovements(makeDossier(crowd)).maps)
      for (const { marks, names } of panels) {
        const texts = [...marks.flatMap(({ label }) => label ?? []), ...names.map(({ label }) => label)];
        const boxes = texts.map((text) => boxOf(text, type));
        expect(boxes.filter((a, index) => boxes.slice(index + 1).some((b) => overlap(a, b, 0)))).toEqual([]);
      }
  });

  test('a label without room becomes the letter of its row', () => {
    const [, narrow] = buildMovements(makeDossier(crowd)).maps;
    const short = narrow?.panels.flatMap(labelsOf).filter((label) => /^[A-I]$/.test(label)) ?? [];
    expect(short.length).toBeGreaterThan(0);
  });
});

test.each([
  ['happened', ['class="shape arrow filled"']],
  ['under-way', ['class="shape filled"']],
  ['planned', []],
])('the picture of what is "%s" is filled, half filled or hollow', (status, filled) => {
  const dossier = makeDossier({ 'chronology/sailing.yaml': `status: ${status}\nplaces: [holm]\n${onMap('arrow', `holm, ${AWAY}`)}` });
  const [map] = buildMovements(dossier).maps;
  const svg = map ? writeMovementDrawing(map, drawMovementGround(dossier, outlines.coarse, map), enGB) : '';
  // The legend has the same signs.
  const [drawing] = svg.split('<g class="legend">');
  expect(drawing?.match(/class="[a-z ]*filled"/g) ?? []).toEqual(filled);
  expect(pictureText(svg)).toMatch(/A Two ?ferries/);
});

describe('the legend', () => {
  const field = `status: under-way\n${onMap('area', `holm, ${AWAY}, { latitude: 57, longitude: 7 }`)}`;
  const legendOf = (files: Record<string, string>) =>
    buildMovements(makeDossier(files)).maps.map(({ legend, width }) => ({ legend, width }));

  test('explains the hatching of an area, if there is one', () => {
    const texts = (files: Record<string, string>) => legendOf(files)[0]?.legend.map(({ text }) => text);
    expect(texts(SAILING)).toEqual(['under way']);
    expect(texts({ 'chronology/field.yaml': field })).toEqual(['under way in this area']);
    expect(texts({ ...SAILING, 'chronology/field.yaml': field })).toEqual(['under way', 'under way in this area']);
  });

  test('explains the broken outline of an uncertain day, if there is one', () => {
    const uncertain = { 'chronology/sailing.yaml': `date: { edtf: 2020-03-04?, basis: stated }\n${onMap('arrow', `holm, ${AWAY}`)}` };
    const [drawn] = legendOf(uncertain);
    expect(drawn?.legend.map(({ text, isUncertain }) => [text, isUncertain])).toEqual([
      ['happened', false],
      ['day uncertain', true],
    ]);
  });

  test('goes on in a second row where the map is narrow', () => {
    const planned = {
      'chronology/next.yaml': `status: planned\n${onMap('point', 'holm')}`,
      'chronology/past.yaml': onMap('point', 'holm'),
    };
    const [wide, narrow] = legendOf({ ...SAILING, ...planned, 'chronology/field.yaml': field });
    const rows = (items: typeof wide) => new Set(items?.legend.map(({ y }) => y)).size;
    expect([rows(wide), rows(narrow)]).toEqual([1, 2]);
  });
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
