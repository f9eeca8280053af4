/** A piece of a text to be put in other words: offsets counted from 0, the end left out. */
export interface TextEdit {
  start: number;
  end: number;
  text: string;
}

/** A text with edits made that do not overlap; everything else stays as it is, to the byte. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** The lines that edits change, as a reader of a diff knows them: the number in the old text, then what goes and what comes. */
export function diffEdits(text: string, edits: readonly TextEdit[]): string[] {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
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
      // A line that only gets others before it stays itself.
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
