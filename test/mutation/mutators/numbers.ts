import type { RuleId } from '#schemas/rule-ids.ts';
import type { Mutator } from '../mutant.ts';
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

const WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];

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
    summary: 'A number written as a word becomes the next.',
    rules: NUMBER,
    *find(content) {
      for (const { file, start, end, groups } of inClaims(content, new RegExp(`\\b(?:${WORDS.slice(0, -1).join('|')})\\b`, 'g'))) {
        const edits = [{ file, start, end, by: WORDS[WORDS.indexOf(groups[0]!) + 1]! }];
        yield { edits, change: showChange(file, edits) };
      }
    },
  },
];
