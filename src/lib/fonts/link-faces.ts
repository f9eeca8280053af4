import type { FontFace } from './parse-faces.ts';
import type { SetText } from './parse-set-text.ts';

/** A text in one family and style, as the counts of its characters. */
export interface CountedText extends Pick<SetText, 'family' | 'style'> {
  counts: ReadonlyMap<string, number>;
}

/** Fewer preloads than faces leave room for the rest of a page: one face of each family, and two that only some pages need. */
const MOST = 4;

/**
 * The smallest part of a page’s text for which another than the main face of a family comes first, too. A face for a few words
 * would hold back the text around them; until it comes, they have their stand-in.
 */
const SMALLEST_PART = 0.05;

export interface ShownFace {
  face: FontFace;
  /** Whether the page needs it first; otherwise, it has only a few words. */
  isFirst: boolean;
}

/** The faces that a page shows before a reader opens anything: those that it needs first, then those with most of its text. */
export function chooseFaces(texts: readonly CountedText[], faces: readonly FontFace[]): ShownFace[] {
  const counted = texts.map(({ family, style, counts }) => ({
    family,
    style,
    counts: [...counts].filter(([character]) => /\S/.test(character)),
  }));
  const used = faces
    .map((face) => ({
      face,
      uses: counted
        .filter(({ family, style }) => face.family.startsWith(`${family}-`) && face.style === style)
        .flatMap(({ counts }) => counts)
        .reduce((sum, [character, count]) => (face.covers(character) ? sum + count : sum), 0),
    }))
    .filter(({ uses }) => uses > 0)
    .sort((a, b) => b.uses - a.uses);
  const all = used.reduce((sum, { uses }) => sum + uses, 0);
  const main = new Map(used.toReversed().map((each) => [each.face.family, each]));
  const shown = used.map((each) => ({
    face: each.face,
    isFirst: main.get(each.face.family) === each || each.uses > all * SMALLEST_PART,
  }));
  return [...shown.filter(({ isFirst }) => isFirst), ...shown.filter(({ isFirst }) => !isFirst)].slice(0, MOST);
}

/** How often each character stands in a text. The texts of a site are hundreds of megabytes, so it counts in an array first. */
export function countCharacters(text: string): Map<string, number> {
  const units: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const count = UNITS[unit] ?? 0;
    if (count === 0) units.push(unit);
    UNITS[unit] = count + 1;
  }
  const counts = new Map<string, number>();
  for (const unit of units) {
    if (!isSurrogate(unit)) counts.set(String.fromCharCode(unit), UNITS[unit] ?? 0);
    UNITS[unit] = 0;
  }
  if (units.some(isSurrogate))
    for (const [pair] of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return counts;
}

/** A place to count in, which is all zeros between two calls. */
const UNITS = new Uint32Array(0x10000);

/** Whether a UTF-16 code unit is a half of a character. */
const isSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdfff;
