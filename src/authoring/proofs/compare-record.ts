import { dayOfEdtf, type IsoDay } from '#lib/dates/edtf-date.ts';
import { findLikestWords } from '#lib/text/likest-words.ts';
import type { TextRange } from '#lib/yaml/yaml-text.ts';
import { quotedWords } from '#dossier/proofs/compared-record.ts';
import type { Dossier } from '#dossier/dossier.ts';
import type { Source } from '#dossier/source.ts';
import { alignPassages } from './align-passages.ts';
import { createNameFinder, type NameFinder } from './name-finder.ts';
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
      return compare(dossier, source, names, published, own, own);
    },
    article: (text) => {
      const published = dayOfEdtf(dossier.article.data.publishedAt.edtf);
      const passages = [...dossier.sources.values()].filter(({ kind }) => kind === 'passage');
      const ranges = alignPassages(
        passages.map((source) => [source.digest, ...quotedWords(dossier, source)].join('\n')),
        text,
      );
      const whole = buildSourceText(text, published, dossier.language);
      return passages.map((source, index) => {
        const range = ranges[index];
        return compare(
          dossier,
          source,
          names,
          published,
          whole,
          range ? buildSourceText(text.slice(range.start, range.end), published, dossier.language) : whole,
          range,
        );
      });
    },
  };
}

/** Names may stand anywhere in the text, since a passage may go on about a person named before; all else must stand in `place`. */
function compare(
  dossier: Dossier,
  source: Source,
  names: NameFinder,
  published: IsoDay | undefined,
  whole: SourceText,
  place: SourceText,
  range: TextRange = { start: 0, end: whole.text.length },
): Comparison {
  const facts = listFacts(dossier, source, published, names);
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
