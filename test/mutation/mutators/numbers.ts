import type { RuleId } from '#schemas/rule-ids.ts';
import type { Content } from '../content.ts';
import type { Mutator, Spot } from '../mutant.ts';
import { inClaims, showChange } from '../words.ts';

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const NUMBER: readonly RuleId[] = ['number-is-sourced'];

/** Numbers in figures that are not part of a date or a name. */
const FIGURE = new RegExp(
  [
    String.raw`(?<![\p{L}\d.,/‑–-])(?<!(?:${MONTH}|autumn|winter|spring|summer)\s+)`,
    String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?![\d/‑–-]|,\d|(?:–| to |, )\d|(?: to | and | or )\d+\s+(?:${MONTH})|\s*(?:${MONTH}|deployment|levels))`,
  ].join(''),
  'gu',
);

const NUMBER_WORDS: readonly RuleId[] = ['number-word-is-sourced'];
const CARDINALS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];
const ORDINALS = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];

/** Changes number words to the next and to the one before. */
function* step(content: Content, words: readonly string[]): Generator<Spot> {
  for (const { file, start, end, groups } of inClaims(content, new RegExp(`\\b(?:${words.join('|')})\\b`, 'g'))) {
    const index = words.indexOf(groups[0]!);
    for (const by of [words[index + 1], words[index - 1]]) {
      if (by === undefined) continue;
      const edits = [{ file, start, end, by }];
      yield { edits, change: showChange(file, edits) };
    }
  }
}

export const NUMBER_MUTATORS: readonly Mutator[] = [
  {
    kind: 'figure-changes-a-digit',
    summary: 'A digit of a figure changes.',
    rules: NUMBER,
    *find(content) {
      for (const { file, start, end, groups } of inClaims(content, FIGURE)) {
        const figure = groups[0]!;
        for (const [index, digit] of [...figure].entries()) {
          if (!/[1-9]/.test(digit)) continue;
          const by = figure.slice(0, index) + String((Number(digit) % 9) + 1) + figure.slice(index + 1);
          const edits = [{ file, start, end, by }];
          yield { edits, change: showChange(file, edits) };
        }
      }
    },
  },
  {
    kind: 'figure-loses-a-nought',
    summary: 'A figure loses or gains a zero.',
    rules: NUMBER,
    *find(content) {
      for (const { file, start, end, groups } of inClaims(content, FIGURE)) {
        const value = Number(groups[0]!.replaceAll(',', ''));
        for (const other of [value * 10, ...(value % 10 === 0 ? [value / 10] : [])]) {
          const edits = [{ file, start, end, by: other >= 1000 ? other.toLocaleString('en-GB') : String(other) }];
          yield { edits, change: showChange(file, edits) };
        }
      }
    },
  },
  {
    kind: 'number-in-words-changes',
    summary: 'A number written as a word becomes the next, or the one before.',
    rules: NUMBER_WORDS,
    find: (content) => step(content, CARDINALS),
  },
  {
    kind: 'ordinal-changes',
    summary: 'A place in an order, such as “third”, becomes the next, or the one before.',
    rules: NUMBER_WORDS,
    find: (content) => step(content, ORDINALS),
  },
];
