import { memoize } from '#lib/memoize.ts';
import type { PhrasingContent } from 'mdast';
import { isVerbatim, findQuotations } from '#lib/language/quotations.ts';
import { maskRanges } from '#lib/text/mask-ranges.ts';
import { toComparable } from '#lib/text/comparable.ts';
import type { LanguagePack } from '#locales/pack.ts';
import type { Meaning } from '#locales/parts/meaning.ts';
import { HEADLINE_ID } from '#schemas/ids.ts';
import { keyOf, type Entries } from '#dossier/entry.ts';
import { namesOf } from '#dossier/names.ts';
import { stripCitations } from '#dossier/prose/citations.ts';
import { flatten, plainText } from '#dossier/prose/flat-text.ts';
import type { RecordedQuotation } from '#dossier/evidence.ts';
import { occurrenceAt } from '../texts/authored-texts.ts';
import { listClaims } from '../texts/claims.ts';
import { explainMismatch } from '../texts/explain-mismatch.ts';
import { findInEach } from '../texts/find-in-each.ts';
import { findDistortion, type OwnWords } from '../texts/judge-quotation.ts';
import type { Finding } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** An article with some digests, and with other wordings of the words that it quotes. */
const articleWith = ([first, second]: [string, string], otherWordings = '') => ({
  'articles/ferry-vote.yaml': `passages:
  - { id: p1, digest: ${first}, dates: [{ of: the vote, date: { edtf: 2020-03-04, basis: resolved, words: on Wednesday } }] }
  - { id: p2, digest: ${second}, quotations: [{ text: a lifeline, speaker: ada-quill, otherWordings: [${otherWordings}] }] }`,
});

const RECORD = {
  'references/council-record.yaml': 'quotations: [{ text: "We won’t sell the ferry, and nobody will make us.", speaker: ada-quill }]',
};

