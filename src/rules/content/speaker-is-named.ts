import { memoizeLast } from '#lib/text/memoize-last.ts';
import { findInEach } from '../texts/find-in-each.ts';
import { memoizeClaims } from '../texts/memoize-claims.ts';
import type { Finding } from '../finding.ts';
import { cutText } from '#lib/text/cut-text.ts';
import { partOf } from '#locales/pack.ts';
import type { Word } from '#locales/parts/words.ts';
import type { Knowledge } from '#dossier/knowledge.ts';
import { sourceText } from '#dossier/reviews/source-text.ts';
import type { Source } from '#dossier/source.ts';
import { findActors } from '../texts/actor-mentions.ts';
import { occurrenceAt } from '../texts/authored-texts.ts';
import { listClaims } from '../texts/claims.ts';
import { wordsOfClaim } from '../texts/words-of-claim.ts';
import { rankSentences, sentencesOfClaim, sentencesOfSource, type NearSentence, type Sentence } from '../texts/nearest-sentence.ts';
import { defineRule } from '../rule.ts';

/** How much of the weight of a sentence a sentence of a source must have to say the same. */
const SAYS_THE_SAME = 0.3;
/** How many terms both must have. */
const FEWEST_TERMS = 2;
/** A source that states it itself may have this part of the weight that the best sentence has. */
const STATES_IT_TOO = 0.5;

/** How much of the sentence a message shows, in characters. */
const SHOWN = 60;

const CLAIM = {
  'references/report.yaml': 'digest: The council met on Monday. Ben Oake warned that the pier was unsafe and would not survive a winter.',
};

/** A claim that loses its speaker becomes a fact, and ours. */
export const speakerIsNamed = defineRule({
  id: 'speaker-is-named',
  severity: 'warning',
  isSuspicion: true,
  needs: ['speech'],
  summary: 'What a source only has somebody say, a statement does not tell as a fact, if it can be disputed.',
  why: 'A source reports what somebody claims. A statement that leaves out who claimed it makes it a fact, and the site takes a side.',
  fix: 'Say who said it, as the source does: “the mayor said”, “by her account”. If a source states it itself, cite that one.',
  examples: [
    {
      shows: 'a claim with its speaker',
      files: { ...CLAIM, 'briefings/ferry.mdx': 'The pier would not survive a winter, Ben Oake said.[^report]' },
    },
    {
      shows: 'a speaker in the sentence before',
      files: { ...CLAIM, 'briefings/ferry.mdx': 'Ben Oake called the pier unsafe.[^report] It would not survive a winter.[^report]' },
    },
    {
      shows: 'what nobody disputes',
      files: {
        'references/report.yaml': 'digest: The harbour opened in 1880, Ben Oake said.',
        'briefings/ferry.mdx': 'The harbour opened in 1880.[^report]',
      },
    },
    {
      shows: 'another source that states it itself',
      files: {
        ...CLAIM,
        'references/survey.yaml': 'digest: The pier would not survive a winter.',
        'briefings/ferry.mdx': 'The pier would not survive a winter.[^report][^survey]',
      },
    },
    {
      shows: 'a claim told as a fact',
      files: { ...CLAIM, 'briefings/ferry.mdx': 'The pier was unsafe and would not survive a winter.[^report]' },
      findings: {
        'briefings/ferry.mdx:9:1': '“The pier was unsafe and would not survive a winter” stands as a fact, but in report somebody says it',
      },
    },
  ],
  *check(context) {
    const { dossier, isComplete } = context;
    // Names are known only where every file could be read.
    if (!dossier || !isComplete) return;
    let before = '';
    yield* findInEach(listClaims(context), function* (claim) {
      const { text, statement } = claim;
      // The prose of a briefing follows its standfirst. Other texts have none before them.
      if (statement?.part !== 'body') before = '';
      if (!statement || statement.isGuidance || statement.cites.length === 0 || statement.part === 'leavesOpen') return;
      yield* findUnnamed(claim, dossier.knowledge)(before);
      before = text;
    });
  },
});

