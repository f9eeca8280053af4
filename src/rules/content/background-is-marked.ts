import { findProseDates } from '#lib/dates/prose-dates.ts';
import { parseEdtf, type EdtfDate, type IsoDay } from '#lib/dates/edtf-date.ts';
import { formatEdtf } from '#locales/en-GB/format-edtf.ts';
import { keyOf } from '#dossier/entry.ts';
import type { Evidence, LookUpEvidence } from '#dossier/evidence.ts';
import { isPassageId, type Statement } from '#dossier/statement.ts';
import { isQuoted, occurrenceAt, locateStatement } from '../texts/authored-texts.ts';
import { defineRule, type Finding } from '../rule.ts';

/** What stands where a reader takes it for the article's is the article's; what nobody knew on its day is marked as later. */
export const backgroundIsMarked = defineRule({
  id: 'background-is-marked',
  severity: 'error',
  summary: 'What rests only on references stands as background, and what came after the article as later.',
  why: 'Readers must see what the article said, what was known besides, and what came after. Later knowledge that passes for the article’s own makes it look wiser than it was.',
  fix: 'Move the statement to the part it belongs to: what the article says, background, or later. In a briefing, put what came later into a Later block. Or cite the source that makes it what it claims to be.',
  examples: [
    {
      shows: 'what the article says, and background to it',
      files: {
        'places/pier.yaml':
          'inArticle: [{ text: The ferry stays., cites: [p1] }]\nbackground: [{ text: A subsidy pays for it., cites: [gazette-2020] }]',
      },
    },
    {
      shows: 'what came after the article, told as later',
      files: { 'briefings/ferry.mdx': '<Later>\n\nThe paper told of it on 5 March 2020.[^gazette-2020]\n\n</Later>' },
    },
    {
      shows: 'a reference alone, told as what the article says',
      files: { 'places/pier.yaml': 'inArticle: [{ text: A subsidy pays for the ferry., cites: [gazette-2020] }]' },
      findings: { 'places/pier.yaml:1:21': 'this stands among what the article says, but cites no passage of it' },
    },
    {
      shows: 'the article alone, told as background',
      files: { 'places/pier.yaml': 'background: [{ text: The ferry stays., cites: [p1] }]' },
      findings: { 'places/pier.yaml:1:22': 'this stands as background, but rests on the article alone' },
    },
    {
      shows: 'a date after the article, told as if the article knew it',
      files: { 'briefings/ferry.mdx': 'The paper told of it on 5 March 2020.[^gazette-2020]' },
      findings: {
        'briefings/ferry.mdx:9:25':
          '5 March 2020 is after 4 March 2020, the day of the article, and no source of that day or before gives it',
      },
    },
    {
      shows: 'an event that is said to be in the article, but rests on a reference',
      files: { 'chronology/report.yaml': 'cites: [gazette-2020]\norigin: article\ndate: { edtf: 2020-03, basis: stated }' },
      findings: { 'chronology/report.yaml:2:9': 'the event is said to be in the article, but cites no passage' },
    },
    {
      shows: 'an event that the article tells of, but that is called background',
      files: { 'chronology/vote.yaml': 'cites: [p1]\norigin: background' },
      findings: { 'chronology/vote.yaml:2:9': 'the event is said to be background, but cites a passage of the article' },
    },
    {
      shows: 'an event that is called later, but was over by then',
      files: {
        'references/pier-book.yaml': 'issued: 2019-05-02',
        'chronology/pier-book.yaml': 'cites: [pier-book]\norigin: later\ndate: { edtf: 2019-05-02, basis: stated }',
      },
      findings: {
        'chronology/pier-book.yaml:2:9': 'the event is marked as later, but was over before 4 March 2020, the day of the article',
      },
    },
  ],
  *check({ dossier, evidence }) {
    if (!dossier) return;
    const { asOf } = dossier.article.data;
    for (const statement of dossier.statements) {
      yield* checkPart(statement);
      if (statement.origin !== 'later') yield* checkLater(statement, asOf, evidence);
    }
    for (const event of dossier.chronology) {
      const { origin, cites } = event.data;
      if (origin === 'article' && !cites.some(isPassageId))
        yield {
          reason: 'the event is said to be in the article, but cites no passage',
          hint: 'Cite the passage that tells of it, or give it the origin "background".',
          at: { entry: keyOf(event), path: ['origin'] },
        };
      else if (origin === 'later' && event.when.latest < asOf)
        yield {
          reason: `the event is marked as later, but was over before ${formatDay(asOf)}, the day of the article`,
          hint: 'Give it the origin "background", or correct its date.',
          at: { entry: keyOf(event), path: ['origin'] },
        };
      else if (origin !== 'article' && cites.some(isPassageId))
        yield {
          reason: `the event is said to be ${origin === 'later' ? 'later than the article' : 'background'}, but cites a passage of the article`,
          hint: 'Give it the origin "article", or cite references alone.',
          at: { entry: keyOf(event), path: ['origin'] },
        };
    }
  },
});

function* checkPart(statement: Statement): Generator<Finding> {
  const { part, cites } = statement;
  if ((part === 'statements' || part === 'inArticle') && !cites.some(isPassageId))
    yield {
      reason: 'this stands among what the article says, but cites no passage of it',
      hint: 'Cite the passage, or move the statement to "background".',
      at: locateStatement(statement),
    };
  if (part === 'background' && cites.length > 0 && cites.every(isPassageId))
    yield {
      reason: 'this stands as background, but rests on the article alone',
      hint: 'Move it to what the article says, or cite the reference it comes from.',
      at: locateStatement(statement),
    };
}

/** A date after the article's day may be told before the part for later knowledge only if it was known by that day. */
function* checkLater(statement: Statement, asOf: IsoDay, evidence: LookUpEvidence): Generator<Finding> {
  for (const { start, end, date, yearless, text } of findProseDates(statement.text)) {
    if (!date.ok || yearless || date.value.earliest <= asOf || isQuoted(statement.text, start, end)) continue;
    if (wasKnown(date.value, evidence(statement.cites, asOf))) continue;
    yield {
      reason: `${text} is after ${formatDay(asOf)}, the day of the article, and no source of that day or before gives it`,
      hint: 'Move the statement to the part for what came later, or cite a source that knew of the date by then.',
      at: { ...locateStatement(statement), find: occurrenceAt(statement.text, start, end) },
    };
  }
  if (!statement.date || statement.part === 'title') return;
  const when = parseEdtf(statement.date.edtf);
  if (when.earliest <= asOf || wasKnown(when, evidence(statement.cites, asOf))) return;
  yield {
    reason: `the statement is dated after ${formatDay(asOf)}, the day of the article`,
    hint: 'Move it to the part for what came later, or correct the date.',
    at: locateStatement(statement),
  };
}

const formatDay = (day: IsoDay) => formatEdtf(parseEdtf(day));

const wasKnown = (date: EdtfDate, { dates }: Evidence) =>
  dates.some((known) => known.earliest <= date.latest && known.latest >= date.earliest);
