import { findProseDates } from '#lib/prose-dates.ts';
import { readEdtf, type EdtfDate, type IsoDay } from '#lib/edtf-date.ts';
import { keyOf } from '../entry.ts';
import type { Evidence, LookUpEvidence } from '../evidence.ts';
import { isPassageId, type Statement } from '../statement.ts';
import { isQuoted, needle, placeOf } from './authored.ts';
import type { Finding, Rule } from './rule.ts';

/** What stands where a reader takes it for the article's is the article's; what nobody knew on its day is marked as later. */
export const backgroundIsMarked: Rule = {
  id: 'background-is-marked',
  severity: 'error',
  summary: 'What rests only on references stands as background, and what came after the article as later.',
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
      if (origin === 'later' && event.when.latest < asOf)
        yield {
          reason: `the event is marked as later, but was over before ${asOf}, the day of the article`,
          hint: 'Give it the origin "background", or correct its date.',
          at: { entry: keyOf(event), path: ['origin'] },
        };
    }
  },
};

function* checkPart(statement: Statement): Generator<Finding> {
  const { part, cites } = statement;
  if ((part === 'statements' || part === 'inArticle') && !cites.some(isPassageId))
    yield {
      reason: 'this stands among what the article says, but cites no passage of it',
      hint: 'Cite the passage, or move the statement to "background".',
      at: placeOf(statement),
    };
  if (part === 'background' && cites.length > 0 && cites.every(isPassageId))
    yield {
      reason: 'this stands as background, but rests on the article alone',
      hint: 'Move it to what the article says, or cite the reference it comes from.',
      at: placeOf(statement),
    };
}

/** A date after the article's day may be told before the part for later knowledge only if it was known by that day. */
function* checkLater(statement: Statement, asOf: IsoDay, evidence: LookUpEvidence): Generator<Finding> {
  for (const { start, end, date, yearless, text } of findProseDates(statement.text)) {
    if (!date.ok || yearless || date.value.earliest <= asOf || isQuoted(statement.text, start, end)) continue;
    if (wasKnown(date.value, evidence(statement.cites, asOf))) continue;
    yield {
      reason: `${text} is after ${asOf}, the day of the article, and no source of that day or before gives it`,
      hint: 'Move the statement to the part for what came later, or cite a source that knew of the date by then.',
      at: { ...placeOf(statement), find: needle(statement.text, start, end) },
    };
  }
  if (!statement.date || statement.part === 'title') return;
  const when = readEdtf(statement.date.edtf);
  if (when.earliest <= asOf || wasKnown(when, evidence(statement.cites, asOf))) return;
  yield {
    reason: `the statement is dated after ${asOf}, the day of the article`,
    hint: 'Move it to the part for what came later, or correct the date.',
    at: placeOf(statement),
  };
}

const wasKnown = (date: EdtfDate, { dates }: Evidence) => dates.some((known) => known.earliest <= date.latest && known.latest >= date.earliest);
