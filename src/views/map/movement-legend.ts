import { drawArea, drawBand, type Shape } from '#lib/drawing/shapes.ts';
import { estimateWidth } from '#lib/drawing/text-width.ts';
import type { Catalogue } from '#locales/catalogue.ts';
import { EVENT_STATUSES } from '#schemas/event.ts';
import type { MovementInput } from './movement-input.ts';

type Status = (typeof EVENT_STATUSES)[number];

/** What a filling means: a sample of it and words. */
export interface LegendItem {
  status: Status;
  isArea: boolean;
  /** Whether it is a sample of the outline of an uncertain day. */
  isUncertain: boolean;
  shape: Shape;
  text: string;
  /** Where the words begin. */
  x: number;
  /** Their baseline. */
  y: number;
}

/** Explains the fillings of these movements, in rows no wider than a width. All lengths grow with the font size. */
export function layOutLegend(
  movements: readonly MovementInput[],
  { top, width, type, words }: { top: number; width: number; type: number; words: Catalogue },
): { items: LegendItem[]; height: number } {
  const [length, gap, lineHeight] = [type * 1.6, type * 0.4, type * 1.5];
  let [x, y] = [1, top + type * 1.2];
  const items = listFillings(movements, words).map(({ status, isArea, isUncertain, text }): LegendItem => {
    const end = x + length + gap + estimateWidth(text) * type;
    if (end > width && x > 1) [x, y] = [1, y + lineHeight];
    const shape = isArea ? sampleArea(x, y, length, type * 0.7) : sampleBand(x, y, length, type * 0.7);
    const item = { status, isArea, isUncertain, shape, text, x: x + length + gap, y: y + type * 0.33 };
    x = item.x + (estimateWidth(text) + 1) * type;
    return item;
  });
  return { items, height: y + type * 0.8 - top };
}

/** Only an area under way is filled in another way than a line, an arrow or a point. An uncertain day comes last. */
function listFillings(movements: readonly MovementInput[], words: Catalogue): Omit<LegendItem, 'shape' | 'x' | 'y'>[] {
  const isHatched = ({ form, status }: MovementInput) => form === 'area' && status === 'under-way';
  const hatched = movements.some(isHatched);
  const others = movements.filter((movement) => !isHatched(movement));
  const fillings = EVENT_STATUSES.flatMap((status) => [
    ...(others.some((movement) => movement.status === status)
      ? [{ status, isArea: false, isUncertain: false, text: words.labels.eventStatus[status] }]
      : []),
    ...(status === 'under-way' && hatched ? [{ status, isArea: true, isUncertain: false, text: words.movements.areaUnderWay }] : []),
  ]);
  const uncertain = movements.find(({ isUncertain }) => isUncertain);
  if (!uncertain) return fillings;
  return [...fillings, { status: uncertain.status, isArea: false, isUncertain: true, text: words.movements.uncertain }];
}

const sampleBand = (x: number, y: number, length: number, height: number): Shape =>
  drawBand(
    [
      [x, y],
      [x + length, y],
    ],
    height,
  );

const sampleArea = (x: number, y: number, length: number, height: number): Shape =>
  drawArea(
    [
      [x, y - height / 2],
      [x + length, y - height / 2],
      [x + length, y + height / 2],
      [x, y + height / 2],
    ],
    { distance: height / 3, isRounded: false },
  );
