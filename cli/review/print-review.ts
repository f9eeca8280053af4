import { styleText } from 'node:util';
import { diffWords } from '#lib/text/diff-words.ts';
import { cleanLines } from '#lib/text/terminal-text.ts';
import type { Words } from '#locales/parts/words.ts';
import { capitalise } from '#dossier/names.ts';
import type { Source } from '#dossier/source.ts';
import type { ReviewCase } from '#authoring/reviews/review-cases.ts';

/** How a review is printed. */
export interface PrintOptions {
  /** Of the terminal, in characters. */
  width: number;
  /** Whether words are coloured; without colours they are put between marks. */
  hasColours: boolean;
  /** How words are compared, to highlight those that two texts share. */
  words: Words;
}

/** A word of a text, as it is printed. */
interface PrintedWord {
  text: string;
  mark?: Mark | undefined;
}

/** How a word stands out: by a style, or without colours between two marks. */
type Mark = 'removed' | 'added' | 'shared';

const MARKS: Readonly<Record<Mark, { style: Parameters<typeof styleText>[0]; around: readonly [string, string] }>> = {
  removed: { style: ['bold', 'red'], around: ['[-', '-]'] },
  added: { style: ['bold', 'green'], around: ['{+', '+}'] },
  shared: { style: 'bold', around: ['_', '_'] },
};

/** Why a text is to be reviewed. */
const STATES: Readonly<Record<ReviewCase['state'], string>> = {
  new: 'not reviewed yet',
  stale: 'its source has changed since it was reviewed',
  own: 'reviewed only by the person who wrote it',
  unseen: 'accepted, but nobody looked at it',
  answer: 'suspected by a rule',
};

/**
 * A case as a person reviews it: the suspicions, our text, and the text of the source beside it, with the words that both
 * share highlighted.
 */
export function printCase({ item, state, was, now, suspicions }: ReviewCase, options: PrintOptions): string {
  const { source } = item;
  const head = `${item.key} (${item.kind}): ${STATES[state]}`;
  const suspected = suspicions.flatMap(({ ruleId, reason }) => wrapPlain(`? ${reason} (${ruleId})`, options, '    '));
  const changes = state === 'stale' ? printChanges(was, now ?? '', options) : [];
  const text =
    source && now !== undefined
      ? printBeside({ head: 'Our text', text: item.text }, { head: nameSource(source), text: now }, options)
      : [...wrapPlain(item.text, options), ...hintFor(item)];
  return [head, ...[suspected, changes, text].filter((lines) => lines.length > 0).map((lines) => lines.join('\n'))].join('\n\n');
}

const nameSource = ({ kind, id, label }: Source) => cleanLines(kind === 'passage' ? capitalise(label) : `${id} (${label})`);

/** What to compare a text with that cites nothing. */
function hintFor({ kind, text, entry }: ReviewCase['item']): string[] {
  const url = entry.startsWith('references/') && kind === 'details' ? /^url: (.*)$/m.exec(text)?.[1] : undefined;
  if (url !== undefined) return ['', `  Compare it with the page: ${cleanLines(url)}`];
  return kind === 'passage' ? ['', '  Compare it with the article.'] : [];
}

/** What has changed in a source since the review. */
function printChanges(was: string | undefined, now: string, options: PrintOptions): string[] {
  if (was === undefined) return ['  The older text of the source was not recorded.'];
  const { left, right } = diffWords(was, now);
  if (right.every(({ kind }) => kind === 'same') && left.every(({ kind }) => kind === 'same'))
    return ['  In the source, only capitals or punctuation differ.'];
  const before = was.split('\n');
  const after = now.split('\n');
  const rows = Array.from({ length: Math.max(before.length, after.length) }, (_, index): [PrintedWord[], PrintedWord[]] => {
    const diff = diffWords(before[index] ?? '', after[index] ?? '');
    const mark = (parts: typeof diff.left, as: Mark) =>
      parts.flatMap(({ text, kind }) => splitWords(text).map((word) => ({ text: word, mark: kind === 'same' ? undefined : as })));
    return [mark(diff.left, 'removed'), mark(diff.right, 'added')];
  });
  return layOutColumns(['Source before', 'Source now'], rows, options);
}

