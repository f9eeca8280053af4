import { parseEdtf } from '#lib/dates/edtf-date.ts';
import { escapeHtml } from '#lib/web/escape-html.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { capitalise } from '#dossier/names.ts';
import { pathOfSource, withBase } from '#dossier/paths.ts';
import type { Source } from '#dossier/source.ts';
import type { Statement } from '#dossier/statement.ts';
import { wordsOf } from '#locales/catalogue.ts';
import type { PageNotes } from '../page/annotate.ts';
import type { Embed, EmbedLine, EmbedSource, LineStyle } from './embed.ts';

/** Everything that only some embeds have. */
export const EMPTY = { isLater: false, lines: [], events: [], map: undefined, topics: [] } satisfies Partial<Embed>;

export const plainLine = (style: LineStyle, text: string, isHeading = false): EmbedLine => ({ style, html: escapeHtml(text), isHeading });

/** A statement with the numbers of its sources. Must be called in reading order. */
export const markLine = (notes: PageNotes, statement: Statement, style: LineStyle, isHeading = false): EmbedLine => ({
  style,
  html: notes.html(statement),
  isHeading,
  isLater: statement.origin === 'later',
});

/** Notes on a contested word, which belong to the word wherever it is shown. */
export const markCautions = (dossier: Dossier, notes: PageNotes, statements: readonly Statement[]): EmbedLine[] => {
  const { colon, entries } = wordsOf(dossier.site);
  return statements
    .filter(({ part }) => part === 'cautions')
    .map((statement) => {
      const line = markLine(notes, statement, 'note');
      return { ...line, html: `${escapeHtml(entries.caution)}${colon}${line.html}` };
    });
};

export function nameSource(dossier: Dossier, source: Source, number: number | undefined): EmbedSource {
  const issued = source.kind === 'reference' ? source.reference.issued : undefined;
  return {
    number,
    name: capitalise(source.label),
    date: issued && wordsOf(dossier.site).formatEdtf(parseEdtf(issued)),
    href: withBase(dossier.site.base, pathOfSource(source.id)),
  };
}

export const listSources = (dossier: Dossier, notes: PageNotes): EmbedSource[] =>
  notes.sources().map(({ source, number }) => nameSource(dossier, source, number));

/** What day an embed speaks of. `textOf` is the day of its text, in EDTF. */
export function describeDays(
  dossier: Dossier,
  { isLater, lines, events }: Pick<Embed, 'isLater' | 'lines' | 'events'>,
  textOf?: string,
): string[] {
  const { embeds, formatEdtf } = wordsOf(dossier.site);
  const day = formatEdtf(dossier.asOf);
  const isMixed = lines.some((line) => line.isLater) || events.some(({ event }) => event.data.origin === 'later');
  return [
    isLater ? embeds.later(day) : isMixed ? embeds.mixed(day) : embeds.asOf(day),
    ...(textOf === undefined ? [] : [embeds.textOf(formatEdtf(parseEdtf(textOf)))]),
  ];
}
