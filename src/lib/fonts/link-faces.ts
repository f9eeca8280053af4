import type { FontFace } from './parse-faces.ts';
import type { SetText } from './parse-set-text.ts';

/** Fewer preloads than faces leave room for the rest of a page: one face of each family, and two that only some pages need. */
const MOST = 4;

/** The faces that a page needs for its first view, those with most of its text first. */
export function chooseFaces(texts: readonly SetText[], faces: readonly FontFace[]): FontFace[] {
  const counted = texts.map(({ family, style, text }) => ({ family, style, counts: [...countCharacters(text)] }));
  return faces
    .map((face) => ({
      face,
      uses: counted
        .filter(({ family, style }) => face.family.startsWith(`${family}-`) && face.style === style)
        .flatMap(({ counts }) => counts)
        .reduce((sum, [character, count]) => (/\S/.test(character) && face.covers(character) ? sum + count : sum), 0),
    }))
    .filter(({ uses }) => uses > 0)
    .sort((a, b) => b.uses - a.uses)
    .slice(0, MOST)
    .map(({ face }) => face);
}

/** How often each character stands in a text; the counts are added to those given. */
export function countCharacters(text: string, counts = new Map<string, number>()): Map<string, number> {
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}
