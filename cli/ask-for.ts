import { cutText } from '#lib/text/cut-text.ts';
import { safeParseEdtf } from '#lib/dates/edtf-date.ts';
import { flagsOf, type Draft, type Flag } from '#authoring/new/flags.ts';
import { KINDS, type Kind } from '#authoring/new/kinds.ts';
import { issuesOf, idFor, missingFlags, NO_LETTERS, refuseId } from '#authoring/new/new-entry.ts';
import { mainName, isNamed } from '#dossier/names.ts';
import type { Entry } from '#dossier/entry.ts';
import type { ReferenceTarget } from '#schemas/ids.ts';
import type { Workspace } from './workspace.ts';
import type { Ask, Question } from './question.ts';

/** What is known of a new entry besides its draft. */
interface Given {
  /** The name of its file; undefined where one is still to be made. */
  id: string | undefined;
  /** Whether it is an article whose text is given: asked is then only what the text cannot tell. */
  hasText: boolean;
}

/** Asks for whatever an entry needs and a draft lacks. */
export async function askFor(kind: Kind, draft: Draft, desk: Workspace, ask: Ask, { id, hasText }: Given): Promise<void> {
  for (const flag of missingFlags(kind, draft)) {
    const isAnswered = !missingFlags(kind, draft).some(({ name }) => name === flag.name);
    if (isAnswered || (hasText && flag.name === 'headline-digest')) continue;
    // The others can wait, but without a name there is no file in which to fill them in.
    const question = questionFor(kind, flag, desk);
    const answers = await ask(
      id === undefined && flag.name === KINDS[kind].namedBy ? forName(kind, question, flag, draft, desk) : question,
    );
    flag.fill(draft, answers);
    if (flag.name === 'published-at') adoptDay(draft);
    // Only a date worked out from words has any.
    const words = answers.includes('resolved') ? flagsOf(kind).find(({ name }) => name === 'words') : undefined;
    words?.fill(draft, await ask(questionFor(kind, words, desk)));
  }
}

/** A name of which no free id can be made is asked for again, as is whatever could not be. */
const forName = (kind: Kind, question: Question, flag: Flag, draft: Draft, { content }: Workspace): Question => ({
  ...question,
  isNeeded: true,
  check: (answer) => {
    const probe = { ...draft };
    flag.fill(probe, [answer]);
    const id = idFor(kind, probe);
    return question.check?.(answer) ?? (id === undefined ? NO_LETTERS : refuseId(kind, id, content));
  },
});

/** The article holds the knowledge of the day on which it was published, unless the editor says otherwise. */
function adoptDay(draft: Draft): void {
  const { edtf } = (draft['publishedAt'] as { edtf?: string } | undefined) ?? {};
  if (edtf !== undefined && /^\d{4}-\d\d-\d\d$/.test(edtf)) draft['asOf'] ??= edtf;
}

/** Of what is typed: ids are, too, as long as there is nothing to choose from. */
const EXAMPLES: Readonly<Record<string, string>> = { language: 'en', cites: 'p1, the-gazette-2020-03-05', words: 'on Tuesday' };

/** Characters that fit one line of most terminals, beside the box: a list of digests is not to be read here. */
const LABEL_ROOM = 70;

const DATES = new Set(['date', 'published-at', 'as-of', 'published', 'issued']);

function questionFor(kind: Kind, flag: Flag, desk: Workspace): Question {
  const { name, description, options, meanings, idsOf, isMany } = flag;
  const choices =
    options.length > 0
      ? options.map((value, index) => ({ value, label: value, hint: meanings[index] }))
      : idsOf
        ? listIds(idsOf, desk)
        : [];
  const example = DATES.has(name) ? '2020-03-05' : EXAMPLES[name];
  return {
    message: `${name}: ${description}`,
    options: choices.map((choice) => ({ ...choice, label: cutText(choice.label, LABEL_ROOM) })),
    isMany,
    example,
    check: (answer) => (DATES.has(name) ? checkDate(answer) : undefined) ?? checkAnswer(kind, flag, answer),
  };
}

/** An answer that could not be right is asked for again: at the end all others would be lost with it. */
function checkAnswer(kind: Kind, flag: Flag, answer: string): string | undefined {
  const probe: Draft = {};
  flag.fill(probe, [answer]);
  return issuesOf(kind, probe)[0];
}

function checkDate(answer: string): string | undefined {
  const parsed = safeParseEdtf(answer);
  return parsed.ok ? undefined : parsed.reason;
}

/** What a field of ids may name, as far as the content can be read. */
function listIds(idsOf: ReferenceTarget, { content, site }: Workspace): { value: string; label: string }[] {
  if (idsOf === 'topics') return site?.topics.map(({ id, label }) => ({ value: id, label })) ?? [];
  if (idsOf === 'entries' || idsOf === 'passages' || idsOf === 'rules') return [];
  if (idsOf !== 'sources')
    return content.entries[idsOf].map((entry: Entry) => ({
      value: entry.id,
      label: isNamed(entry) ? mainName(entry) : entry.id,
    }));
  const passages = content.entries.articles.flatMap(({ data }) =>
    data.passages.map(({ id, digest }) => ({ value: id, label: `${id}: ${digest}` })),
  );
  return [...passages, ...content.entries.references.map(({ id, data }) => ({ value: id, label: `${id}: ${data.title}` }))];
}