/** Words in quotation marks match a quotation that a cited source records. */
export const quoteIsVerbatim = defineRule({
  id: 'quote-is-verbatim',
  severity: 'error',
  waivable: false,
  checksLessWithout: { part: 'meaning', unchecked: 'whether a quotation leaves out a “not” or a condition' },
  summary: 'Words in quotation marks match, exactly, a quotation that a cited source records.',
  why: 'Quotation marks promise that somebody used exactly these words. Dropping one word can reverse the meaning, so only typography may differ.',
  fix: 'Quote what is recorded, with … for omissions and […] for insertions. If the words are right and the record is wrong, correct the record from the source. If nobody is quoted, use `*emphasis*` or no marks.',
  examples: [
    {
      shows: 'the words on record',
      files: { ...RECORD, 'briefings/ferry.mdx': 'Ada Quill said that “nobody will make us”.[^council-record]' },
    },
    {
      shows: 'straight marks where the record has curly ones',
      files: { ...RECORD, 'briefings/ferry.mdx': 'Ada Quill said: "We won\'t sell the ferry".[^council-record]' },
    },
    {
      shows: 'an omission',
      files: { ...RECORD, 'briefings/ferry.mdx': 'Ada Quill said: “We won’t sell … and nobody will make us.”[^council-record]' },
    },
    {
      shows: 'an insertion',
      files: { ...RECORD, 'briefings/ferry.mdx': 'Ada Quill said that “nobody [on the mainland] will make us”.[^council-record]' },
    },
    {
      shows: 'a “not” in our own words before the quotation',
      files: {
        'references/council-record.yaml': 'quotations: [{ text: We shall not sell the ferry., speaker: ada-quill }]',
        'briefings/ferry.mdx': 'Ada Quill does not want to “sell the ferry”.[^council-record]',
      },
    },
    {
      shows: 'a “not” in our own words at the start of the sentence',
      files: {
        'references/council-record.yaml': 'quotations: [{ text: We shall not sell the ferry., speaker: ada-quill }]',
        'briefings/ferry.mdx': 'Nobody, said Ada Quill, wants to “sell the ferry”.[^council-record]',
      },
    },
    {
      shows: 'words that one quotation negates and another does not',
      files: {
        'references/council-record.yaml':
          'quotations: [{ text: We shall not sell the ferry., speaker: ada-quill }, { text: They want to sell the ferry., speaker: ada-quill }]',
        'briefings/ferry.mdx': 'Ada Quill spoke of plans to “sell the ferry”.[^council-record]',
      },
    },
    {
      shows: 'words of the headline, and words that a reference quotes in its digest',
      files: {
        'references/council-record.yaml': 'digest: Ada Quill speaks of “a road”.\nquotations: [{ text: a road, speaker: ada-quill }]',
        'briefings/ferry.mdx': 'The headline says that Holm “keeps its ferry”.[^headline] Ada Quill spoke of “a road”.[^council-record]',
      },
    },
    {
      shows: 'a wrong word',
      files: { ...RECORD, 'briefings/ferry.mdx': 'Ada Quill said: “We won’t sell a ferry”.[^council-record]' },
      findings: { 'briefings/ferry.mdx:9:17': "after “We won't sell” it has “a ferry” where the record has “the ferry, and”" },
    },
    {
      shows: 'a dropped “not”',
      files: { ...RECORD, 'briefings/ferry.mdx': 'Ada Quill said: “We will sell the ferry”.[^council-record]' },
      findings: { 'briefings/ferry.mdx:9:17': "after “We” it has “will sell the” where the record has “won't sell the”" },
    },
    {
      shows: 'a “not” in the record right before the quoted words',
      files: {
        'references/council-record.yaml': 'quotations: [{ text: We shall not sell the ferry., speaker: ada-quill }]',
        'briefings/ferry.mdx': 'Ada Quill spoke of plans to “sell the ferry”.[^council-record]',
      },
      findings: { 'briefings/ferry.mdx:9:29': '“sell the ferry” leaves out the “not”' },
    },
    {
      shows: 'a “won’t” replaced by an insertion',
      files: { ...RECORD, 'briefings/ferry.mdx': 'Ada Quill said: “We [will] sell the ferry”.[^council-record]' },
      findings: { 'briefings/ferry.mdx:9:17': "“We [will] sell the ferry” leaves out the “won't”" },
    },
    {
      shows: 'a “not” in our own words of another sentence',
      files: {
        'references/council-record.yaml':
          'digest: Ada Quill told nobody.\nquotations: [{ text: We stay., speaker: ada-quill }, { text: We shall not sell the ferry., speaker: ada-quill }]',
        'actors/ben-oake.yaml':
          'role: { text: "Ada Quill told nobody: “We stay.” She spoke of plans to “sell the ferry”.", cites: [council-record] }',
      },
      findings: { 'actors/ben-oake.yaml:1:72': '“sell the ferry” leaves out the “not”' },
    },
    {
      shows: 'a “not” in our own words elsewhere in the sentence',
      files: {
        'references/council-record.yaml':
          'quotations: [{ text: We shall not sell the ferry., speaker: ada-quill }, { text: a lifeline for all of us on this island, speaker: ada-quill }]',
        'actors/ben-oake.yaml':
          'role: { text: "Ada Quill called it “a lifeline for all of us on this island”, and spoke of plans to “sell the ferry”, not to keep it.", cites: [council-record] }',
        'actors/cleo-wick.yaml':
          'name: Cleo Wick\nrole: { text: "Ada Quill, who did not travel, has knotty plans to “sell the ferry”.", cites: [council-record] }',
      },
      findings: {
        'actors/ben-oake.yaml:1:101': '“sell the ferry” leaves out the “not”',
        'actors/cleo-wick.yaml:2:67': '“sell the ferry” leaves out the “not”',
      },
    },
    {
      shows: 'a “not” put into brackets',
      files: { ...RECORD, 'briefings/ferry.mdx': 'Ada Quill said that “nobody will [not] make us”.[^council-record]' },
      findings: { 'briefings/ferry.mdx:9:21': 'puts “not” into brackets, which council-record does not say there' },
    },
    {
      shows: 'a dropped condition',
      files: {
        'references/council-record.yaml': 'quotations: [{ text: "If nobody pays, we will sell the ferry.", speaker: ada-quill }]',
        'briefings/ferry.mdx': 'Ada Quill said: “we will sell the ferry”.[^council-record]',
      },
      findings: { 'briefings/ferry.mdx:9:17': 'leaves out the “If” that council-record has before the quoted words' },
    },
    {
      shows: 'a dropped condition, after a sentence with another',
      files: {
        'references/council-record.yaml': 'quotations: [{ text: "If nobody pays, we will sell the ferry.", speaker: ada-quill }]',
        'actors/ben-oake.yaml':
          'role: { text: "If it rains, he stays. Ada Quill said: “we will sell the ferry”.", cites: [council-record] }',
      },
      findings: { 'actors/ben-oake.yaml:1:55': 'leaves out the “If” that council-record has before the quoted words' },
    },
    {
      shows: 'emphasis that the record does not have',
      files: { ...RECORD, 'briefings/ferry.mdx': 'Ada Quill said that “*nobody* will make us”.[^council-record]' },
      findings: { 'briefings/ferry.mdx:9:21': '“nobody will make us” has emphasis in it, which the record does not have' },
    },
    {
      shows: 'emphasis around the whole quotation',
      files: { ...RECORD, 'briefings/ferry.mdx': 'Ada Quill said that *“nobody will make us”*.[^council-record]' },
    },
    {
      shows: 'a capital letter that the record does not have',
      files: { ...RECORD, 'briefings/ferry.mdx': 'Ada Quill said: “Nobody will make us”.[^council-record]' },
      findings: { 'briefings/ferry.mdx:9:17': 'it has “Nobody will make” where the record has “nobody will make”' },
    },
    {
      shows: 'parts in another order',
      files: { ...RECORD, 'briefings/ferry.mdx': 'Ada Quill said: “nobody will make us … sell the ferry”.[^council-record]' },
      findings: { 'briefings/ferry.mdx:9:17': 'in the record, “sell the ferry” comes before the words that precede it here' },
    },
    {
      shows: 'words in a question that no source of the page records',
      files: { 'briefings/ferry.mdx': 'Is the ferry “a burden”? It stays.[^p1] Ada Quill calls it “a lifeline”.[^p2]' },
      findings: { 'briefings/ferry.mdx:9:14': '“a burden” is not what p2 records' },
    },
    {
      shows: 'words of a digest that its own record does not have',
      files: {
        ...articleWith(['The council calls it “a burden”.', 'The mayor calls it “a burden”.']),
        'references/gazette-2020.yaml':
          'title: On “a road”\ndigest: The mayor calls it “a road”. A subsidy, public money, keeps the ferry going. The paper printed the report of the vote on its front page.',
      },
      findings: {
        'articles/ferry-vote.yaml:2:44': '“a burden” is quoted, but no source cited here records a quotation',
        'articles/ferry-vote.yaml:3:42': '“a burden” is not what p2 records',
        'references/gazette-2020.yaml:2:28': '“a road” is quoted, but no source cited here records a quotation',
      },
    },
    {
      shows: 'another wording that its reference does not have so',
      files: {
        'references/council-record.yaml':
          'quotations: [{ text: "It is not a good road. If we pay, it will be better.", speaker: ada-quill }]',
        ...articleWith(
          ['The council voted.', 'The mayor spoke.'],
          '{ text: a lifeline for all, cites: [council-record] }, { text: a good road, cites: [council-record] }, { text: it will be better, cites: [council-record] }',
        ),
      },
      findings: {
        'articles/ferry-vote.yaml:3:118': '“a lifeline for all” is not what council-record records',
        'articles/ferry-vote.yaml:3:173': '“a good road” leaves out the “not”',
        'articles/ferry-vote.yaml:3:221': 'leaves out the “If”',
      },
    },
    {
      shows: 'words that are nearest to the quotation which agrees longest',
      files: {
        'references/council-record.yaml':
          'quotations: [{ text: We kept pigs, speaker: ada-quill }, { text: We keep the ferry. It is as old as we are, speaker: ada-quill }, { text: We keep the fog, speaker: ada-quill }]',
        'briefings/ferry.mdx': 'Ada Quill said: “We keep pigs”.[^council-record]',
      },
      findings: { 'briefings/ferry.mdx:9:17': 'after “We keep” it has “pigs” where the record has “the ferry. It”' },
    },
    {
      shows: 'words that agree with no quotation, and are most like the second',
      files: {
        'references/council-record.yaml':
          'quotations: [{ text: We stay, speaker: ada-quill }, { text: worries about the ferry, speaker: ada-quill }]',
        'briefings/ferry.mdx': 'Ada Quill spoke of “vorries bout he erry” and “quiet joy”.[^council-record]',
      },
      findings: {
        'briefings/ferry.mdx:9:20': 'it has “vorries bout he” where the record has “worries about the”',
        'briefings/ferry.mdx:9:47': 'it has “quiet joy” where the record has “We stay”',
      },
    },
    {
      shows: 'words from a source that is not cited',
      files: { 'briefings/ferry.mdx': 'Ada Quill called it “a lifeline”.[^p1]' },
      findings: { 'briefings/ferry.mdx:9:21': '“a lifeline” is quoted, but no source cited here records a quotation' },
    },
  ],
  *check(context) {
    const { dossier, language } = context;
    if (!dossier) return;
    const names = language.quotations.quotesNames ? listQuotedNames(context.entries, language) : NO_NAMES;
    const headline: RecordedQuotation = { text: dossier.article.data.headline, speaker: null, source: HEADLINE_ID };
    yield* findInEach(listClaims(context), function* ({ text, cites, at, content }) {
      const findRecorded = () => [...context.evidence(cites).quotations, ...(cites.includes(HEADLINE_ID) ? [headline] : [])];
      yield* checkText(text, findRecorded, at, language, names);
      if (content) yield* checkMarkup(content, at);
    });
    for (const [index, { id, digest, quotations }] of dossier.article.data.passages.entries()) {
      const entry = keyOf(dossier.article);
      yield* checkText(digest, () => context.evidence([id]).quotations, { entry, path: ['passages', index, 'digest'] }, language, names);
      for (const [at, { otherWordings }] of quotations.entries())
        for (const [n, { text, cites }] of otherWordings.entries())
          yield* checkWords(
            text,
            context.evidence(cites).quotations,
            { entry, path: ['passages', index, 'quotations', at, 'otherWordings', n, 'text'] },
            () => NO_OWN_WORDS,
            language,
          );
    }
    for (const reference of dossier.references)
      yield* checkText(
        reference.data.digest,
        () => context.evidence([reference.id]).quotations,
        { entry: keyOf(reference), path: ['digest'] },
        language,
        names,
      );
  },
});