interface Column {
  head: string;
  text: string;
}

/** Two texts side by side, with the words that both share highlighted. */
function printBeside(left: Column, right: Column, options: PrintOptions): string[] {
  const { findWords } = options.words;
  const shared = (text: string) => new Set(findWords(text).flatMap(({ stem, isStopWord }) => (isStopWord ? [] : [stem])));
  const [inLeft, inRight] = [shared(left.text), shared(right.text)];
  const mark = (text: string, other: ReadonlySet<string>) =>
    splitWords(text).map((word): PrintedWord => {
      const stems = findWords(word).map(({ stem }) => stem);
      return { text: word, mark: stems.some((stem) => other.has(stem)) ? 'shared' : undefined };
    });
  const lines = right.text.split('\n');
  const rows = lines.map((line, index): [PrintedWord[], PrintedWord[]] => [
    index === 0 ? mark(left.text, inRight) : [],
    mark(line, inLeft),
  ]);
  return layOutColumns([left.head, right.head], rows, options);
}

/** Two texts side by side, in rows. */
function layOutColumns(heads: readonly [string, string], rows: readonly [PrintedWord[], PrintedWord[]][], options: PrintOptions): string[] {
  const column = Math.max(20, Math.floor((options.width - 7) / 2));
  const all: [PrintedWord[], PrintedWord[]][] = [[splitWords(heads[0]).map(toWord), splitWords(heads[1]).map(toWord)], ...rows];
  const blank = ' '.repeat(column);
  const lines = all.flatMap(([left, right], row) => {
    const [ours, theirs] = [wrap(left, column, options), wrap(right, column, options)];
    const length = row === 0 ? Math.max(ours.length, theirs.length) : Math.max(ours.length, theirs.length, 1);
    const printed = Array.from({ length }, (_, index) => [ours[index] ?? blank, theirs[index] ?? ''] as const);
    return row === 0 ? [...printed, ['─'.repeat(column), '─'.repeat(column)] as const] : printed;
  });
  // The longer of the two texts may leave rows in which the other has nothing.
  return lines.map(([left, right]) => `  ${left} │ ${right}`.trimEnd());
}

const splitWords = (text: string): string[] => cleanLines(text).match(/\S+/g) ?? [];
const toWord = (text: string): PrintedWord => ({ text });

/** Wraps words into lines that are padded to a width. Neighbours with the same mark share it. */
function wrap(words: readonly PrintedWord[], width: number, { hasColours }: PrintOptions): string[] {
  const lines: PrintedWord[][] = [];
  let left = 0;
  for (const word of words) {
    const length = word.text.length + (word.mark && !hasColours ? 2 * MARKS[word.mark].around[0].length : 0);
    const line = lines.at(-1);
    if (line && left > length) {
      line.push(word);
      left -= length + 1;
    } else {
      lines.push([word]);
      left = width - length;
    }
  }
  return lines.map((line) => {
    const runs: { words: string[]; mark: Mark | undefined }[] = [];
    for (const { text, mark } of line) {
      const last = runs.at(-1);
      if (last && last.mark === mark) last.words.push(text);
      else runs.push({ words: [text], mark });
    }
    const plain = runs.map(({ words: run, mark }) => (mark && !hasColours ? surround(run.join(' '), mark) : run.join(' ')));
    const styled = runs.map(({ words: run, mark }, index) =>
      mark && hasColours ? styleText(MARKS[mark].style, run.join(' '), { validateStream: false }) : (plain[index] ?? ''),
    );
    return styled.join(' ') + ' '.repeat(Math.max(0, width - plain.join(' ').length));
  });
}

const surround = (text: string, mark: Mark) => MARKS[mark].around[0] + text + MARKS[mark].around[1];

/** A text of one or more lines, wrapped. */
const wrapPlain = (text: string, options: PrintOptions, indent = '  '): string[] =>
  text
    .split('\n')
    .flatMap((line) =>
      wrap(splitWords(line).map(toWord), options.width - indent.length, options).map((each) => `${indent}${each}`.trimEnd()),
    );
