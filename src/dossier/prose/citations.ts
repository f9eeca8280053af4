/** A footnote reference: `[^p8]`. The build knows the definitions; nobody writes them. */
const CITATION_MARK = /\[\^([^\]\s]+)\]/g;

/** A citation mark in a flat text, and the id it names. */
export interface CitationRange {
  start: number;
  end: number;
  id: string;
}

/** A flat text without its citation marks. */
export const stripCitations = (flat: string): string => flat.replace(CITATION_MARK, '');

/** Where citation marks stand in a flat text. */
export const findCitations = (flat: string): CitationRange[] =>
  [...flat.matchAll(CITATION_MARK)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    id: match[1] ?? '',
  }));
