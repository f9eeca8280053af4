import { fold } from '#lib/text/fold.ts';
import { scriptsOf } from '#lib/text/normal-form/scripts.ts';
import { wordsOf } from '#locales/catalogue.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { nameOf, keyOf } from '#dossier/entry.ts';
import { capitalise, type NamedEntry } from '#dossier/names.ts';
import { pathOfEntry, type SitePath } from '#dossier/paths.ts';
import { searchNames } from './spellings.ts';

/** An entry that a name in the index links to. */
export interface AzTarget {
  kind: string;
  path: SitePath;
}

/** A line of the index: a main name with its entries, or another name that refers to a main name. */
export interface AzRow {
  name: string;
  /** The language of a name in its original form. */
  language?: string | undefined;
  /** The main name that this name refers to. */
  see?: string | undefined;
  /** The entries with that name: several if, for example, an actor and a place share it. */
  targets: [AzTarget, ...AzTarget[]];
}

export type AzPart = LetterPart<AzRow>;

/** Lists every actor, term, place and briefing under each of its names, by letter; other scripts come last. */
export function buildAzIndex(dossier: Dossier): AzPart[] {
  const rows = new Map<string, AzRow>();
  const add = (row: AzRow) => {
    const id = [fold(row.name), row.see ?? ''].join('\n');
    const known = rows.get(id);
    if (!known) rows.set(id, { ...row, targets: [...row.targets] });
    else if (!row.see) known.targets.push(...row.targets);
  };
  const { named, briefings } = dossier;
  for (const entry of named) add({ name: listedName(entry), targets: [targetOf(entry, dossier)] });
  for (const entry of briefings) add({ name: entry.data.question, targets: [targetOf(entry, dossier)] });
  for (const entry of named) {
    const see = listedName(entry);
    const languages = new Map(entry.data.originalNames.map(({ text, language }) => [text, language]));
    for (const name of searchNames(entry, dossier))
      if (!rows.has(`${fold(name)}\n`)) add({ name, language: languages.get(name), see, targets: [targetOf(entry, dossier)] });
  }
  const { compare } = wordsOf(dossier.site).search;
  return groupByLetter(
    [...rows.values()],
    dossier,
    ({ name }) => name,
    (a, b) => compare(a.see ?? '', b.see ?? ''),
  );
}

/** A part of an index: what begins with one letter, with digits, or with a letter of another script. */
export interface LetterPart<Row> {
  id: string;
  label: string;
  rows: Row[];
}

/**
 * Sorts rows by name, and groups them by first letter; digits and other scripts come last. Leading punctuation and articles
 * do not count. `compareEqual` sorts rows of the same name.
 */
export function groupByLetter<Row>(
  rows: readonly Row[],
  { site }: Pick<Dossier, 'site'>,
  nameOfRow: (row: Row) => string,
  compareEqual: (a: Row, b: Row) => number = () => 0,
): LetterPart<Row>[] {
  const { compare, digits, otherScripts, withoutArticle } = wordsOf(site).search;
  const sortKey = (row: Row) => withoutArticle(nameOfRow(row).replace(/^[^\p{L}\p{N}]+/u, ''));
  const sorted = rows.toSorted((a, b) => compare(sortKey(a), sortKey(b)) || compareEqual(a, b));
  const script = new Intl.Locale(site.language).maximize().script ?? '';
  const byPart = Map.groupBy(sorted, (row) => partOf(sortKey(row), script));
  const letters = [...byPart.keys()].filter((part) => part !== DIGITS && part !== OTHER_SCRIPTS).sort(compare);
  const labels: Partial<Record<string, string>> = { [DIGITS]: digits, [OTHER_SCRIPTS]: otherScripts };
  return [...letters, DIGITS, OTHER_SCRIPTS].flatMap((part) => {
    const group = byPart.get(part);
    const label = labels[part];
    return group ? [{ id: label ? part : `letter-${part.toLowerCase()}`, label: label ?? part, rows: group }] : [];
  });
}

const DIGITS = 'digits';
const OTHER_SCRIPTS = 'other-scripts';

const targetOf = (entry: NamedEntry | Dossier['briefings'][number], { site }: Dossier): AzTarget => ({
  kind: wordsOf(site).labels.entryKind[entry.collection],
  path: pathOfEntry(keyOf(entry)),
});

/** The name under which an entry is listed; people are listed under their family names. */
const listedName = (entry: NamedEntry): string => ('sortName' in entry.data ? entry.data.sortName : undefined) ?? capitalise(nameOf(entry));

/**
 * The part of the index for a name: its first letter, or one of the two parts above. Latin letters are listed without accents; in
 * other scripts, what looks like an accent may make another letter, such as Й and Ї.
 */
function partOf(sortKey: string, script: string): string {
  const first = fold(sortKey).charAt(0);
  if (/\p{N}/u.test(first)) return DIGITS;
  const letter = /\p{Script=Latin}/u.test(first) ? first : sortKey.normalize('NFC').charAt(0);
  return scriptsOf(letter).includes(script) ? letter.toUpperCase() : OTHER_SCRIPTS;
}
