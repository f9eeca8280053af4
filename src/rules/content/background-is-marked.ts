import { parseEdtf, type EdtfDate } from '#lib/dates/edtf-date.ts';
import { isLaterThan } from '#lib/dates/moments.ts';
import type { Dates } from '#locales/parts/dates.ts';
import { keyOf } from '#dossier/entry.ts';
import { isLaterEntry } from '#dossier/later-entry.ts';
import { LATER_BLOCK } from '#dossier/prose/blocks.ts';
import { isMdxElement } from '#dossier/prose/mdx-element.ts';
import { parseBody, listNodes } from '#dossier/prose/prose.ts';
import type { Evidence, LookUpEvidence } from '#dossier/evidence.ts';
import { isPassageId, type Statement } from '#dossier/statement.ts';
import { placeOfNode } from '#dossier/prose/place-of-node.ts';
import { isQuoted, occurrenceAt, locateStatement } from '../texts/authored-texts.ts';
import type { Finding } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** Keeps apart what the article says, background to it, and what came later. */
export const backgroundIsMarked = defineRule({
  id: 'background-is-marked',
  severity: 'error',
  summary: 'Statements that rest only on references stand as background, and what came after the article stands as later.',
  why: 'Readers must see what the article said, what else was known at the time, and what came later. Later knowledge that passes for the article’s own makes the article look wiser than it was.',
  fix: 'Move the statement to the right part: what the article says, background, or later. In a briefing, put what came later into a `<Later>` block. Or cite a source that supports the statement where it stands.',
  examples: [
    {
      shows: 'what the article says, and background to it',
      files: {
        'places/pier.yaml':
          'inArticle: [{ text: The ferry stays., cites: [p1] }]\nbackground: [{ text: A subsidy pays for it., cites: [gazette-2020] }]',
      },
    },
    {
      shows: 'what came after the article, in a Later block',
      files: { 'briefings/ferry.mdx': '<Later>\n\nThe paper told of it on 5 March 2020.[^gazette-2020]\n\n</Later>' },
    },
    {
      shows: 'a later date in what is known about where the article comes from',
      files: {
        'articles/ferry-vote.yaml': 'provenance: [{ text: On 5 March 2020 the paper told of its report., cites: [gazette-2020] }]',
      },
    },
    {
      shows: 'a later date in the background of a place',
      files: { 'places/pier.yaml': 'background: [{ text: On 5 March 2020 the paper told of the pier., cites: [gazette-2020] }]' },
      findings: { 'places/pier.yaml:1:25': '5 March 2020 is after 4 March 2020, the day of the article' },
    },
    {
      shows: 'a briefing that tells what came after as a whole',
      files: { 'briefings/ferry.mdx': '---\nlater: true\n---\n\nThe paper told of it on 5 March 2020.[^gazette-2020]' },
    },
    {
      shows: 'a Later block in such a briefing',
      files: {
        'briefings/ferry.mdx': '---\nlater: true\n---\n\n<Later>\n\nThe paper told of it on 5 March 2020.[^gazette-2020]\n\n</Later>',
      },
      findings: { 'briefings/ferry.mdx:10:1': 'the whole briefing is marked as later, so this block says nothing more' },
    },
    {
      shows: 'a statement from a reference among what the article says',
      files: { 'places/pier.yaml': 'inArticle: [{ text: A subsidy pays for the ferry., cites: [gazette-2020] }]' },
      findings: { 'places/pier.yaml:1:21': 'this is listed under what the article says, but cites no passage of it' },
    },
    {
      shows: 'a statement from the article among the background',
      files: { 'places/pier.yaml': 'background: [{ text: The ferry stays., cites: [p1] }]' },
      findings: { 'places/pier.yaml:1:22': 'this is listed as background, but cites only the article' },
    },
    {
      shows: 'a date after the article, outside a Later block',
      files: { 'briefings/ferry.mdx': 'The paper told of it on 5 March 2020.[^gazette-2020]' },
      findings: {
        'briefings/ferry.mdx:9:25':
          '5 March 2020 is after 4 March 2020, the day of the article, and no source from that day or earlier gives it',
      },
    },
    {
      shows: 'an event with the origin “article” that cites only a reference',
      files: { 'chronology/report.yaml': 'cites: [gazette-2020]\norigin: article\ndate: { edtf: 2020-03, basis: stated }' },
      findings: { 'chronology/report.yaml:2:9': 'the event has the origin "article", but cites no passage' },
    },
    {
      shows: 'an event with the origin “background” that cites a passage',
      files: { 'chronology/vote.yaml': 'cites: [p1]\norigin: background' },
      findings: { 'chronology/vote.yaml:2:9': 'the event has the origin "background", but cites a passage of the article' },
    },
    {
      shows: 'an event with the origin “later” that was over before the article',
      files: {
        'references/pier-book.yaml': 'issued: 2019-05-02',
        'chronology/pier-book.yaml': 'cites: [pier-book]\norigin: later\ndate: { edtf: 2019-05-02, basis: stated }',
      },
      findings: {
        'chronology/pier-book.yaml:2:9': 'the event has the origin "later", but was over before 4 March 2020, the day of the article',
      },
    },
  ],
  *check({ dossier, evidence, language: { dates } }) {
    if (!dossier) return;
    const { asOf } = dossier;
    for (const statement of dossier.statements) {
      yield* checkPart(statement);
      // Where the article comes from may have been found out at any time.
      if (statement.origin !== 'later' && statement.part !== 'provenance') yield* checkLater(statement, asOf, evidence, dates);
    }
    for (const briefing of dossier.briefings.filter(isLaterEntry))
      for (const node of listNodes(parseBody(briefing).children))
        if (isMdxElement(node) && node.name === LATER_BLOCK)
          yield {
            reason: 'the whole briefing is marked as later, so this block says nothing more',
            hint: `Remove <${LATER_BLOCK}> and </${LATER_BLOCK}>, or "later: true" at the top.`,
            at: { entry: keyOf(briefing), body: placeOfNode(node) },
          };
    for (const event of dossier.chronology) {
      const { origin, cites } = event.data;
      if (origin === 'article' && !cites.some(isPassageId))
        yield {
          reason: 'the event has the origin "article", but cites no passage',
          hint: 'Cite the passage that mentions it, or give it the origin "background".',
          at: { entry: keyOf(event), path: ['origin'] },
        };
      else if (origin === 'later' && event.when.latest < asOf.earliest)
        yield {
          reason: `the event has the origin "later", but was over before ${dates.format(asOf)}, the day of the article`,
          hint: 'Give it the origin "background", or correct its date.',
          at: { entry: keyOf(event), path: ['origin'] },
        };
      else if (origin !== 'article' && cites.some(isPassageId))
        yield {
          reason: `the event has the origin "${origin}", but cites a passage of the article`,
          hint: 'Give it the origin "article", or cite only references.',
          at: { entry: keyOf(event), path: ['origin'] },
        };
    }
  },
});

