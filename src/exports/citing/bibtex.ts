import { isoDay, pad } from '#lib/dates/calendar.ts';
import { bibtexKey, escapeLatex, escapeLatexUrl } from '#lib/text/escape-latex.ts';
import type { CslDate } from './csl-date.ts';
import type { CslItem, CslType } from './csl-json.ts';

/** Newspapers and blogs are cited as articles of a journal; BibTeX has no type for pages of the web. */
const TYPES = {
  'article-newspaper': 'article',
  'post-weblog': 'article',
  'entry-encyclopedia': 'incollection',
  report: 'techreport',
  webpage: 'misc',
} as const satisfies Record<CslType, string>;

/** The field for the title of what a text appeared in. */
const CONTAINERS = { article: 'journal', incollection: 'booktitle', techreport: 'series', misc: 'howpublished' } as const;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Items as a BibTeX file in UTF-8, which BibTeX (with 8-bit keys), Biber and reference managers read. */
export const toBibtexFile = (items: readonly CslItem[]): string => items.map((item) => `${toBibtex(item)}\n`).join('\n');

/** An item as an entry of BibTeX, with the fields that `biblatex` adds for the web: `url`, `urldate`, `version`. */
export function toBibtex(item: CslItem): string {
  const type = TYPES[item.type];
  const container = item['container-title'];
  const fields: Field[] = [
    // In two pairs of braces, so that no style changes capitals, and none divides a name at its commas or at “and”.
    ['author', item.author?.map(({ literal }) => `{${escapeLatex(literal)}}`).join(' and ')],
    ['title', `{${escapeLatex(item.title)}}`],
    [CONTAINERS[type], container && escapeLatex(container)],
    [type === 'techreport' ? 'institution' : 'publisher', item.publisher && escapeLatex(item.publisher)],
    ...dateFields(item.issued),
    ['url', item.URL && escapeLatexUrl(item.URL)],
    ['urldate', dayOf(item.accessed)],
    ['version', item.version && escapeLatex(item.version)],
    ['language', item.language],
    ['note', item.note && escapeLatex(item.note)],
  ];
  return `@${type}{${bibtexKey(item.id)},\n${writeFields(fields)}}`;
}

/** The lines for the date of an entry. */
export const writeDate = (issued: CslDate): string => writeFields(dateFields(issued));

type Field = [name: string, value: string | undefined];

/** Months are the macros of every style, so they stand without braces. */
const writeFields = (fields: readonly Field[]): string =>
  fields.map(([name, value]) => (value ? `  ${name} = ${name === 'month' ? value : `{${value}}`},\n` : '')).join('');

/** A date that numbers cannot express, or that is uncertain, stays in words. */
function dateFields(issued: CslDate | undefined): Field[] {
  const [first, last] = issued?.['date-parts'] ?? [];
  if (!first) return [['year', issued?.literal && escapeLatex(issued.literal)]];
  const [year = 0, month, day] = first;
  if (issued?.circa || last) {
    const years = [...new Set([first, last].flatMap((parts) => (parts?.[0] ? [String(parts[0])] : [])))].join('--');
    return [['year', issued?.circa ? `c. ${years}` : years]];
  }
  return [
    ['year', pad(year, 4)],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['day', day === undefined ? undefined : String(day)],
  ];
}

/** A day as `2022-01-26`; undefined for a date that is no day. */
function dayOf(date: CslDate | undefined): string | undefined {
  const [year = 0, month = 0, day] = date?.['date-parts']?.[0] ?? [];
  return day === undefined ? undefined : isoDay(year, month, day);
}
