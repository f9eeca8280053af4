/** A footnote reference such as `[^p8]`. Editors do not write the footnotes: the build knows the sources. */
const CITATION_MARK = /\[\^([^\][\s]+)\]/g;

/** A citation mark in a flat text, with the id of the source. */
export interface CitationRange {
  start: number;
  end: number;
  id: string;
}

/** A flat text without its citation marks. */
export const stripCitations = (flat: string): string => (flat.includes('[^') ? flat.replace(CITATION_MARK, '') : flat);

/** Finds the citation marks in a flat text. */
export const findCitations = (flat: string): CitationRange[] =>
  flat.includes('[^')
    ? Array.from(flat.matchAll(CITATION_MARK), (match) => ({
        start: match.index,
        end: match.index + match[0].length,
        id: match[1] ?? '',
      }))
    : [];
