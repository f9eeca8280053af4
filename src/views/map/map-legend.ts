import { estimateWidth } from '#lib/drawing/text-width.ts';
import type { Catalogue } from '#locales/catalogue.ts';

/** A sign of the map, with its meaning. */
export interface LegendItem {
  sign: 'city' | 'area' | 'background';
  radius: number;
  text: string;
  /** The centre of the sign. */
  x: number;
  y: number;
  /** The left edge of the text. */
  textX: number;
}

/** A legend in the units of the map, so that its signs are as large as on the map. */
export interface MapLegend {
  height: number;
  items: LegendItem[];
}

/**
 * Lays out the signs in rows as wide as the map. `most` is the largest number of passages that a mark stands for, and
 * `radiusOf` gives the radius of a mark by its number of passages.
 */
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
    const extent = radius + (sign === 'background' ? RING : 0);
    const itemWidth = 2 * extent + gap + estimateWidth(text) * type;
    if (x > 0 && x + itemWidth > width) [x, row] = [0, row + 1];
    const y = (row + 0.5) * rowHeight;
    items.push({ sign, radius, text, x: round(x + extent + 1), y: round(y), textX: round(x + 2 * extent + gap) });
    x += itemWidth + type;
  }
  return { height: Math.ceil((row + 1) * rowHeight), items };
}

/** The distance between a mark and its ring, which marks places that appear only in background. */
export const RING = 2.6;

const round = (value: number) => Math.round(value * 10) / 10;
