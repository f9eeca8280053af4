import { bibtexKey, escapeLatex, escapeLatexUrl } from './escape-latex.ts';
import { escapeMarkdown, escapeMarkdownUrl } from './escape-markdown.ts';

/** What stands for a value in a template: characters for private use, which no text has. */
export const MARKS = { title: '\u{e000}', address: '\u{e001}', id: '\u{e002}' } as const;

/** The title, the address and a short id of what is cited. */
export type Cited = Readonly<Record<keyof typeof MARKS, string>>;

/** The formats of citations, in the order in which readers see them. */
export const CITATION_FORMATS = ['text', 'markdown', 'bibtex', 'csl'] as const;

/** A citation in each format. */
export type Citations = Readonly<Record<(typeof CITATION_FORMATS)[number], string>>;

/** The citations of something. A title ends with a full stop where the format is a sentence. */
export function fillCitations(templates: Citations, { title, address, id }: Cited): Citations {
  const sentence = /[.?!…]["”’)]*$/.test(title) ? title : `${title}.`;
  const json = (text: string) => JSON.stringify(text).slice(1, -1);
  return {
    text: fillTemplate(templates.text, { title: sentence, address, id }),
    markdown: fillTemplate(templates.markdown, { title: escapeMarkdown(sentence), address: escapeMarkdownUrl(address), id }),
    bibtex: fillTemplate(templates.bibtex, { title: escapeLatex(title), address: escapeLatexUrl(address), id: bibtexKey(id) }),
    csl: fillTemplate(templates.csl, { title: json(title), address: json(address), id: json(id) }),
  };
}

const NAMES = new Map(Object.entries(MARKS).map(([name, mark]) => [mark as string, name as keyof typeof MARKS]));

/** Puts values into a template. */
const fillTemplate = (template: string, values: Cited): string =>
  template.replaceAll(/[\u{e000}-\u{e002}]/gu, (mark) => {
    const name = NAMES.get(mark);
    return name ? values[name] : '';
  });
