/** Characters with a meaning in LaTeX. A brace has a name of its own, since BibTeX also counts `\\{` as a brace. */
const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
};

/** Marks that LaTeX joins with the next one: two hyphens become a dash, two apostrophes a quotation mark. */
const LIGATURES = /([-`'])(?=\1)|[?!](?=`)/g;

/** Escapes a text for a field of BibTeX, in one line. */
export const escapeLatex = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\{}~^$&#_%]/g, (character) => LATEX[character] ?? '')
    .replaceAll(LIGATURES, '$&{}');

/** Addresses stand as they are, except for what would end the field. */
export const escapeLatexUrl = (url: string): string => url.replaceAll(/[{}\\\s]/g, encodeURIComponent);

/** A key has no blanks and none of the characters with a meaning in BibTeX or LaTeX. */
export const bibtexKey = (id: string): string => id.replaceAll(/[\s"#%&'(),={}~\\$^_]+/g, ':');
