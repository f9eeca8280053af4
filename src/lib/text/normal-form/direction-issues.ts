import { nameCharacter } from './character-names.ts';
import { RIGHT_TO_LEFT } from './scripts.ts';
import type { TextIssue } from './text-issue.ts';

/** Marks that change the text direction, and their closing marks. Source: Unicode Standard Annex 9. */
const MARKS = /[\u202a-\u202c\u2066-\u2069]/g;
const CLOSING: Readonly<Record<string, string>> = {
  '\u202a': '\u202c',
  '\u202b': '\u202c',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
};

/** More of them in one text are the same mistake. */
const MOST = 100;

/** The end of a sentence inside a text: each sentence may be shown on its own. */
const SENTENCE_END = /[.!?…؟۔][^\p{L}\p{N}\s]*(?:\[\^[^\]\s]+\])*\s/u;

/**
 * The direction marks of one text that have no partner in the same sentence, or turn no words that run from right to left. The whole
 * text must be given, not a part.
 */
export function listDirectionIssues(text: string): TextIssue[] {
  const issues: TextIssue[] = [];
  const open: { mark: string; offset: number }[] = [];
  const report = (offset: number, mark: string, what: string) =>
    issues.push({
      offset,
      reason: `the direction mark ${nameCharacter(mark)} ${what}`,
      hint: 'Delete it, and the mark that belongs to it.',
    });
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    if (CLOSING[mark]) {
      open.push({ mark, offset: index });
      continue;
    }
    const last = open.pop();
    if (!last || CLOSING[last.mark] !== mark) report(index, mark, 'closes nothing');
    else if (open.length === 0) {
      const inside = text.slice(last.offset, index);
      if (SENTENCE_END.test(inside)) report(last.offset, last.mark, 'is closed in another sentence');
      else if (!RIGHT_TO_LEFT.test(/[\u202b\u2067]/.test(last.mark) ? inside : text))
        report(last.offset, last.mark, 'turns no words that run from right to left');
    }
  }
  for (const { mark, offset } of open.slice(0, MOST)) report(offset, mark, 'is not closed, so it reverses the text after it');
  return issues;
}
