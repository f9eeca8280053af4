/** What a citation names, besides its version. */
export interface Cited {
  /** The person or desk that answers for the text. */
  editor: string | undefined;
  /** Ends with a full stop or another end mark. */
  title: string;
  site: string;
  publisher: string | undefined;
  /** The day of the last change. */
  issued: string | undefined;
  /** Empty if the title is a link. */
  address: string;
}

/** What the citation of a source names. */
export interface CitedSource {
  author: string | undefined;
  /** Ends with a full stop or another end mark. */
  title: string;
  publisher: string;
  issued: string | undefined;
  /** Empty if the title is a link. */
  address: string;
}

const listed = (...parts: (string | undefined)[]): string => `${parts.filter((part) => part !== undefined).join(', ')}.`;
const joined = (...sentences: (string | undefined)[]): string => sentences.filter(Boolean).join(' ');

/** A citation, in sentences without quotation marks, since titles may have them. `version` is a sentence. */
export const writeCitation = ({ editor, title, site, publisher, issued, address }: Cited, version: string | undefined): string =>
  joined(editor && `${editor}.`, title, listed(site, publisher, issued), version, address);

/** The citation of a source, in the same form. `author` is who wrote it, if somebody else published it; `issued` is a date in words. */
export const writeSourceCitation = ({ author, title, publisher, issued, address }: CitedSource): string =>
  joined(author && `${author}.`, title, listed(publisher, issued), address);
