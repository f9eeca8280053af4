import { findQuotations } from '#lib/language/quotations.ts';
import { memoizePairForChecks } from '#lib/memoize-for-checks.ts';
import { partOf } from '#locales/pack.ts';
import type { Knowledge } from '#dossier/knowledge.ts';
import type { EntryKey } from '#dossier/entry.ts';
import { sourceText } from '#dossier/reviews/source-text.ts';
import type { Source } from '#dossier/source.ts';
import { findInEach } from '../texts/find-in-each.ts';
import { memoizeFindings } from '../texts/memoize-claims.ts';
import type { Finding } from '../finding.ts';
import { findActors } from '../texts/actor-mentions.ts';
import { occurrenceAt } from '../texts/authored-texts.ts';
import { listSuspectClaims } from '../texts/claims.ts';
import { closeTo } from '../texts/speakers.ts';
import { defineRule } from '../rule.ts';

const COUNCIL = {
  'actors/ben-oake.yaml': 'name: Ben Oake\nkind: person',
  'actors/cara-fell.yaml': 'name: Cara Fell\nkind: person',
  'references/report.yaml': 'digest: Ben Oake told the council that the pier was unsafe. Ada Quill listened.',
};
const BOARD = { ...COUNCIL, 'actors/harbour-board.yaml': 'name: Harbour Board' };

/** What somebody said is only true as what that one said. */
export const attributionIsSourced = defineRule({
  id: 'attribution-is-sourced',
  severity: 'warning',
  isSuspicion: true,
  needs: ['speech'],
  summary: 'Whoever is said to have said something speaks in a cited source, or belongs to somebody who does.',
  why: 'A claim in the mouth of the wrong one is false, even if the claim is right. Readers weigh it by who made it.',
  fix: 'Look who says it in the source, and name that one. If the source states it itself, say so.',
  examples: [
    { shows: 'the speaker of the source', files: { ...COUNCIL, 'briefings/ferry.mdx': 'The pier was unsafe, Ben Oake said.[^report]' } },
    {
      shows: 'somebody who belongs to the speaker',
      files: {
        ...COUNCIL,
        'actors/ben-oake.yaml': 'name: Ben Oake\nkind: person\naffiliation: [harbour-board]',
        'actors/harbour-board.yaml': 'name: Harbour Board',
        'briefings/ferry.mdx': 'According to the Harbour Board, the pier was unsafe.[^report]',
      },
    },
    {
      shows: 'somebody who holds an office of the one who is named',
      files: {
        ...BOARD,
        'references/report.yaml':
          'digest: The Harbour Board’s director, Dora Wick, said that the pier was unsafe. Ben Oake told the council.',
        'briefings/ferry.mdx': 'The pier was unsafe, according to the Harbour Board’s director, Dora Wick.[^report]',
      },
    },
    {
      shows: 'somebody whom no cited source names',
      files: { ...COUNCIL, 'briefings/ferry.mdx': 'The pier was unsafe, Cara Fell said.[^report]' },
      findings: { 'briefings/ferry.mdx:9:22': 'this is attributed to “Cara Fell”, whom report does not name' },
    },
    {
      shows: 'somebody who only listens in the source',
      files: { ...COUNCIL, 'briefings/ferry.mdx': 'Ada Quill warned that the pier was unsafe.[^report]' },
      findings: { 'briefings/ferry.mdx:9:1': 'this is attributed to “Ada Quill”, but in report others speak' },
    },
    {
      shows: 'an office of somebody who does not speak in the source',
      files: {
        ...BOARD,
        'references/report.yaml': 'digest: Ben Oake told the Harbour Board that the pier was unsafe.',
        'briefings/ferry.mdx': 'The pier was unsafe, according to the Harbour Board’s director, Dora Wick.[^report]',
      },
      findings: { 'briefings/ferry.mdx:9:39': 'this is attributed to “Harbour Board”, but in report others speak' },
    },
  ],
  *check(context) {
    const { dossier, isComplete } = context;
    // Names are known only where every file could be read.
    if (!dossier || !isComplete) return;
    yield* findInEach(listSuspectClaims(context), (claim) => findOtherSpeaker(claim, dossier.knowledge));
  },
});

/** The speaker whom the sources do not show as one. */
const findOtherSpeaker = memoizeFindings(function* (claim, knowledge): Generator<Finding> {
  const { text, cites, at } = claim;
  const { isSpeaker } = partOf(knowledge.language, 'speech');
  // quote-has-right-speaker looks who speaks a quotation.
  if (findQuotations(text).length > 0) return;
  const speaker = findActors(text, knowledge).find((actor) => !actor.isAdjective && isSpeaker(text, actor));
  if (!speaker) return;
  const sources = cites.flatMap((id) => knowledge.sources.get(id) ?? []);
  const close = closeTo(speaker.key, knowledge);
  const voices = sources.map((source) => voicesIn(source, knowledge));
  const isNamed = voices.some(({ named }) => !named.isDisjointFrom(close));
  const doOthersSpeak = voices.some(({ speaking }) => speaking.size > 0) && voices.every(({ speaking }) => speaking.isDisjointFrom(close));
  const [source] = sources;
  if (!source || (isNamed && !doOthersSpeak)) return;
  const cited = cites.join(', ');
  yield {
    reason: `this is attributed to “${text.slice(speaker.start, speaker.end)}”, ${isNamed ? `but in ${cited} others speak` : `whom ${cited} ${sources.length === 1 ? 'does' : 'do'} not name`}`,
    hint: `Look in ${cited} for who says it, and name that one. If the source states it itself, name the source.`,
    at: { ...at, find: occurrenceAt(text, speaker.start, speaker.end) },
    suspicion: { text, basis: sourceText(source) },
  };
});

interface Voices {
  /** Whoever the source names, those whom it quotes included. */
  named: ReadonlySet<EntryKey>;
  /** Whoever may have said something by the source, and those close to them. */
  speaking: ReadonlySet<EntryKey>;
}

const voicesIn = memoizePairForChecks((source: Source, knowledge: Knowledge): Voices => {
  const { hasPronounAsSpeaker, isSpeaker } = partOf(knowledge.language, 'speech');
  const text = sourceText(source);
  const actors = findActors(text, knowledge);
  const quoted = source.kind === 'passage' ? source.passage.quotations : source.reference.quotations;
  const quotedKeys = quoted.flatMap(({ speaker }) => (speaker === null ? [] : [knowledge.names.primary(`actors/${speaker}`)]));
  // Whom a pronoun stands for is not known: anybody may speak.
  const speaking = hasPronounAsSpeaker(text) ? actors : actors.filter((actor) => isSpeaker(text, actor));
  const keys = [...quotedKeys, ...speaking.map(({ key }) => key)];
  return {
    named: new Set([...quotedKeys, ...actors.map(({ key }) => key)]),
    speaking: new Set(keys.flatMap((key) => [...closeTo(key, knowledge)])),
  };
});
