import type { IsoDay } from '../dates/calendar.ts';
import { endSentence } from './end-sentence.ts';
import { bibtexKey, escapeLatex, escapeLatexUrl } from './escape-latex.ts';
import { escapeMarkdown, escapeMarkdownUrl } from './escape-markdown.ts';

/** What stands for a value in a template: characters for private use, which no text has. */
export const MARKS = { title: '\u{e000}', address: '\u{e001}', id: '\u{e002}', issued: '\u{e003}' } as const;

/** The title, the address and a short id of what is cited. */
export type Cited = Readonly<Record<Exclude<keyof typeof MARKS, 'issued'>, string>>;

/** The formats of citations, in the order in which readers see them. */
export const CITATION_FORMATS = ['text', 'markdown', 'bibtex', 'csl'] as const;

/** A citation in each format. */
export type Citations = Readonly<Record<(typeof CITATION_FORMATS)[number], string>>;

/** What a browser needs to cite any part of a site. */
export interface CitationTemplates extends Citations {
  /** The days on which pages last changed, as each format writes them. */
  days: Readonly<Record<IsoDay, Citations>>;
  /** The paths of the pages that changed on each of these days, with the fragment of an entry that shares its page. */
  changed: Readonly<Record<IsoDay, readonly string[]>>;
  /** The day of all other pages: that of the last change of the site; undefined if it has none. */
  otherwise: IsoDay | undefined;
}

/** The day of the last change of what has an address, or else of the page that it is on, as each format writes it. */
export function findIssued({ changed, days, otherwise = '' }: CitationTemplates, address: string): Citations | undefined {
  const { pathname, hash } = new URL(address);
  const dayOf = (path: string) => Object.keys(changed).find((day) => changed[day]?.includes(path));
  return days[dayOf(pathname + hash) ?? dayOf(pathname) ?? otherwise];
}

/**
 * The citations of something. A title ends with a full stop where the format is a sentence.
 *
 * @param issued its day, as each format writes it; only templates of a site without any day need none
 */
export function fillCitations(templates: Citations, { title, address, id }: Cited, issued?: Citations): Citations {
  const sentence = endSentence(title);
  const json = (text: string) => JSON.stringify(text).slice(1, -1);
  return {
    text: fillTemplate(templates.text, { title: sentence, address, id, issued: issued?.text }),
    markdown: fillTemplate(templates.markdown, {
      title: escapeMarkdown(sentence),
      address: escapeMarkdownUrl(address),
      id,
      issued: issued?.markdown,
    }),
    bibtex: fillTemplate(templates.bibtex, {
      title: escapeLatex(title),
      address: escapeLatexUrl(address),
      id: bibtexKey(id),
      issued: issued?.bibtex,
    }),
    csl: fillTemplate(templates.csl, { title: json(title), address: json(address), id: json(id), issued: issued?.csl }),
  };
}

const NAMES = new Map(Object.entries(MARKS).map(([name, mark]) => [mark as string, name as keyof typeof MARKS]));

/** Puts values into a template. */
const fillTemplate = (template: string, values: Readonly<Record<keyof typeof MARKS, string | undefined>>): string =>
  template.replaceAll(/[\u{e000}-\u{e003}]/gu, (mark) => {
    const name = NAMES.get(mark);
    return (name && values[name]) ?? '';
  });
