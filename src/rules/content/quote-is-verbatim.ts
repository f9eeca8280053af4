import { firstDifference, isVerbatim, normaliseQuotation, type Difference, findQuotations } from '#lib/language/quotations.ts';
import { NEGATIONS } from '#lib/language/english/negations.ts';
import { closest } from '#lib/text/closest.ts';
import { findSentenceEnds } from '#lib/language/sentences.ts';
import { HEADLINE_ID } from '#schemas/ids.ts';
import { keyOf } from '#dossier/entry.ts';
import type { RecordedQuotation } from '#dossier/evidence.ts';
import { occurrenceAt } from '../texts/authored-texts.ts';
import { listClaims } from '../texts/claims.ts';
import type { Finding } from '../finding.ts';
import { defineRule } from '../rule.ts';

const RECORD = {
  'references/council-record.yaml': 'quotations: [{ text: "We won’t sell the ferry, and nobody will make us.", speaker: ada-quill }]',
};

/** Words in quotation marks match a quotation that a cited source records. */
export const quoteIsVerbatim = defineRule({
  id: 'quote-is-verbatim',
  severity: 'error',
  waivable: false,
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
      shows: 'words from a source that is not cited',
      files: { 'briefings/ferry.mdx': 'Ada Quill called it “a lifeline”.[^p1]' },
      findings: { 'briefings/ferry.mdx:9:21': '“a lifeline” is quoted, but no source cited here records a quotation' },
    },
  ],
  *check(context) {
    const { dossier } = context;
    if (!dossier) return;
    const headline: RecordedQuotation = { text: dossier.article.data.headline, speaker: null, source: HEADLINE_ID };
    for (const { text, cites, at } of listClaims(context)) {
      const recorded = context.evidence(cites).quotations;
      yield* checkText(text, cites.includes(HEADLINE_ID) ? [...recorded, headline] : recorded, at);
    }
    for (const [index, { id, digest, quotations }] of dossier.article.data.passages.entries()) {
      const entry = keyOf(dossier.article);
      yield* checkText(digest, context.evidence([id]).quotations, { entry, path: ['passages', index, 'digest'] });
      for (const [at, { otherWordings }] of quotations.entries())
        for (const [n, { text, cites }] of otherWordings.entries())
          yield* checkWords(text, context.evidence(cites).quotations, {
            entry,
            path: ['passages', index, 'quotations', at, 'otherWordings', n, 'text'],
          });
    }
    for (const reference of dossier.references)
      yield* checkText(reference.data.digest, context.evidence([reference.id]).quotations, { entry: keyOf(reference), path: ['digest'] });
  },
});

function* checkText(text: string, recorded: readonly RecordedQuotation[], at: Finding['at']): Generator<Finding> {
  for (const { start, end } of findQuotations(text))
    yield* checkWords(
      text.slice(start + 1, end - 1),
      recorded,
      { ...at, find: occurrenceAt(text, start, end) },
      NEGATIVE.test(ownWordsBefore(text, start)),
    );
}

function* checkWords(words: string, recorded: readonly RecordedQuotation[], at: Finding['at'], isNegated = false): Generator<Finding> {
  const matches = recorded.filter((quotation) => isVerbatim(words, quotation.text));
  if (matches.length === 0) yield { ...explain(words, recorded), at };
  const dropped = matches.map(({ text }) => findDroppedNegation(words, text, isNegated));
  const [first] = dropped;
  if (first !== undefined && !dropped.includes(undefined))
    yield {
      reason: `“${words}” leaves out the “${first}” that ${matches[0]?.source ?? ''} has right before the quoted words`,
      hint: `Quote the “${first}” too, or express it in the words before the quotation.`,
      at,
    };
}

/** Our own words of a sentence, before a quotation in it. */
function ownWordsBefore(text: string, start: number): string {
  const quoted = findQuotations(text).filter(({ end }) => end <= start);
  const own = [...quoted, { start, end: start }].map((range, index) => text.slice(quoted[index - 1]?.end ?? 0, range.start)).join('');
  return own.slice(findSentenceEnds(own).at(-1) ?? 0);
}

/** A word that reverses the meaning of those after it. */
const NEGATION = /(?<![\p{L}\p{N}])(not|no|never|nor|neither|without|cannot|can't|\p{L}+n't) ?$/iu;
/** The same and similar words, anywhere in our own text. */
const NEGATIVE = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${NEGATIONS})(?![\p{L}\p{N}])`, 'iu');

/** An insertion or an omission in quoted words. */
const GAP = /\[[^\]]*\]|…|\.\.\./;

/** The negation that a quotation leaves out of the record, in a gap or right before its beginning (unless our own words express it). */
function findDroppedNegation(words: string, recorded: string, isNegated: boolean): string | undefined {
  const text = normaliseQuotation(recorded);
  const parts = normaliseQuotation(words)
    .split(GAP)
    .map((part) => part.trim())
    .filter(Boolean);
  let from = 0;
  for (const [index, part] of parts.entries()) {
    const places = placesOf(part, text, from).map((at) => ({ at, dropped: NEGATION.exec(text.slice(from, at))?.[1] }));
    const place = index === 0 && isNegated ? places[0] : places.find(({ dropped }) => dropped === undefined);
    if (!place) return places[0]?.dropped;
    from = place.at + part.length;
  }
  return undefined;
}

function placesOf(part: string, text: string, from: number): number[] {
  const at = text.indexOf(part, from);
  return at === -1 ? [] : [at, ...placesOf(part, text, at + 1)];
}

function explain(words: string, recorded: readonly RecordedQuotation[]): { reason: string; hint: string } {
  const [first, ...others] = recorded;
  if (!first)
    return {
      reason: `“${words}” is quoted, but no source cited here records a quotation`,
      hint: 'Cite the source that quotes these words. If nobody is quoted, use *emphasis*.',
    };
  const near = nearest(words, [first, ...others]);
  return {
    reason: `“${words}” is not what ${near.source} records: ${describe(firstDifference(words, near.text))}`,
    hint: `The closest quotation on record is “${near.text}”${/[.!?…]$/.test(near.text) ? '' : '.'} Quote it exactly, with … for omissions and […] for insertions. If nobody is quoted, use *emphasis*.`,
  };
}

function describe({ common, quoted, recorded, isMoved }: Difference): string {
  if (isMoved) return `in the record, “${quoted}” comes before the words that precede it here`;
  return `${common ? `after “${common}” ` : ''}it has “${quoted}” where the record has “${recorded}”`;
}

function nearest(words: string, recorded: readonly [RecordedQuotation, ...RecordedQuotation[]]): RecordedQuotation {
  const agreed = (quotation: RecordedQuotation) => firstDifference(words, quotation.text).agreed;
  const [best] = recorded.toSorted((a, b) => agreed(b) - agreed(a));
  if (best && agreed(best) > 0) return best;
  const text = closest(
    words,
    recorded.map((quotation) => quotation.text),
  );
  return recorded.find((quotation) => quotation.text === text) ?? recorded[0];
}
