import type { TextPlace } from '#lib/text/text-place.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf, type Entry, type EntryKey, type EntrySource } from '#dossier/entry.ts';
import type { Message, Place, Severity } from '#dossier/message.ts';
import { pathOfEntry, pathOfSource, pathOfStatement, withBase, type SitePath } from '#dossier/paths.ts';
import type { Statement } from '#dossier/statement.ts';

/** A finding on the open page. */
export interface PreviewNote {
  /** The fragment of the sentence or entry; undefined for a finding on the page as a whole. */
  anchor: string | undefined;
  severity: Severity;
  ruleId: string;
  reason: string;
  hint: string | undefined;
  place: Place;
}

/** A source that the open page cites. */
export interface PreviewSource {
  id: string;
  label: string;

  digest: string;
  /** The address of the source on the site. */
  href: string;
}

/** What the development server adds to a page. */
export interface Preview {
  notes: PreviewNote[];
  /** The number of findings on other pages, or in files with errors, which no page shows in their current state. */
  elsewhere: number;
  /** Whether one of them is an error. */
  hasErrorElsewhere: boolean;
}

export interface PreviewInput {
  dossier: Dossier;
  messages: readonly Message[];
  /** The sources of the entries that could be parsed; pages show the others in their last valid state. */
  sources: ReadonlyMap<EntryKey, EntrySource>;
}

/** Finds the findings on a page and their sentences. The path is without the base path. */
export function previewPage(path: string, { dossier, messages, sources }: PreviewInput): Preview {
  const notes: PreviewNote[] = [];
  const others: Message[] = [];
  const entries = new Map(dossier.entries.map((entry) => [entry.file, entry]));
  for (const message of messages) {
    const entry = entries.get(message.place.file);
    const source = entry && sources.get(keyOf(entry));
    const [page, anchor] = source ? splitPath(pathOfFinding(dossier, entry, source, message.place)) : [];
    if (page === path) notes.push({ ...message, hint: message.hint, anchor });
    else others.push(message);
  }
  return { notes, elsewhere: others.length, hasErrorElsewhere: others.some(({ severity }) => severity === 'error') };
}

/** Describes cited sources, in the given order, without ids that do not exist. */
export const previewSources = (ids: readonly string[], dossier: Dossier): PreviewSource[] =>
  ids.flatMap((id) => {
    const source = dossier.sources.get(id);
    return source ? [{ id, label: source.label, digest: source.digest, href: withBase(dossier.site.base, pathOfSource(id)) }] : [];
  });

function splitPath(path: SitePath): [page: string, anchor: string | undefined] {
  const [page = '', anchor] = path.split('#');
  return [page, anchor];
}

/** The page and fragment that show a place in the file of an entry. */
function pathOfFinding(dossier: Dossier, entry: Entry, source: EntrySource, place: TextPlace): SitePath {
  const statement = statementAt(dossier.statementsOf(keyOf(entry)), source, place);
  if (statement) return pathOfStatement(statement);
  const passages = entry.collection === 'articles' ? dossier.article.data.passages : [];
  const passage = passages.find((_, index) => holds(source, source.rangeOf(['passages', index]), place));
  return passage ? pathOfSource(passage.id) : pathOfEntry(keyOf(entry));
}

/** The statement at a place in its file; in prose, the nearest one in the same paragraph. */
function statementAt(statements: readonly Statement[], source: EntrySource, place: TextPlace): Statement | undefined {
  const around = statements.find(({ where }) => 'path' in where && holds(source, source.rangeOf(where.path), place));
  if (around || isBefore(place, source.locateOffset(source.bodyRange.start))) return around;
  const sentences = statements.flatMap((statement) =>
    'body' in statement.where ? [{ statement, start: source.locateBody(statement.where.body) }] : [],
  );
  const next = sentences.findIndex(({ start }) => isBefore(place, start));
  const last = sentences.at(next === -1 ? -1 : next - 1);
  const isLast = last !== undefined && next !== 0 && !hasEmptyLine(source.text, last.start, place);
  // A place before the first sentence of a paragraph, such as a heading, belongs to that sentence.
  return (isLast ? last : (sentences[next] ?? last))?.statement;
}

const isBefore = (a: TextPlace, b: TextPlace): boolean => a.line < b.line || (a.line === b.line && a.column < b.column);

function holds(source: EntrySource, { start, end }: { start: number; end: number }, place: TextPlace): boolean {
  return !isBefore(place, source.locateOffset(start)) && isBefore(place, source.locateOffset(end));
}

const hasEmptyLine = (text: string, from: TextPlace, to: TextPlace): boolean =>
  text
    .split('\n')
    .slice(from.line, to.line - 1)
    .some((line) => line.trim() === '');
