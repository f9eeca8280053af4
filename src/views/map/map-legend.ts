import { estimateWidth } from '#lib/drawing/text-width.ts';
import type { Catalogue } from '#locales/catalogue.ts';

/** What a sign on the map means. */
export interface LegendItem {
  sign: 'city' | 'area' | 'background';
  radius: number;
  text: string;
  /** The middle of the sign. */
  x: number;
  y: number;
  /** Where the text begins. */
  textX: number;
}

/** A legend laid out in the map’s own units, so that its signs are as large as those on the map. */
export interface MapLegend {
  height: number;
  items: LegendItem[];
}

/** Lays out the signs in rows of the map’s width. `radiusOf` gives the radius of a mark by its passages. */
export function layOutLegend(
  most: number,
  radiusOf: (passages: number) => number,
  { width, type, words }: { width: number; type: number; words: Catalogue },
): MapLegend {
  const steps = [...new Set([1, Math.round(most / 3), most])].filter((passages) => passages > 0);
  const small = radiusOf(1);
  const signs = [
    ...steps.map((passages) => ({ sign: 'city' as const, radius: radiusOf(passages), text: words.places.countPassages(passages) })),
    { sign: 'area' as const, radius: Math.max(small, type / 3), text: words.places.widerThanCity },
    { sign: 'background' as const, radius: radiusOf(0), text: words.places.onlyInBackground },
  ];
  const gap = type * 0.5;
  const rowHeight = Math.max(2 * radiusOf(most), type * 1.3) + 4;
  const items: LegendItem[] = [];
  let [x, row] = [0, 0];
  for (const { sign, radius, text } of signs) {
    const room = radius + (sign === 'background' ? RING : 0);
    const long = 2 * room + gap + estimateWidth(text) * type;
    if (x > 0 && x + long > width) [x, row] = [0, row + 1];
    const y = (row + 0.5) * rowHeight;
    items.push({ sign, radius, text, x: round(x + room + 1), y: round(y), textX: round(x + 2 * room + gap) });
    x += long + type;
  }
  return { height: Math.ceil((row + 1) * rowHeight), items };
}

/** How far the ring around the mark of a place that only background tells of stands off it. */
export const RING = 2.6;

const round = (value: number) => Math.round(value * 10) / 10;