function* checkPart(statement: Statement): Generator<Finding> {
  const { part, cites } = statement;
  if ((part === 'statements' || part === 'inArticle') && !cites.some(isPassageId))
    yield {
      reason: 'this is listed under what the article says, but cites no passage of it',
      hint: 'Cite the passage, or move the statement to "background".',
      at: locateStatement(statement),
    };
  if (part === 'background' && cites.every(isPassageId))
    yield {
      reason: 'this is listed as background, but cites only the article',
      hint: 'Move it to what the article says, or cite the reference it comes from.',
      at: locateStatement(statement),
    };
}

/** A date after the article's day may stand outside the part for later knowledge only if a source gave it by that day. */
function* checkLater(statement: Statement, asOf: EdtfDate, evidence: LookUpEvidence, dates: Dates): Generator<Finding> {
  for (const { start, end, date, yearless, text } of dates.find(statement.text)) {
    if (!date.ok || yearless || !isLaterThan(date.value, asOf) || isQuoted(statement.text, start, end)) continue;
    if (wasKnown(date.value, evidence(statement.cites, asOf))) continue;
    yield {
      reason: `${text} is after ${dates.format(asOf)}, the day of the article, and no source from that day or earlier gives it`,
      hint: 'Move the statement to the part for what came later, or cite a source that gave the date by then.',
      at: { ...locateStatement(statement), find: occurrenceAt(statement.text, start, end) },
    };
  }
  if (!statement.date || statement.part === 'title') return;
  const when = parseEdtf(statement.date.edtf);
  if (!isLaterThan(when, asOf) || wasKnown(when, evidence(statement.cites, asOf))) return;
  yield {
    reason: `the statement is dated after ${dates.format(asOf)}, the day of the article`,
    hint: 'Move it to the part for what came later, or correct the date.',
    at: locateStatement(statement),
  };
}

const wasKnown = (date: EdtfDate, { dates }: Evidence) =>
  dates.some((known) => known.earliest <= date.latest && known.latest >= date.earliest);
