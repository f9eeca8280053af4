import { isQuoted, occurrenceAt } from '../texts/authored-texts.ts';
import { listOurTexts } from '../texts/list-texts.ts';
import type { Finding } from '../finding.ts';
import { findInEach } from '../texts/find-in-each.ts';
import { defineRule } from '../rule.ts';

/** A date in a text has the one form in which dates can be compared with the sources. */
export const dateIsReadable = defineRule({
  id: 'date-is-readable',
  severity: 'error',
  summary: 'Every date in a text has the form of the language, with the month in words; in British English: 15 April 2019.',
  why: 'The checks compare dates with the sources only if they can read them. Readers, too, cannot know whether 04/05/2019 is in April or in May.',
  fix: 'Write the day, the month in full and the year: 15 April 2019, 15 April or April 2019. Other forms may stand in quotations.',
  examples: [
    {
      shows: 'a day, and a day without its year',
      files: { 'briefings/ferry.mdx': 'It voted on 4 March 2020.[^p1] That 4 March was long.[^p1]' },
    },
    {
      shows: 'another form in a quotation',
      files: {
        'references/letter.yaml': 'quotations: [{ text: seen on March 4th, speaker: ada-quill }]',
        'briefings/ferry.mdx': 'Ada Quill wrote “seen on March 4th”.[^letter]',
      },
    },
    {
      shows: 'the month before the day',
      files: { 'briefings/ferry.mdx': 'The council voted on March 4, 2020.[^p1]' },
      findings: { 'briefings/ferry.mdx:9:22': 'the date “March 4, 2020” is in a form that the checks cannot read' },
    },
    {
      shows: 'a day with an ending, and a month cut short',
      files: { 'briefings/ferry.mdx': 'It voted on the 4th of March.[^p1] That was on 4 Mar 2020.[^p1]' },
      findings: {
        'briefings/ferry.mdx:9:17': 'the date “4th of March” is in a form that the checks cannot read',
        'briefings/ferry.mdx:9:48': 'the date “4 Mar 2020” is in a form that the checks cannot read',
      },
    },
    {
      shows: 'figures alone',
      files: { 'references/gazette-2020.yaml': 'digest: The council voted on 04/03/2020.' },
      findings: { 'references/gazette-2020.yaml:1:30': 'the date “04/03/2020” is in a form that the checks cannot read' },
    },
  ],
  *check(context) {
    yield* findInEach(listOurTexts(context), function* ({ text, at }): Generator<Finding> {
      for (const { start, end, text: words, meant } of context.language.dates.findUnreadable(text))
        if (!isQuoted(text, start, end))
          yield {
            reason: `the date “${words}” is in a form that the checks cannot read`,
            hint:
              meant.length === 1 ? `Write “${meant.join('')}”.` : 'Write the day, the month in words and the year, such as 15 April 2019.',
            at: { ...at, find: occurrenceAt(text, start, end) },
          };
    });
  },
});
