import type { Claim, Content, Range, SourceFile } from './content.ts';
import type { Edit } from './mutant.ts';

/** A word of a text in its file. */
export interface Word extends Range {
  text: string;
}

const WORD = /[\p{L}\p{N}]+(?:[’'‑-][\p{L}\p{N}]+)*/gu;

export const wordsIn = (file: SourceFile, { start, end }: Range): Word[] =>
  [...file.text.slice(start, end).matchAll(WORD)].map((match) => ({
    text: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));

/** All matches of a pattern in a range of a file. */
export const matchesIn = (file: SourceFile, { start, end }: Range, pattern: RegExp): (Range & { groups: (string | undefined)[] })[] =>
  [...file.text.slice(start, end).matchAll(pattern)].map((match) => ({
    groups: [...match],
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));

export const rawOf = (file: SourceFile, { start, end }: Range): string => file.text.slice(start, end);

/** A text as on the page: with joined lines and without citations. */
export const plainOf = (file: SourceFile, range: Range): string =>
  rawOf(file, range)
    .replace(/\[\^[^\]\s]+\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Removes a word with its white space, so that no empty line is left. */
export function dropWord(file: SourceFile, { start, end }: Range): Edit {
  const after = /^ +/.exec(file.text.slice(end));
  if (after) return { file, start, end: end + after[0].length, by: '' };
  const before = /\s+$/.exec(file.text.slice(0, start))?.[0].length ?? 0;
  return { file, start: start - before, end, by: '' };
}

export function swapWords(file: SourceFile, first: Word, second: Word): Edit[] {
  return [
    { file, start: first.start, end: first.end, by: second.text },
    { file, start: second.start, end: second.end, by: first.text },
  ];
}

/** The word with two letters swapped, but not the first or the last one. */
export function misspell(word: string): string | undefined {
  for (let at = 1; at < word.length - 2; at++) {
    const [a = '', b = ''] = [word[at], word[at + 1]];
    if (a !== b && /\p{Ll}/u.test(a) && /\p{Ll}/u.test(b)) return word.slice(0, at) + b + a + word.slice(at + 2);
  }
  return undefined;
}

/** A quotation in our text; its range is that of the words between the marks. */
export interface Quoted {
  file: SourceFile;
  range: Range;
  /** Undefined for the digest of a source, which quotes the source itself. */
  claim: Claim | undefined;
  /** The ids of the sources that may have the words. */
  cites: string[];
}

export function quotedIn(content: Content): Quoted[] {
  return content.files.flatMap((file) => [
    ...file.claims.flatMap((claim) =>
      quotations(file, claim.text).map((range) => ({ file, range, claim, cites: claim.cites.map(({ id }) => id) })),
    ),
    ...file.scalars
      .filter(({ key }) => key === 'digest')
      .flatMap((digest) =>
        quotations(file, digest).map((range) => ({
          file,
          range,
          claim: undefined,
          cites: [file.collection === 'references' ? file.id : `p${Number(digest.path[1]) + 1}`],
        })),
      ),
  ]);
}

export const quotations = (file: SourceFile, range: Range): Range[] =>
  matchesIn(file, range, /“[^”]*”/g).map(({ start, end }) => ({ start: start + 1, end: end - 1 }));

/** Whether a range of a text is in quotation marks. */
export const isQuoted = (file: SourceFile, text: Range, { start, end }: Range): boolean =>
  quotations(file, text).some((quotation) => start >= quotation.start - 1 && end <= quotation.end + 1);

/** Matches of a pattern in all claims, outside of quotations. */
export function* inClaims(
  content: Content,
  pattern: RegExp,
): Generator<{ claim: Claim; file: SourceFile; start: number; end: number; groups: (string | undefined)[] }> {
  for (const file of content.files)
    for (const claim of file.claims)
      for (const match of matchesIn(file, claim.text, pattern)) if (!isQuoted(file, claim.text, match)) yield { claim, file, ...match };
}

/** The words around a change, before and after, for the report. */
export function showChange(file: SourceFile, edits: readonly Omit<Edit, 'file'>[], width = 28): string {
  const start = Math.min(...edits.map((edit) => edit.start));
  const end = Math.max(...edits.map((edit) => edit.end));
  const from = Math.max(0, start - width);
  const to = Math.min(file.text.length, end + width);
  const clean = (text: string) => text.replace(/\s+/g, ' ').trim();
  const after = edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, edit) => rest.slice(0, edit.start - from) + edit.by + rest.slice(edit.end - from), file.text.slice(from, to));
  return `…${clean(file.text.slice(from, to))}… → …${clean(after)}…`;
}