const NO_NAMES: ReadonlySet<string> = new Set();

/** Every name of an entry, a publisher or the article’s own publisher, in all its forms: what may stand in quotation marks without a source. */
function listQuotedNames({ actors, articles, glossary, places, references }: Entries, { words }: LanguagePack): ReadonlySet<string> {
  const names = [
    ...[...glossary, ...actors, ...places].flatMap(namesOf),
    ...references.flatMap(({ data }) => [data.publisher, data.via ?? '']),
    ...articles.map(({ data }) => data.publisher.name ?? ''),
  ].map((name) => name.replace(/^.*«(.*)»$/u, '$1'));
  return new Set(names.flatMap((name) => [name, ...words.formsOfName(name)]).map(toComparable));
}

/** @param findRecorded asked only where the text has a quotation: few have */
function* checkText(
  text: string,
  findRecorded: () => readonly RecordedQuotation[],
  at: Finding['at'],
  language: LanguagePack,
  names: ReadonlySet<string>,
): Generator<Finding> {
  const quotations = findQuotations(text);
  if (quotations.length === 0) return;
  const recorded = findRecorded();
  const own = maskRanges(text, quotations, ' ');
  for (const { start, end } of quotations) {
    const sentence = language.sentences.around(text, start, end);
    const words = text.slice(start + 1, end - 1);
    if (names.has(toComparable(words))) continue;
    yield* checkWords(
      words,
      recorded,
      { ...at, find: occurrenceAt(text, start, end) },
      (meaning) => judgeOwnWords(own.slice(sentence.start, start), own.slice(sentence.start, sentence.end), meaning),
      language,
    );
  }
}

