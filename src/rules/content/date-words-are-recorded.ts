import { parseEdtf } from '#lib/dates/edtf-date.ts';
import { normaliseQuotation } from '#lib/language/quotations.ts';
import { judgeDate } from '#dossier/evidence.ts';
import { isPassageId } from '#dossier/statement.ts';
import { defineRule } from '../rule.ts';

/** A date worked out from the article’s words refers to words that a cited passage records with their date. */
export const dateWordsAreRecorded = defineRule({
  id: 'date-words-are-recorded',
  severity: 'error',
  summary: 'The words from which a date was resolved are recorded, with that date, in a cited passage.',
  why: 'The article says “on Wednesday”, and we say which day that was. Readers can follow this only if the words and the day are recorded with the passage.',
  fix: 'Use the words as the passage records them, or record them under `dates` of the passage with the date they resolve to.',
  examples: [
    {
      shows: 'words that the cited passage records',
      files: { 'chronology/count.yaml': 'date: { edtf: 2020-03-04, basis: resolved, words: on Wednesday }' },
    },
    {
      shows: 'the same words with a capital letter',
      files: { 'chronology/count.yaml': 'date: { edtf: 2020-03-04, basis: resolved, words: On Wednesday }' },
    },
    {
      shows: 'words that are not recorded',
      files: { 'chronology/count.yaml': 'date: { edtf: 2020-03-04, basis: resolved, words: this week }' },
      findings: { 'chronology/count.yaml:1:51': 'no passage cited here records the words “this week” with their date' },
    },
    {
      shows: 'the recorded words with a less exact date than theirs',
      files: { 'chronology/count.yaml': 'date: { edtf: 2020-03, basis: resolved, words: on Wednesday }' },
      findings: { 'chronology/count.yaml:1:15': 'the words “on Wednesday” are recorded with the date 4 March 2020' },
    },
  ],
  *check({ dossier, evidence, language: { dates } }) {
    if (!dossier) return;
    for (const { entry, date, cites, where, part } of dossier.statements) {
      if (date?.basis !== 'resolved' || !('path' in where)) continue;
      const passages = cites.filter(isPassageId);
      const recorded = passages.flatMap((id) => {
        const source = dossier.sources.get(id);
        const given = source?.kind === 'passage' ? source.passage.dates : [];
        return given.flatMap(({ date: own }) => (own.basis === 'resolved' ? [own] : []));
      });
      const same = recorded.filter(({ words }) => isSame(words, date.words));
      const path = part === 'title' ? ['date'] : [...where.path, 'date'];
      const [first] = same;
      if (!first)
        yield {
          reason: `no passage cited here records the words “${date.words}” with their date`,
          hint: `${recorded.length > 0 ? `The passage records ${recorded.map(({ words }) => `“${words}”`).join(', ')}: use those words, or record` : 'Record'} these under "dates" of the passage.`,
          at: { entry, path: [...path, 'words'] },
        };
      // A date that no passage supports is another rule's.
      else if (!same.some(({ edtf }) => edtf === date.edtf) && judgeDate(parseEdtf(date.edtf), evidence(passages).dates) === 'sourced')
        yield {
          reason: `the words “${date.words}” are recorded with the date ${dates.format(parseEdtf(first.edtf))}, not ${dates.format(parseEdtf(date.edtf))}`,
          hint: 'Give the date as it is recorded, or the words of the other date.',
          at: { entry, path: [...path, 'edtf'] },
        };
    }
  },
});

const isSame = (a: string, b: string) => normaliseQuotation(a).toLowerCase() === normaliseQuotation(b).toLowerCase();
