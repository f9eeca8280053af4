import { memoizeForChecks } from '#lib/memoize-for-checks.ts';
import { memoizeText } from '#lib/text/memoize-text.ts';
import { cutText } from '#lib/text/cut-text.ts';
import { partOf } from '#locales/pack.ts';
import type { Dossier } from '#dossier/dossier.ts';
import type { EntryKey } from '#dossier/entry.ts';
import { sourceText } from '#dossier/reviews/source-text.ts';
import { kindInfo, type TextKind } from '#schemas/text-kinds.ts';
import { findActors, isPerson } from '../texts/actor-mentions.ts';
import { occurrenceAt } from '../texts/authored-texts.ts';
import { listClaims, type Claim } from '../texts/claims.ts';
import { markCited, markClaim, type MarkedClaimSentence, type Unit } from '../texts/marked-sentences.ts';
import { isName } from '../texts/record-terms.ts';
import type { Finding } from '../finding.ts';
import { findInEach } from '../texts/find-in-each.ts';
import { defineRule } from '../rule.ts';

/** Which part of the weight of the words about a deed must be missing in what supports them. */
const MISSING = 0.5;
/** How much of the text a message shows, in characters. */
const SHOWN = 60;

/** How many words may stand before the subject: “On Monday evening Holm …”. */
const LATEST_SUBJECT = 3;

const HINTS: Partial<Record<TextKind, string>> = {
  heading: 'A heading rests on the statements below it.',
  'table head': 'The head of a table rests on the statements in the table.',
  picture: 'The text alternative of a picture rests on the statements around it.',
};

const SOURCED = { 'references/report.yaml': 'digest: Ada Quill told the council that the ferry carried timber.' };

/** Headings and notes cite nothing, so nobody looks for their source. */
export const claimIsSourced = defineRule({
  id: 'claim-is-sourced',
  severity: 'warning',
  isSuspicion: true,
  needs: ['meaning', 'deeds'],
  summary:
    'What a heading, a note, a label or a text alternative says that somebody did is in the statements and sources that it rests on.',
  why: 'A heading is read before everything else, and a note explains what readers doubt. Neither can cite a source, so that a claim in it would have none.',
  fix: 'Say it in a statement with its source, and let the heading or the note use the words of that statement. Or remove the claim.',
  examples: [
    {
      shows: 'a heading with the words of the statement below it',
      files: { ...SOURCED, 'briefings/ferry.mdx': '## Ada Quill spoke of timber\n\nAda Quill spoke of timber.[^report]' },
    },
    {
      shows: 'a heading that asks, and one that names a subject',
      files: {
        ...SOURCED,
        'briefings/ferry.mdx': '## What Ada Quill answered\n\n### Ada Quill’s refusal\n\nAda Quill spoke of timber.[^report]',
      },
    },
    {
      shows: 'a heading that says something else',
      files: { ...SOURCED, 'briefings/ferry.mdx': '## Ada Quill agreed to resign\n\nAda Quill spoke of timber.[^report]' },
      findings: {
        'briefings/ferry.mdx:9:14': '“Ada Quill agreed to resign” rests on nothing that has “agreed” or “resign”',
      },
    },
    {
      shows: 'a note that says what somebody did',
      files: {
        'references/gazette-2020.yaml': 'quotations: [{ text: timber, speaker: ada-quill, note: Later she denied it. }]',
      },
      findings: { 'references/gazette-2020.yaml:1:66': '“Later she denied it” rests on nothing that has “denied”' },
    },
  ],
  *check(context) {
    const { dossier, isComplete } = context;
    // Names are known only where every file could be read.
    if (!dossier || !isComplete) return;
    yield* findInEach(listClaims(context), function* (claim): Generator<Finding> {
      const { kind, text, cites, statement, at } = claim;
      if (statement || at.entry === undefined || !kindInfo(kind).isCompared) return;
      for (const sentence of markClaim(claim, dossier.knowledge)) {
        const deed = findDeed(sentence, text, dossier);
        if (!deed) continue;
        const known = knownTo(claim, at.entry, dossier);
        const isKnown = ({ key }: Unit) => known.some((keys) => keys.has(key));
        const missing = [...deed.subjects, ...deed.units].filter((unit) => !isKnown(unit));
        const [first] = missing;
        if (!first || (deed.subjects.every(isKnown) && weigh(missing) < MISSING * weigh(deed.units))) continue;
        const words = [...new Set(missing.map(({ start, end }) => `“${text.slice(start, end)}”`))];
        const [source] = cites.flatMap((id) => dossier.sources.get(id) ?? []);
        yield {
          reason: `“${cutText(sentence.text.replace(/\.$/, ''), SHOWN)}” rests on nothing that has ${words.join(' or ')}`,
          hint: `${HINTS[kind] ?? 'It rests on the sources of what it belongs to.'} Say it in a statement with its source, or remove it.`,
          at: { ...at, find: occurrenceAt(text, first.start, first.end) },
          suspicion: { text, basis: source ? sourceText(source) : '' },
        };
        return;
      }
    });
  },
});

