import { styleText } from 'node:util';
import { diffWords, type DiffPart } from '#lib/text/diff-words.ts';
import { capitalise } from '#dossier/names.ts';
import type { OpenReview } from '#dossier/reviews/judge-reviews.ts';
import type { Source } from '#dossier/source.ts';

/** How a review is printed. */
export interface PrintOptions {
  /** Of the terminal, in characters. */
  width: number;
  /** Whether differences are coloured; without colours they are put in `[-…-]` and `{+…+}`. */
  hasColours: boolean;
}

/** The reviews of each source, changed sources first. */
export function groupBySource(reviews: readonly OpenReview[]): OpenReview[][] {
  const [stale, fresh] = [true, false].map((isStale) => reviews.filter((review) => review.isStale === isStale));
  return [stale, fresh].flatMap((some = []) => [...Map.groupBy(some, ({ source, was }) => JSON.stringify([source.id, was])).values()]);
}

const nameOf = ({ kind, id, label }: Source) => (kind === 'passage' ? capitalise(label) : `${id} (${label})`);

/** A source and its changes, as the heading of the statements that cite it. */
export function printSource(reviews: readonly OpenReview[], options: PrintOptions): string {
  const [first] = reviews;
  if (!first) return '';
  const { source, isStale, was, now } = first;
  const count = reviews.length === 1 ? '1 statement' : `${reviews.length} statements`;
  const head = `${nameOf(source)}: ${count} ${isStale ? 'reviewed against an older text' : 'not reviewed yet'}`;
  if (!isStale) return [head, '', ...wrap(now, options.width - 2).map((line) => `  ${line}`)].join('\n');
  if (was === undefined)
    return [
      head,
      '',
      '  The older text was not recorded. The text is now:',
      '',
      ...wrap(now, options.width - 2).map((line) => `  ${line}`),
    ].join('\n');
  const hasSameWords = diffWords(was, now).right.every(({ kind }) => kind === 'same');
  const note = hasSameWords ? ['', '  Only capitals or punctuation differ.'] : [];
  return [head, '', ...printBeside(was, now, options), ...note].join('\n');
}

/** A statement under the key by which it can be accepted. */
export const printStatement = ({ statement: { key, text } }: OpenReview): string => `${key}\n    ${text}`;

/** Two texts side by side, line by line, with the differences marked. */
function printBeside(was: string, now: string, options: PrintOptions): string[] {
  const column = Math.max(20, Math.floor((options.width - 7) / 2));
  const [before, after] = [was.split('\n'), now.split('\n')];
  const rows = Array.from({ length: Math.max(before.length, after.length) }, (_, index) => {
    const diff = diffWords(before[index] ?? '', after[index] ?? '');
    return [
      layOut(diff.left, column, { ...options, mark: ['[-', '-]'], colour: 'red' }),
      layOut(diff.right, column, { ...options, mark: ['{+', '+}'], colour: 'green' }),
    ] as const;
  });
  const heads = [
    [pad('Before', column), pad('Now', column)],
    [pad('', column, '─'), pad('', column, '─')],
  ] as const;
  const lines = rows.flatMap(([left, right]) =>
    Array.from(
      { length: Math.max(left.length, right.length) },
      (_, index) => [left[index] ?? pad('', column), right[index] ?? ''] as const,
    ),
  );
  return [...heads, ...lines].map(([left, right]) => `  ${left} │ ${right}`.trimEnd());
}

interface Marking extends PrintOptions {
  mark: readonly [string, string];
  colour: 'red' | 'green';
}

/** Wraps a text into lines that are padded to the width of a column, with the differing words coloured or marked. */
function layOut(parts: readonly DiffPart[], column: number, { hasColours, mark: [open, close], colour }: Marking): string[] {
  const words = parts.flatMap(({ text, kind }) =>
    (text.match(/\S+/g) ?? []).map((word) => ({
      word: kind === 'same' || hasColours ? word : `${open}${word}${close}`,
      differs: kind !== 'same',
    })),
  );
  const lines: (typeof words)[] = [[]];
  let width = 0;
  for (const item of words) {
    if (width > 0 && width + 1 + item.word.length > column) {
      lines.push([]);
      width = 0;
    }
    lines.at(-1)?.push(item);
    width += (width > 0 ? 1 : 0) + item.word.length;
  }
  return lines.map((line) => {
    const plain = line.map(({ word }) => word).join(' ');
    const shown = line.map(({ word, differs }) =>
      differs && hasColours ? styleText(['bold', colour], word, { validateStream: false }) : word,
    );
    return shown.join(' ') + ' '.repeat(Math.max(0, column - plain.length));
  });
}

const wrap = (text: string, width: number): string[] =>
  text
    .split('\n')
    .flatMap((line) => layOut([{ text: line, kind: 'same' }], width, { width, hasColours: false, mark: ['', ''], colour: 'red' }))
    .map((line) => line.trimEnd());

const pad = (text: string, width: number, by = ' ') => text.padEnd(width, by);
