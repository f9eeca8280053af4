import { safeParseEdtf, type EdtfDate } from '#lib/dates/edtf-date.ts';
import { letterOf } from '#lib/text/letter-of.ts';
import { wholeWords } from '#lib/text/whole-words.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf, nameOf, type Entry } from '#dossier/entry.ts';
import { walkTexts } from '#dossier/parse/walk-data.ts';
import { isPassageId } from '#dossier/statement.ts';
import { textsOf } from '#dossier/texts/entry-texts.ts';
import { plainText } from '#dossier/prose/flat-text.ts';
import { parseInline } from '#dossier/prose/prose.ts';

/**
 * Fields whose values pages do not show by themselves: ids, words for programs, and texts that only a sentence of the
 * catalogue shows, such as what a text said before it was corrected.
 */
const NOT_SHOWN: ReadonlySet<string> = new Set(
  (
    'accessed actor actors affiliation archivedOn basis cites dead end first form formerIds id keyActors keyEvents keyTerms kind ' +
    'opened origin outcomeOf places points reason related rule sameAs speaker start status topic topics unlinked ' +
    'waived was why now words'
  ).split(' '),
);

/** Every text that the content and the settings have by themselves, as pages show it. */
export function* contentTexts(dossier: Dossier): Generator<string> {
  const { site, sources, statements, entries } = dossier;
  const { title, tagline, language, url, publisher, editor, contact, licence, topics, houseSpellings, embed } = site;
  const labels = topics.map(({ label }) => label);
  for (const { value } of walkTexts({ title, tagline, language, url, publisher, editor, contact, licence, labels, houseSpellings, embed }))
    yield value;
  for (const { label } of sources.values()) yield label;
  for (const { text } of statements) yield* sentencesOf(text, dossier);
  for (const entry of entries) {
    for (const { path, key, value } of walkTexts(entry.data))
      if (!NOT_SHOWN.has(key) && !isPrivate(entry, path)) for (const form of formsOf(value)) yield form;
    // What the prose has besides sentences: headings, heads of tables, pictures.
    for (const { kind, text, where } of textsOf(entry, dossier.language)) if ('body' in where && kind !== 'statement') yield text;
  }
}

/** Every value of the content, also those that pages do not show by themselves. */
export function* contentValues({ entries }: Dossier): Generator<string> {
  for (const entry of entries) for (const { path, value } of walkTexts(entry.data)) if (!isPrivate(entry, path)) yield value;
}

/** Every date of the content. */
export function* contentDates({ entries }: Dossier): Generator<EdtfDate> {
  const known = new Set<string>();
  for (const { value } of entries.flatMap(({ data }) => walkTexts(data))) {
    if (known.has(value) || !/^[\dX]{4}|^\/\d{4}|^\.\.\/\d{4}/.test(value)) continue;
    known.add(value);
    const parsed = safeParseEdtf(value);
    if (parsed.ok) yield parsed.date;
  }
}

/** What pages derive from single texts of the content. */
export function* derivedTexts(dossier: Dossier): Generator<string> {
  const { article, chronology, named, places, references, site } = dossier;
  for (const { id } of article.data.passages) if (isPassageId(id)) yield id.slice(1);
  for (const { data } of places) if (data.kind === 'country') yield data.name.toUpperCase();
  // Our own description of a page whose title is not known.
  for (const { data } of references) yield data.title.replace(/^\[(.+)\]$/, '$1');
  // The letters of movements in a table, and of bars in a timeline.
  for (const index of chronology.keys()) yield `${letterOf(index)}.`;
  // The map of movements.
  const drawn = chronology.filter(({ data }) => data.onMap);
  for (const index of drawn.keys()) for (const { data } of drawn) yield `${letterOf(index)} ${data.onMap?.text ?? ''}`;
  // The index lists names in spellings that the settings replace.
  for (const { use, insteadOf } of site.houseSpellings)
    for (const name of named.map(nameOf))
      if (wholeWords(use).test(name)) for (const other of insteadOf) yield name.replace(wholeWords(use), () => other);
  // A list of several members has the predicate once.
  for (const term of dossier.glossary)
    for (const [index, { text }] of dossier
      .statementsOf(keyOf(term))
      .filter(({ part }) => part === 'participants')
      .entries()) {
      const name = dossier.title(`actors/${term.data.participants[index]?.actor ?? ''}`);
      if (text.startsWith(`${name} `)) yield text.slice(name.length);
    }
}

/** The text of a passage word for word, which is for checks only. */
const isPrivate = ({ collection }: Entry, path: readonly (string | number)[]) =>
  collection === 'articles' && path.length === 3 && path[0] === 'passages' && path[2] === 'text';

/** A text as it is written, and as pages show its Markdown. */
const formsOf = (value: string): string[] => (/[\\`*_[\]<>&~]/.test(value) ? [value, plainText(parseInline(value))] : [value]);

/** A text and, since lists show only the first, each of its sentences. */
function* sentencesOf(text: string, { language }: Dossier): Generator<string> {
  yield text;
  let from = 0;
  for (const end of language.sentences.findEnds(text)) {
    yield text.slice(from, end);
    from = end;
  }
}
