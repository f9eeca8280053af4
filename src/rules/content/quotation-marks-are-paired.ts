import { occurrenceAt } from '../texts/authored-texts.ts';
import { listOurTexts } from '../texts/list-texts.ts';
import { defineRule } from '../rule.ts';

/** Double marks, single marks, and those of other languages. */
const MARK = /[“”]|(?<![\p{L}\p{N}])'(?=\p{L})|(?!["'“”’])\p{Quotation_Mark}|″/gu;
const SINGLE = new Set(['‘', "'"]);

/** Quotations are recognised by their marks, so the marks must be complete. */
export const quotationMarksArePaired = defineRule({
  id: 'quotation-marks-are-paired',
  severity: 'error',
  summary: 'Quotation marks are double, and every opening mark has its closing one.',
  why: 'Quotations are found by their marks. One that is never closed, or has single or foreign marks, would not be checked.',
  fix: 'Close the quotation, or write double marks. Use `*emphasis*` for a word that you only distance yourself from.',
  examples: [
    { shows: 'a quotation in double marks', files: { 'briefings/ferry.mdx': 'Ada Quill called it “a lifeline”.[^p2]' } },
    { shows: 'an apostrophe', files: { 'briefings/ferry.mdx': 'The island’s council voted.[^p1]' } },
    {
      shows: 'a quotation that is never closed',
      files: { 'briefings/ferry.mdx': 'Ada Quill called it “a lifeline.[^p2]' },
      findings: { 'briefings/ferry.mdx:9:21': 'the quotation mark “ is not closed' },
    },
    {
      shows: 'single quotation marks',
      files: { 'briefings/ferry.mdx': 'Ada Quill called it ‘a lifeline’.[^p2]' },
      findings: { 'briefings/ferry.mdx:9:21': '‘ is a single quotation mark' },
    },
    {
      shows: 'quotation marks of another language',
      files: { 'briefings/ferry.mdx': 'Ada Quill called it « a lifeline ».[^p2]' },
      findings: {
        'briefings/ferry.mdx:9:21': '« is a quotation mark of another language',
        'briefings/ferry.mdx:9:34': '» is a quotation mark',
      },
    },
  ],
  *check(context) {
    for (const { text, at } of listOurTexts(context)) {
      for (const { 0: mark, index } of findStray(text)) {
        const isDouble = mark === '“' || mark === '”';
        yield {
          reason: isDouble
            ? `the quotation mark ${mark} is not ${mark === '“' ? 'closed' : 'opened'}`
            : `${mark} is a ${SINGLE.has(mark) ? 'single quotation mark' : 'quotation mark of another language'}`,
          hint: isDouble
            ? 'Write “ before the quoted words and ” after them.'
            : 'Write “…” around quoted words. If nobody is quoted, use *emphasis*.',
          at: { ...at, find: occurrenceAt(text, index, index + mark.length) },
        };
      }
      const straight = [...text.matchAll(/"/g)];
      const last = straight.at(-1);
      if (last && straight.length % 2 === 1)
        yield {
          reason: 'the quotation mark " is not closed',
          hint: 'Write “ before the quoted words and ” after them.',
          at: { ...at, find: occurrenceAt(text, last.index, last.index + 1) },
        };
    }
  },
});

/** Opening marks without their closing one, closing marks without their opening one, and all marks that are not double. */
function findStray(text: string): RegExpExecArray[] {
  const stray: RegExpExecArray[] = [];
  let open: RegExpExecArray | undefined;
  for (const mark of text.matchAll(MARK)) {
    if (mark[0] === '“') {
      if (open) stray.push(open);
      open = mark;
    } else if (mark[0] === '”' && open) open = undefined;
    else stray.push(mark);
  }
  return open ? [...stray, open] : stray;
}
