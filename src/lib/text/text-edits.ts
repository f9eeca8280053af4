import { lineStarts } from './text-place.ts';

/** The replacement of a range of a text: offsets from 0, the end excluded. */
export interface TextEdit {
  start: number;
  end: number;
  text: string;
}

/** Applies edits, which must not overlap, to a text. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** The changed lines as a diff: the number in the old text, then `-` for a removed and `+` for an added line. */
export function diffEdits(text: string, edits: readonly TextEdit[]): string[] {
  const starts = lineStarts(text);
  const lineAt = (offset: number) => starts.findLastIndex((start) => start <= offset);
  const groups = Map.groupBy(edits, ({ start }) => lineAt(start));
  return [...groups]
    .sort(([a], [b]) => a - b)
    .flatMap(([line, own]) => {
      const start = starts[line] ?? 0;
      const end = Math.max(starts[line + 1] ?? text.length, ...own.map((edit) => edit.end));
      const before = text.slice(start, end);
      const after = applyEdits(
        before,
        own.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start })),
      );
      const label = `${line + 1}`.padStart(5);
      // Lines were only added before this one.
      if (after.endsWith(before) && after !== before)
        return linesOf(after.slice(0, after.length - before.length)).map((added) => `${label} + ${added}`);
      return [...linesOf(before).map((removed) => `${label} - ${removed}`), ...linesOf(after).map((added) => `${label} + ${added}`)];
    });
}

const linesOf = (text: string) =>
  text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .filter((line, _index, all) => all.length > 1 || line !== '');
