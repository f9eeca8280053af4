import { occurrenceAt } from '../texts/authored-texts.ts';
import { listOurTexts } from '../texts/list-texts.ts';
import { defineRule } from '../rule.ts';

/** An opening mark without its closing one, a closing mark without its opening one, single marks, and those of other languages. */
const STRAY = /“(?=[^”]*(?:“|$))|(?<=(?:^|”)[^“]*)”|(?<![\p{L}\p{N}])'(?=\p{L})|(?!["'“”’])\p{Quotation_Mark}|″/gu;
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
      for (const { 0: mark, index } of text.matchAll(STRAY)) {
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