/** A sentence of a statement that somebody says in its source, by the text before the statement. */
const findUnnamed = memoizeClaims((claim, knowledge): ((earlier: string) => readonly Finding[]) => {
  const { text, cites, at } = claim;
  const { continuesSentence, findContestable, mayShowSpeaker } = partOf(knowledge.language, 'speech');
  const isContestable = findContestable(wordsOfClaim(claim, knowledge)).size > 0;
  if (!isContestable) return findNothing;
  const sentences = sentencesOfClaim(claim, knowledge);
  return memoizeLast((earlier): readonly Finding[] => {
    for (const [index, sentence] of sentences.entries()) {
      const [last, next] = [sentences[index - 1]?.text ?? earlier, sentences[index + 1]?.text ?? ''];
      if (mayShowSpeaker(sentence.text) || (continuesSentence(sentence.text) && mayShowSpeaker(last))) continue;
      if (mayShowSpeaker(next)) continue;
      const source = findClaimSource(sentence, cites, knowledge);
      if (!source) continue;
      const start = text.indexOf(sentence.text, sentence.start);
      return [
        {
          reason: `“${cutText(sentence.text.replace(/\.$/, ''), SHOWN)}” stands as a fact, but in ${source.id} somebody says it`,
          hint: `Look in ${source.id} for who says it, and name that one.`,
          at: { ...at, find: occurrenceAt(text, start, start + sentence.text.length) },
          suspicion: { text, basis: sourceText(source) },
        },
      ];
    }
    return [];
  });
});

const NONE: readonly never[] = [];
const findNothing = () => NONE;

/** The source in which somebody whom the sentence does not name makes its claim, if no cited source states it itself. */
function findClaimSource(sentence: Sentence, cites: readonly string[], knowledge: Knowledge): Source | undefined {
  const { findContestable, isSpeaker } = partOf(knowledge.language, 'speech');
  const disputed = findContestable(sentence.words);
  const ranked = rankSentences(sentence, cites, knowledge).filter(
    (near) => !isTitle(near) && !findContestable(withoutSpeaker(near.sentence)).isDisjointFrom(disputed),
  );
  const [best] = ranked;
  if (!best || best.share < SAYS_THE_SAME || best.sentence.terms.intersection(sentence.terms).size < FEWEST_TERMS) return undefined;
  if (ranked.some((near) => near.share >= STATES_IT_TOO * best.share && !isClaim(near, knowledge))) return undefined;
  const named = new Set(findActors(sentence.text, knowledge).map(({ key }) => key));
  const text = sourceText(best.source);
  return findActors(text, knowledge).some((actor) => named.has(actor.key) && isSpeaker(text, actor)) ? undefined : best.source;
}

/** Whether a sentence of a source is what somebody says: also if it continues such a sentence. A quotation is the claim of its speaker. */
function isClaim({ source, sentence }: NearSentence, knowledge: Knowledge): boolean {
  const { continuesSentence, isAttributed } = partOf(knowledge.language, 'speech');
  if (sentence.text.startsWith('“') || isAttributed(sentence.text)) return true;
  const before = sentencesOfSource(source, knowledge).findLast(({ end }) => end <= sentence.start);
  return before !== undefined && continuesSentence(sentence.text) && isAttributed(before.text);
}

/** The words of a sentence of a source; of a recorded quotation without the note on who speaks. */
function withoutSpeaker({ text, start, words }: Sentence): readonly Word[] {
  const end = start + text.lastIndexOf('”');
  return text.startsWith('“') ? words.filter((word) => word.start < end) : words;
}

/** The title of a reference says in few words what the page says in more. */
const isTitle = ({ source, sentence }: NearSentence) => source.kind === 'reference' && sentence.end <= sourceText(source).indexOf('\n');
