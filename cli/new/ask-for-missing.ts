import { cutText } from '#lib/text/cut-text.ts';
import { safeParseEdtf } from '#lib/dates/edtf-date.ts';
import { DATE_CITES, flagsOf, type Draft, type Flag } from '#authoring/new/flags.ts';
import { collectionOf, infoOf, type EntryKind } from '#schemas/collections.ts';
import { adoptSourceOfDate, issuesOf, idFor, missingFlags, NO_LETTERS, findIdIssue } from '#authoring/new/new-entry.ts';
import { isNamed } from '#dossier/names.ts';
import { nameOf, type Entry } from '#dossier/entry.ts';
import type { Language } from '#schemas/languages.ts';
import type { ReferenceTarget } from '#schemas/ids.ts';
import type { Workspace } from '../terminal/workspace.ts';
import type { Ask, Question } from '../terminal/question.ts';

/** A new entry, as far as it is known. */
interface NewEntry {
  kind: EntryKind;
  draft: Draft;
  /** Its id; undefined while it has none. */
  id: string | undefined;
  /** Whether the text of the article is given: what the text answers is not asked. */
  hasText: boolean;
  /** The language of the site. */
  language: Language;
}

/** Asks for every required value that a draft lacks, and puts the answers into the draft. */
export async function askForMissing({ kind, draft, id, hasText, language }: NewEntry, workspace: Workspace, ask: Ask): Promise<void> {
  const missing = missingFlags(kind, draft);
  for (const flag of missing) {
    const isAnswered = !missingFlags(kind, draft).some(({ name }) => name === flag.name);
    if (isAnswered || (hasText && flag.name === 'headline-digest')) continue;
    // Other values can be filled in later, but the file itself is named after this one.
    const question = questionFor(kind, flag, workspace);
    const idWith = (answer: string) => {
      const probe = { ...draft };
      flag.fill(probe, [answer]);
      return idFor(kind, probe, language);
    };
    const becomesId = id === undefined && flag.name === infoOf(collectionOf(kind)).namedBy;
    const answers = await ask(becomesId ? forName(kind, question, workspace, idWith) : question);
    flag.fill(draft, answers);
    if (flag.name === 'published-at') adoptDay(draft);
    if (flag.name === 'basis') await askAboutBasis(kind, draft, workspace, ask);
  }
  if (!missing.some(({ name }) => name === 'basis')) await askAboutBasis(kind, draft, workspace, ask);
}

/** Asks for what only a date with a certain basis has: the words of a resolved one, the sources of one from background. */
async function askAboutBasis(kind: EntryKind, draft: Draft, workspace: Workspace, ask: Ask): Promise<void> {
  adoptSourceOfDate(draft);
  const date = Object.values(draft).find((value): value is Draft => (value as Draft | null)?.['basis'] !== undefined) ?? {};
  const key = date['basis'] === 'resolved' ? 'words' : date['basis'] === 'background' ? 'cites' : undefined;
  if (key === undefined || date[key] !== undefined) return;
  const flag = flagsOf(kind).find(({ name }) => name === (key === 'cites' ? DATE_CITES : key));
  flag?.fill(draft, await ask(questionFor(kind, flag, workspace)));
}

/** The question for the value that becomes the id: it is repeated until the answer makes a free id. */
const forName = (
  kind: EntryKind,
  question: Question,
  { content }: Workspace,
  idWith: (answer: string) => string | undefined,
): Question => ({
  ...question,
  isNeeded: true,
  check: (answer) => {
    const id = idWith(answer);
    return question.check?.(answer) ?? (id === undefined ? NO_LETTERS : findIdIssue(kind, id, content));
  },
});

/** Sets `asOf` to the day of publication, unless the editor gave another day. */
function adoptDay(draft: Draft): void {
  const { edtf } = (draft['publishedAt'] as { edtf?: string } | undefined) ?? {};
  if (edtf !== undefined && /^\d{4}-\d\d-\d\d$/.test(edtf)) draft['asOf'] ??= edtf;
}

/** Examples for typed answers. Ids are typed, too, while there are none to choose from. */
const EXAMPLES: Readonly<Record<string, string>> = {
  language: 'en',
  cites: 'p1, the-gazette-2020-03-05',
  [DATE_CITES]: 'the-gazette-2020-03-05',
  words: 'on Tuesday',
};

/** In characters: a label fits on one line of most terminals. */
const LABEL_LENGTH = 70;

const DATES = new Set(['date', 'published-at', 'as-of', 'published', 'issued']);

function questionFor(kind: EntryKind, flag: Flag, workspace: Workspace): Question {
  const { name, description, options, meanings, idsOf, isMany } = flag;
  const choices =
    options.length > 0
      ? options.map((value, index) => ({ value, label: value, hint: meanings[index] }))
      : idsOf
        ? listIds(idsOf, workspace)
        : [];
  const example = DATES.has(name) ? '2020-03-05' : EXAMPLES[name];
  return {
    message: `${name}: ${description}`,
    options: choices.map((choice) => ({ ...choice, label: cutText(choice.label, LABEL_LENGTH) })),
    isMany,
    example,
    check: (answer) => (DATES.has(name) ? checkDate(answer) : undefined) ?? checkAnswer(kind, flag, answer),
  };
}

/** Rejects a wrong answer at once: later, all other answers would be lost with it. */
function checkAnswer(kind: EntryKind, flag: Flag, answer: string): string | undefined {
  const probe: Draft = {};
  flag.fill(probe, [answer]);
  return issuesOf(kind, probe)[0];
}

function checkDate(answer: string): string | undefined {
  const parsed = safeParseEdtf(answer);
  return parsed.ok ? undefined : parsed.reason;
}

/** The ids to choose from, as far as the content can be read. */
function listIds(idsOf: ReferenceTarget, { content, site }: Workspace): { value: string; label: string }[] {
  if (idsOf === 'topics') return site?.topics.map(({ id, label }) => ({ value: id, label })) ?? [];
  if (idsOf === 'entries' || idsOf === 'passages' || idsOf === 'rules') return [];
  if (idsOf !== 'sources')
    return content.entries[idsOf].map((entry: Entry) => ({
      value: entry.id,
      label: isNamed(entry) ? nameOf(entry) : entry.id,
    }));
  const passages = content.entries.articles.flatMap(({ data }) =>
    data.passages.map(({ id, digest }) => ({ value: id, label: `${id}: ${digest}` })),
  );
  return [...passages, ...content.entries.references.map(({ id, data }) => ({ value: id, label: `${id}: ${data.title}` }))];
}
