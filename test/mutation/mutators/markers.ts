import type { Content } from '../content.ts';
import type { Mutator, Spot } from '../mutant.ts';
import { dropWord, inClaims, showChange } from '../words.ts';

/** Verbs that plans and reports have, with their past form. They were chosen without a look at those that the checks know. */
const VERBS: Readonly<Record<string, string>> = {
  answer: 'answered',
  arrive: 'arrived',
  be: 'was',
  begin: 'began',
  close: 'closed',
  end: 'ended',
  host: 'hosted',
  hold: 'held',
  join: 'joined',
  last: 'lasted',
  leave: 'left',
  meet: 'met',
  move: 'moved',
  practise: 'practised',
  reply: 'replied',
  run: 'ran',
  sail: 'sailed',
  send: 'sent',
  sign: 'signed',
  sit: 'sat',
  take: 'took',
  talk: 'talked',
  withdraw: 'withdrew',
};
const BASES = new Map(Object.entries(VERBS).map(([base, past]) => [past, base]));

const PLAN = new RegExp(
  String.raw`\b(?:(?:was|were|is|are) (?:due |expected |set )?to|would|will) (${Object.keys(VERBS).join('|')})\b`,
  'g',
);
/** After other verbs, the form is a participle. */
const PAST = new RegExp(
  String.raw`(?<!\b(?:and|are|be|been|had|has|have|is|not|that|was|were|whom|which|when) )\b(?:${[...BASES.keys()].filter((past) => past !== 'was').join('|')})\b(?! that)`,
  'g',
);

function* change(content: Content, pattern: RegExp, by: (found: string, groups: (string | undefined)[]) => string): Generator<Spot> {
  for (const { file, start, end, groups } of inClaims(content, pattern)) {
    const edits = [{ file, start, end, by: by(groups[0]!, groups) }];
    yield { edits, change: showChange(file, edits) };
  }
}

const likeFirst = (word: string, original: string) => (/^\p{Lu}/u.test(original) ? word.charAt(0).toUpperCase() + word.slice(1) : word);

/** Words that change what a sentence says without changing what it speaks of. */
export const MARKER_MUTATORS: readonly Mutator[] = [
  {
    kind: 'sentence-loses-its-negation',
    summary: 'A “not”, “no” or “never” is removed from a sentence, outside of quotations.',
    rules: ['negation-is-sourced'],
    *find(content) {
      for (const { file, start, end } of inClaims(content, /\b(?:not|no|never)\b/g)) {
        const edits = [dropWord(file, { start, end })];
        yield { edits, change: showChange(file, edits) };
      }
    },
  },
  {
    kind: 'sentence-gains-a-negation',
    summary: 'A “not” is put after a verb such as “was” or “would”, outside of quotations.',
    rules: ['negation-is-sourced'],
    find: (content) =>
      change(content, /\b(?:are|could|had|has|is|was|were|will|would)\b(?! (?:no|not|never)\b)/g, (found) => `${found} not`),
  },
  {
    kind: 'part-becomes-all',
    summary: 'A “some”, “several”, “many” or “most” becomes “all”.',
    rules: ['quantifier-is-sourced', 'source-has-no-opposite'],
    find: (content) =>
      change(
        content,
        /(?<!\b(?:a|as|at|how|so|the|too) )\b(?:some|several|many|most)\b(?= (?:\p{Ll}+ )?(?:of|\p{Ll}+(?:s|ff))\b)/giu,
        (found) => likeFirst('all', found),
      ),
  },
  {
    kind: 'all-becomes-part',
    summary: 'An “all” becomes “most” or “most of”.',
    rules: ['quantifier-is-sourced', 'source-has-no-opposite'],
    find: (content) =>
      change(content, /(?<!\b(?:after|at|first of|not) )\ball (the |of )?(?=\p{L}+s\b|\d)(?!the same)/giu, (found, [, article]) =>
        likeFirst(article === undefined ? 'most ' : 'most of the ', found),
      ),
  },
  {
    kind: 'only-is-added',
    summary: 'An “only” is put before a figure, or after a verb such as “was”.',
    rules: ['quantifier-is-sourced'],
    find: (content) =>
      change(content, /(?<![\d,.–-])(?!(?:19|20)\d\d )\d[\d,]* (?=(?:\p{Lu}+ )?\p{Ll}+s\b)|\b(?:had|named|was|were) (?!to\b)/gu, (found) =>
        /^\d/.test(found) ? `only ${found}` : `${found}only `,
      ),
  },
  {
    kind: 'possible-becomes-certain',
    summary: 'A “may”, “might” or “could” becomes “would”; who considers a step, or is ready for it, would take it.',
    rules: ['modality-is-sourced'],
    find: (content) =>
      change(content, /\b(?:may|might|could)\b(?! have)|\b(?:is|was|were|stood) (?:prepared|ready) to\b|\bwas considering\b/g, (found) =>
        found.endsWith('considering') ? 'would impose' : 'would',
      ),
  },
  {
    kind: 'certain-becomes-possible',
    summary: 'A “will” becomes “may”, a “would” becomes “might”.',
    rules: ['modality-is-sourced'],
    find: (content) => change(content, /\b(?:will|would)\b/g, (found) => (found === 'will' ? 'may' : 'might')),
  },
  {
    kind: 'plan-becomes-fact',
    summary: 'A planned event is described as having happened.',
    rules: ['tense-is-sourced'],
    find: (content) => change(content, PLAN, (_, [, verb]) => VERBS[verb!]!),
  },
  {
    kind: 'fact-becomes-plan',
    summary: 'An event that happened is described as planned.',
    rules: ['tense-is-sourced'],
    find: (content) => change(content, PAST, (found) => `was to ${BASES.get(found)!}`),
  },
];
