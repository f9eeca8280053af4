import {
  layOutLabels,
  placeLabel,
  type Box,
  type LabelledMark,
  type LabelPlace,
  type Round,
  type Size,
} from '#lib/drawing/lay-out-labels.ts';
import { layOutPatiently } from '#lib/drawing/lay-out-patiently.ts';
import { estimateWidth } from '#lib/drawing/text-width.ts';
import type { Catalogue } from '#locales/catalogue.ts';
import { measureLabel, placeText, writeLabel, type MapLines, type MapText } from './movement-labels.ts';
import type { MovementInput, PlaceInput } from './movement-input.ts';
import type { NamedPlace } from './movement-names.ts';

/** The name of a place, for orientation. Cities have a dot. */
export interface PlaceName {
  kind: PlaceInput['kind'];
  label: MapText;
  dot: Round | undefined;
}

interface MovementLabel {
  text: MapLines;
  /** Undefined without room. */
  place: LabelPlace | undefined;
}

interface PanelSpace {
  sheet: Size;
  /** What no label may cover. */
  taken: readonly Box[];
  /** The font size. */
  type: number;
  words: Catalogue;
  hasLetters: boolean;
}

/** How many lines a label may have; the first number that leaves room for all labels is taken. */
const LINES = [2, 3, 4];
/** How far from its mark a label may be. */
const REACH = [8, 16, 26, 40, 60, 85, 115];
const GAP = 4;
/** How far the name of a country may be from its point, in steps. */
const STEPS = [-4, -3, -2, -1, 0, 1, 2, 3, 4];
const STEP = 12;
/** The nearest first. */
const OFFSETS = STEPS.flatMap((x) => STEPS.map((y) => ({ x: x * STEP, y: y * STEP }))).sort(
  (a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y),
);

/** Lays out the labels of movements, and the names of places around them. */
export function layOutPanelLabels(
  drawn: readonly { movement: MovementInput; rounds: [Round, ...Round[]]; prefers?: LabelledMark['prefers'] }[],
  places: readonly NamedPlace[],
  { sheet, taken, type, words, hasLetters }: PanelSpace,
): { labels: MovementLabel[]; names: PlaceName[] } {
  const marks = drawn.map(({ rounds: [first, ...parts] }) => ({ ...first, parts, isGround: false }));
  const preferences = drawn.map(({ prefers }) => prefers);
  const dots = places.flatMap(({ isCity, mark }) => (isCity ? [withoutName(mark)] : []));
  const letter = { width: estimateWidth('W') * type, height: type };

  const shapes = marks.map(withoutName);
  const nameBoxes = placeNames(places, [...shapes, ...dots], { frame: sheet, taken }).map(({ box }) => box);
  // What moved matters more than names, and a label more than its side, so labels are tried without either, too.
  const attempts = [[...taken, ...nameBoxes], taken].flatMap((boxes) =>
    [true, false].flatMap((hasSides) => LINES.map((lines) => ({ boxes, lines, hasSides }))),
  );
  let labels: MovementLabel[] = [];
  for (const { boxes, lines, hasSides } of attempts) {
    const texts = drawn.map(({ movement }) => writeLabel(movement, lines, { words, hasLetters }));
    const found = layOutPatiently(
      marks.map((mark, index) => ({
        ...mark,
        name: measureLabel(texts[index] as MapLines, type),
        prefers: hasSides ? preferences[index] : undefined,
      })),
      (order) =>
        layOutLabels([...order, ...dots], { frame: sheet, taken: boxes, number: letter, reach: REACH, gap: GAP }).slice(0, order.length),
    );
    const next = texts.map((text, index) => ({ text, place: found[index] }));
    if (labels.length === 0 || countNamed(next) > countNamed(labels)) labels = next;
    if (countNamed(labels) === drawn.length) break;
  }
  const used = labels.flatMap(({ place }) => place?.box ?? []);
  return { labels, names: placeNames(places, [...shapes, ...dots], { frame: sheet, taken: [...taken, ...used] }).map(({ name }) => name) };
}

/** Puts names on their places, or cities beside them; the names of countries may be some way off. Those without room are left out. */
function placeNames(
  places: readonly NamedPlace[],
  shapes: readonly LabelledMark[],
  { frame, taken }: { frame: Size; taken: readonly Box[] },
) {
  const placed: { name: PlaceName; box: Box }[] = [];
  for (const { place, name, isCity, mark } of places) {
    const found = (place.kind === 'country' ? OFFSETS : OFFSETS.slice(0, 1))
      .values()
      .map((off) =>
        placeLabel({ ...mark, x: mark.x + off.x, y: mark.y + off.y }, shapes, {
          frame,
          taken: [...taken, ...placed.map(({ box }) => box)],
          gap: GAP,
        }),
      )
      .find((label) => label);
    if (!found) continue;
    const label = placeText(found, { lines: [name] });
    placed.push({ name: { kind: place.kind, label, dot: isCity ? mark : undefined }, box: found.box });
  }
  return placed;
}

const withoutName = (mark: Omit<LabelledMark, 'name'>): LabelledMark => ({ ...mark, name: { width: 0, height: 0 } });

const countNamed = (labels: readonly MovementLabel[]) => labels.filter(({ place }) => place?.form === 'name').length;
