import { dayOfEdtf } from '#lib/dates/edtf-date.ts';
import { findLikestWords } from '#lib/text/likest-words.ts';
import type { TextRange } from '#lib/yaml/yaml-text.ts';
import { quotedWords } from '#dossier/proofs/compared-record.ts';
import type { Dossier } from '#dossier/dossier.ts';
import type { Source } from '#dossier/source.ts';
import { alignPassages } from './align-passages.ts';
import { createNameFinder } from './name-finder.ts';
import { listFacts, type RecordedFact } from './recorded-facts.ts';
import { buildSourceText, type SourceText } from './source-text.ts';

/** Something recorded that does not stand in the source’s own text. */
export interface Difference extends RecordedFact {
  /** Whether it stands elsewhere in the article, but not at the place of its passage. */
  isElsewhere: boolean;
  /** The likest words of the text, for the editor to look at. */
  nearest: TextRange | undefined;
}

export interface Comparison {
  source: Source;
  /** How many facts were compared. */
  compared: number;
  differences: Difference[];
}

/** Compares the records of references with the texts of their pages, and those of passages with the text of the article. */
export interface RecordComparer {
  reference(source: Source & { kind: 'reference' }, text: string): Comparison;
  /** The headline and all passages. */
  article(text: string): Comparison[];
}

export function createRecordComparer(dossier: Dossier): RecordComparer {
  const names = createNameFinder(dossier);
  return {
    reference: (source, text) => {
      const published = dayOfEdtf(source.reference.issued);
      const own = buildSourceText(text, published, dossier.language);
      return compare(source, listFacts(dossier, source, published, names), inWhole(own));
    },
    article: (given) => {
      const published = dayOfEdtf(dossier.article.data.publishedAt.edtf);
      const passages = [...dossier.sources.values()].filter(({ kind }) => kind === 'passage');
      const ranges = alignPassages(
        passages.map((source) => [source.digest, ...quotedWords(dossier, source)].join('\n')),
        given,
      );
      const whole = buildSourceText(given, published, dossier.language);
      return passages.map((source, index) => {
        const range = ranges[index];
        const text = range
          ? { whole, place: buildSourceText(given.slice(range.start, range.end), published, dossier.language), range }
          : inWhole(whole);
        return compare(source, listFacts(dossier, source, published, names), text);
      });
    },
  };
}

/** The text with which a record is compared. */
interface ComparedText {
  whole: SourceText;
  /** The part of it where the record must stand. */
  place: SourceText;
  /** Where the part is in the whole. */
  range: TextRange;
}

const inWhole = (whole: SourceText): ComparedText => ({ whole, place: whole, range: { start: 0, end: whole.text.length } });

/** Names may stand anywhere in the text, since a passage may go on about a person named before; all else must stand in `place`. */
function compare(source: Source, facts: readonly RecordedFact[], { whole, place, range }: ComparedText): Comparison {
  const differences = facts
    .filter((fact) => !fact.standsIn(fact.kind === 'name' ? whole : place))
    .map((fact): Difference => {
      const isElsewhere = place !== whole && fact.standsIn(whole);
      if (isElsewhere) return { ...fact, isElsewhere, nearest: findLikestWords(whole.text, fact.words) };
      const near = findLikestWords(whole.text.slice(range.start, range.end), fact.context);
      return { ...fact, isElsewhere, nearest: near && { start: near.start + range.start, end: near.end + range.start } };
    });
  return { source, compared: facts.length, differences };
}