/** Emphasis inside a quotation changes what is quoted. Around all of it, it does not. */
function* checkMarkup(content: readonly PhrasingContent[], at: Finding['at']): Generator<Finding> {
  const text = plainText(content);
  const quotations = findQuotations(text);
  if (quotations.length === 0) return;
  const leaves = flatten(content);
  for (const { start, end } of quotations) {
    const inside = leaves.filter((leaf) => leaf.start < end && leaf.start + leaf.value.length > start);
    if (new Set(inside.map(({ marks }) => marks.join())).size === 1) continue;
    yield {
      reason: `${stripCitations(text.slice(start, end))} has emphasis in it, which the record does not have`,
      hint: 'Quote the words without marks, and say in your own words what matters in them.',
      at: { ...at, find: occurrenceAt(text, start, start + 1) },
    };
  }
}

const NO_OWN_WORDS: OwnWords = { isNegated: false, isConditional: false };

function* checkWords(
  words: string,
  recorded: readonly RecordedQuotation[],
  at: Finding['at'],
  ownWords: (meaning: Meaning) => OwnWords,
  language: LanguagePack,
): Generator<Finding> {
  const matches = recorded.filter((quotation) => isVerbatim(words, quotation.text, language.quotations.isEnding));
  const [match] = matches;
  if (!match) {
    yield { ...explainMismatch(words, recorded, language.quotations), at };
    return;
  }
  if (!language.meaning) return;
  const own = ownWords(language.meaning);
  const distortions = matches.map(({ text }) => findDistortion(words, text, own, language));
  const [first] = distortions;
  if (first && !distortions.includes(undefined))
    yield { reason: `“${words}” ${first.reason.replace('the record', match.source)}`, hint: first.hint, at };
}

/** What our own words say before a quotation, and in all of its sentence. Those in other quotations do not count. */
function judgeOwnWords(before: string, sentence: string, meaning: Meaning): OwnWords {
  return { isNegated: negativeIn(meaning).test(meaning.lastClause(before)), isConditional: meaning.conditions.loosely.test(sentence) };
}

/** A negative word anywhere in our own text. */
const negativeIn = memoize(({ negations }: Meaning) => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${negations})(?![\p{L}\p{N}])`, 'iu'));
