import { similarity } from '#lib/text/similarity.ts';
import type { TextRange } from '#lib/yaml/yaml-text.ts';

/** The paragraphs of a text: between empty lines, or, in a text without them, its lines. */
export function findParagraphs(text: string): TextRange[] {
  const gap = /\n[^\S\n]*\n/.test(text.trim()) ? /\n(?:[^\S\n]*\n)+/ : /\n/;
  let start = 0;
  return text.split(new RegExp(`(${gap.source})`)).flatMap((part) => {
    const range = { start, end: start + part.length };
    start = range.end;
    return part.trim() === '' ? [] : [range];
  });
}

/**
 * Finds the paragraph of each passage. Both are in order. If there are as many of the one as of the other, they belong
 * together one by one; else those that are likest do, and some have no partner.
 */
export function alignPassages(records: readonly string[], text: string): (TextRange | undefined)[] {
  const paragraphs = findParagraphs(text);
  if (paragraphs.length === records.length) return paragraphs;
  // The best sum of likeness for the first `i` records and the first `j` paragraphs.
  const likeness = records.map((record) => paragraphs.map(({ start, end }) => similarity(record, text.slice(start, end))));
  const best = Array.from({ length: records.length + 1 }, () => Array<number>(paragraphs.length + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const pair = (i: number, j: number) => at(i - 1, j - 1) + (likeness[i - 1]?.[j - 1] ?? 0);
  for (let i = 1; i <= records.length; i++)
    for (let j = 1; j <= paragraphs.length; j++) best[i]?.splice(j, 1, Math.max(pair(i, j), at(i - 1, j), at(i, j - 1)));
  const found = Array<TextRange | undefined>(records.length).fill(undefined);
  for (let i = records.length, j = paragraphs.length; i > 0 && j > 0;)
    if (at(i, j) === at(i - 1, j)) i--;
    else if (at(i, j) === at(i, j - 1)) j--;
    else found[--i] = paragraphs[--j];
  return found;
}
