import { occurrenceAt } from '../texts/authored-texts.ts';
import { findInEach } from '../texts/find-in-each.ts';
import { memoizeTexts } from '../texts/memoize-texts.ts';
import { listOurTexts } from '../texts/list-texts.ts';
import { defineRule } from '../rule.ts';
import type { Finding } from '../finding.ts';

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
    {
      shows: 'ornaments and accents for quotation marks',
      files: { 'briefings/ferry.mdx': 'Ada Quill called it ❝a lifeline❞, and ´a road´.[^p2]' },
      findings: {
        'briefings/ferry.mdx:9:21': '❝ (U+275D) is a quotation mark of another kind',
        'briefings/ferry.mdx:9:32': '❞ (U+275E) is a quotation mark of another kind',
        'briefings/ferry.mdx:9:39': '´ (U+00B4) is an accent, not a quotation mark or an apostrophe',
        'briefings/ferry.mdx:9:46': '´ (U+00B4) is an accent, not a quotation mark or an apostrophe',
      },
    },
  ],
  *check(context) {
    yield* findInEach(listOurTexts(context), (text) => findStray(text, context.language));
  },
});

const findStray = memoizeTexts(function* ({ text, at }, { quotations }): Generator<Finding> {
  for (const { mark, index, reason, hint } of quotations.findStrayMarks(text))
    yield { reason, hint, at: { ...at, find: occurrenceAt(text, index, index + mark.length) } };
});
