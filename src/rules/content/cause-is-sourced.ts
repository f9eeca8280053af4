import { partOf } from '#locales/pack.ts';
import type { Knowledge } from '#dossier/knowledge.ts';
import { sourceText } from '#dossier/reviews/source-text.ts';
import type { Source } from '#dossier/source.ts';
import { findInEach } from '../texts/find-in-each.ts';
import { memoizeFindings } from '../texts/memoize-claims.ts';
import type { Finding } from '../finding.ts';
import { isQuoted, occurrenceAt } from '../texts/authored-texts.ts';
import { listSuspectClaims } from '../texts/claims.ts';
import { rankSentences, sentencesOfClaim, type Sentence } from '../texts/nearest-sentence.ts';
import { defineRule } from '../rule.ts';

/** How much of the weight of a sentence a sentence of a source must have to speak of the same. */
const SAME_SUBJECT = 0.25;

const STORM = {
  'references/report.yaml': 'digest: A storm tore planks from the pier on Monday. On Tuesday the council closed the harbour.',
};
const REASON = {
  'references/report.yaml': 'digest: The council closed the harbour. As its reason it gave the storm, which had damaged the pier.',
};

/** Writers join two facts by "because" without thinking: the source may only tell one after the other. */
export const causeIsSourced = defineRule({
  id: 'cause-is-sourced',
  severity: 'warning',
  isSuspicion: true,
  needs: ['causes'],
  summary: 'A statement that says that one thing brought about another rests on a source that says so.',
  why: 'That one thing came after another does not make it the cause. A “because” that no source has is a claim of our own, and often a disputed one.',
  fix: 'Look whether the source gives the cause. If it only gives an order in time, write “after” or “then”.',
  examples: [
    {
      shows: 'a cause that the source gives',
      files: { ...REASON, 'briefings/ferry.mdx': 'The council closed the harbour because of the storm.[^report]' },
    },
    { shows: 'an order in time', files: { ...STORM, 'briefings/ferry.mdx': 'The council closed the harbour after the storm.[^report]' } },
    {
      shows: 'a cause that somebody disputes',
      files: { ...STORM, 'briefings/ferry.mdx': 'The council closed the harbour and disputes the cause.[^report]' },
    },
    {
      shows: 'a cause that the source gives in other words',
      files: {
        'references/report.yaml': 'digest: The mayor puts the closure of the harbour down to the storm.',
        'briefings/ferry.mdx': 'By the mayor’s account, the storm caused the closure of the harbour.[^report]',
      },
    },
    {
      shows: 'a cause where the source has an order in time',
      files: { ...STORM, 'briefings/ferry.mdx': 'The council closed the harbour because of the storm.[^report]' },
      findings: { 'briefings/ferry.mdx:9:32': '“because of” gives a cause, but report gives none' },
    },
    {
      shows: 'a consequence that the source does not give',
      files: { ...STORM, 'briefings/ferry.mdx': 'The storm led to the closure of the harbour.[^report]' },
      findings: { 'briefings/ferry.mdx:9:11': '“led to” gives a cause, but report gives none' },
    },
  ],
  *check(context) {
    const { dossier, isComplete } = context;
    // Names are known only where every file could be read.
    if (!dossier || !isComplete) return;
    yield* findInEach(listSuspectClaims(context), (claim) => findUnsourced(claim, dossier.knowledge));
  },
});

/** A cause that no source gives. */
const findUnsourced = memoizeFindings(function* (claim, knowledge): Generator<Finding> {
  const causes = partOf(knowledge.language, 'causes');
  const { kind, text, cites, statement, at } = claim;
  // A note gives the reasons of its own.
  if (kind === 'note') return;
  const [cause] = causes.find(text).filter(({ start, end }) => !isQuoted(text, start, end));
  // The answer to a question that asks why begins with "because", whatever the source says.
  if (!cause || (cause.start === 0 && (statement?.part === 'answer' || statement?.part === 'standfirst'))) return;
  const sentence = sentencesOfClaim(claim, knowledge).findLast(({ start }) => start <= cause.start);
  const source = sentence && findSourceWithout(sentence, cites, knowledge);
  if (!source) return;
  const cited = cites.join(', ');
  yield {
    reason: `“${text.slice(cause.start, cause.end)}” gives a cause, but ${cited} ${cites.length === 1 ? 'gives' : 'give'} none`,
    hint: `Look whether ${source.id} says that one thing brought about the other. If it only says that one came after the other, write so.`,
    at: { ...at, find: occurrenceAt(text, cause.start, cause.end) },
    suspicion: { text, basis: sourceText(source) },
  };
});

/** The source that fits a sentence best, if no cited source gives a cause where it speaks of the same. */
function findSourceWithout(sentence: Sentence, cites: readonly string[], knowledge: Knowledge): Source | undefined {
  const ranked = rankSentences(sentence, cites, knowledge);
  const [best] = ranked;
  if (!best) return cites.flatMap((id) => knowledge.sources.get(id) ?? [])[0];
  const ofSame = ranked.filter((near) => near === best || near.share >= SAME_SUBJECT);
  return ofSame.some((near) => partOf(knowledge.language, 'causes').mayGive(near.sentence.text)) ? undefined : best.source;
}