const weigh = (units: readonly Unit[]): number => units.reduce((sum, { weight }) => sum + weight, 0);

/** What a sentence says that somebody does or did. */
interface Deed {
  /** Who it is, where the sentence names somebody. */
  subjects: readonly Unit[];
  /** The words from the verb on. */
  units: readonly Unit[];
}

/** The deed of a sentence, empty where it tells none; undefined where it has a figure, for which other rules look in its sources. */
function findDeed(
  { text: sentence, start, words, units, aboutText }: MarkedClaimSentence,
  text: string,
  dossier: Dossier,
): Deed | undefined {
  const { findVerbFrom, isQuestion, pronounFor, tellsOfWording } = partOf(dossier.language, 'deeds');
  if (aboutText.size > 0 || isQuestion(sentence) || dossier.language.numbers.findFigures(sentence).length > 0) return undefined;
  const latest = words[LATEST_SUBJECT]?.start ?? Infinity;
  const actors = findActors(sentence, dossier.knowledge)
    .filter((actor) => !actor.isAdjective)
    .map(({ key, ...actor }) => ({ start: start + actor.start, end: start + actor.end, isPerson: isPerson(key, dossier.knowledge) }));
  const pronouns = words.flatMap((word) => {
    const whom = pronounFor(word.text);
    return whom === undefined ? [] : [{ ...word, isPerson: whom === 'person' }];
  });
  const subjects = [...actors, ...pronouns].filter((subject) => subject.start <= latest && !/[’']/u.test(text.charAt(subject.end)));
  const found = subjects.flatMap((subject) => {
    const after = words.findIndex((word) => word.start >= subject.end);
    const verb = words[findVerbFrom(words, after, subject)];
    return verb && !tellsOfWording(text.slice(verb.start)) ? [{ subject, from: verb.start }] : [];
  });
  const from = Math.min(...found.map((deed) => deed.from));
  return {
    subjects: units.filter((unit) => found.some(({ subject }) => subject.start === unit.start)),
    units: units.filter((unit) => unit.start >= from && !isName(unit.term) && !unit.isQuoted),
  };
}

type Keys = Pick<ReadonlySet<string>, 'has'>;

/** The words and names of what a claim rests on: of its sources, and of the statements below a heading or else of its entry. */
const knownTo = (claim: Claim, entry: EntryKey, dossier: Dossier): Keys[] => [
  ...markCited(claim, dossier.knowledge).sentences.map(({ keys }) => keys),
  ...(claim.restsOn ?? dossier.statementsOf(entry)).map(({ text }) => keysIn(dossier)(text)),
];

const keysIn = memoizeForChecks(({ names, language: { words } }: Dossier) =>
  memoizeText((text): Keys => new Set<string>([...words.findWords(text).map(words.verbStem), ...names.find(text).map(({ key }) => key)])),
);
