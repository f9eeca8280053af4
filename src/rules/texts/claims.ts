import type { PhrasingContent } from 'mdast';
import { compareEdtf, safeParseEdtf, type EdtfDate } from '#lib/dates/edtf-date.ts';
import { memoizeForChecks, memoizeTextForChecks } from '#lib/memoize-for-checks.ts';
import { createResults, type HasResults } from '#lib/memoize-inside.ts';
import { memoize } from '#lib/memoize.ts';
import { memoizeLast } from '#lib/text/memoize-last.ts';
import type { LanguagePack } from '#locales/pack.ts';
import type { Dossier } from '#dossier/dossier.ts';
import type { EntryKey } from '#dossier/entry.ts';
import type { Evidence } from '#dossier/evidence.ts';
import type { Knowledge } from '#dossier/knowledge.ts';
import type { Statement } from '#dossier/statement.ts';
import { lookUpEvidence } from './knowledge-evidence.ts';
import { locateStatement } from './authored-texts.ts';
import { listTexts, type ListedText } from './list-texts.ts';
import { kindInfo, type TextKind } from '#schemas/text-kinds.ts';
import type { Finding } from '../finding.ts';
import type { CheckContext } from '../rule.ts';

/** A text that claims something, and what it rests on. */
export interface Claim extends HasResults {
  kind: TextKind;
  text: string;
  cites: readonly string[];
  /** Dates in EDTF and texts that it explains, so that it may name what they give. */
  explains?: string;
  at: Finding['at'];
  /** The text with its markup; undefined where pages show the text as it is written. */
  content?: readonly PhrasingContent[];
  /** Undefined for a question, a heading, a note and every other text that is none. */
  statement?: Statement;
  /** The sentences on which a text of the prose rests that cites nothing itself. */
  restsOn?: readonly Statement[];
}

/**
 * Everything that our texts claim: the statements, of which questions and guidance may rest on anything that their page
 * cites, and every other text that readers may take for a fact, with the sources that must support it (`textsOf`). Leaves out
 * what cites a file that could not be read. Computed once for all rules.
 */
export const listClaims: (context: CheckContext) => readonly Claim[] = memoizeForChecks((context) => [...gatherClaims(context)]);

function* gatherClaims(context: CheckContext): Generator<Claim> {
  const { dossier, isReadable } = context;
  if (!dossier) return;
  for (const statement of dossier.statements) {
    const cites = statement.cites.length > 0 ? statement.cites : citesOf(dossier, statement.entry);
    if (isReadable(cites)) yield claimsOfStatements(statement)(cites.join(' '));
  }
  const { asOf, publishedAt } = dossier.article.data;
  const claimOf = claimsOfTexts([asOf, publishedAt.edtf].filter(Boolean).join('\n'));
  for (const text of listTexts(context))
    if (text.kind !== 'statement' && kindInfo(text.kind).claims && isReadable(text.cites)) yield claimOf(text);
}

// A claim stays the same object while its entry does, so that what is found in one is found once.

/** What a statement claims, by the sources on which it rests. */
const claimsOfStatements = memoizeForChecks((statement: Statement) =>
  memoizeLast((cites): Claim => ({
    kind: 'statement',
    text: statement.text,
    cites: cites === '' ? [] : cites.split(' '),
    at: locateStatement(statement),
    content: statement.content,
    statement,
    results: createResults(),
  })),
);

/** What texts claim that are no statements, by the days of the article: every note may say on which day it stands. */
const claimsOfTexts = memoizeTextForChecks((days) =>
  memoize(({ kind, text, cites, explains, at, content, restsOn }: ListedText): Claim => ({
    kind,
    text,
    cites,
    explains: [explains, ...(kind === 'note' ? [days] : [])].filter(Boolean).join('\n'),
    at,
    ...(content && { content }),
    ...(restsOn && { restsOn }),
    results: createResults(),
  })),
);

const citesOf = (dossier: Dossier, entry: EntryKey) => [...new Set(dossier.statementsOf(entry).flatMap((statement) => statement.cites))];

/**
 * The claims whose words can be compared with their sources: statements with citations, and headings, questions, notes and the
 * like with what supports them. Guidance says what we do.
 */
export const listSourcedClaims: (context: CheckContext) => readonly Claim[] = memoizeForChecks((context) =>
  listClaims(context).filter(
    ({ kind, cites, statement }) => kindInfo(kind).isCompared && (statement?.cites ?? cites).length > 0 && statement?.isGuidance !== true,
  ),
);

/** Those of them about which a suspicion can be answered: all but the settings. */
export const listSuspectClaims: (context: CheckContext) => readonly Claim[] = memoizeForChecks((context) =>
  listSourcedClaims(context).filter(({ at }) => at.entry !== undefined),
);

/** What supports a claim: what its sources record, and what it explains. */
export function evidenceOf({ cites, explains = '' }: Claim, knowledge: Knowledge): Evidence {
  const sourced = lookUpEvidence(knowledge)(cites);
  if (explains === '') return sourced;
  const { dates, numbers } = readExplained(knowledge.language)(explains);
  return { ...sourced, dates: [...sourced.dates, ...dates].sort(compareEdtf), numbers: sourced.numbers.union(numbers) };
}

const readExplained = memoize((language: LanguagePack) =>
  memoizeTextForChecks((explains: string): Pick<Evidence, 'dates' | 'numbers'> => ({
    dates: [
      ...explains.split('\n').flatMap(parseLine),
      ...language.dates.find(explains).flatMap(({ date, yearless }) => (date.ok && !yearless ? [date.value] : [])),
    ],
    numbers: language.numbers.parse(explains),
  })),
);

/** A line in EDTF as a date; an interval also as its ends. */
const parseLine = (line: string): EdtfDate[] =>
  [line, ...(line.includes('/') ? line.split('/') : [])].flatMap((text) => {
    const parsed = safeParseEdtf(text);
    return parsed.ok ? [parsed.date] : [];
  });
