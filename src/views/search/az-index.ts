import { fold } from '#lib/text/fold.ts';
import { wordsOf } from '#locales/catalogue.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf } from '#dossier/entry.ts';
import { capitalise, mainName, type NamedEntry } from '#dossier/names.ts';
import { pathOfEntry, type SitePath } from '#dossier/paths.ts';
import { soughtNames } from './spellings.ts';

/** Where a name leads. */
export interface AzTarget {
  kind: string;
  path: SitePath;
}

/** A line of the index: a name with its entries, or another name that points to it. */
export interface AzRow {
  name: string;
  /** Language of a name in its original form. */
  language?: string | undefined;
  /** The name under which the thing is listed, where this is another one. */
  see?: string | undefined;
  /** The entries of that name: more than one where several kinds are about it. */
  targets: [AzTarget, ...AzTarget[]];
}

export interface AzPart {
  /** A fragment for links. */
  id: string;
  label: string;
  rows: AzRow[];
}

const collator = new Intl.Collator('en', { numeric: true });

/** Every actor, term, place and briefing under each of its names, by letter; other scripts come last. */
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
    for (const name of soughtNames(entry, dossier))
      if (!rows.has(`${fold(name)}\n`)) add({ name, language: languages.get(name), see, targets: [targetOf(entry, dossier)] });
  }
  const byPart = Map.groupBy([...rows.values()].sort(compareRows), ({ name }) => partOf(name));
  return [...byPart]
    .map(([label, group]) => ({ id: PART_IDS[label] ?? `letter-${label.toLowerCase()}`, label, rows: group }))
    .sort((a, b) => rankPart(a.label) - rankPart(b.label) || collator.compare(a.label, b.label));
}

const DIGITS = '0–9';
const OTHER_SCRIPTS = 'In other scripts';
const PART_IDS: Partial<Record<string, string>> = { [DIGITS]: 'digits', [OTHER_SCRIPTS]: 'other-scripts' };
const rankPart = (label: string) => [DIGITS, OTHER_SCRIPTS].indexOf(label);

const targetOf = (entry: NamedEntry | Dossier['briefings'][number], { site }: Dossier): AzTarget => ({
  kind: wordsOf(site).labels.entryKind[entry.collection],
  path: pathOfEntry(keyOf(entry)),
});

/** People stand under their family names. */
const listedName = (entry: NamedEntry): string =>
  ('sortName' in entry.data ? entry.data.sortName : undefined) ?? capitalise(mainName(entry));

/** A name as it is sorted: without marks before its first letter, and without an article. */
const sortKey = (name: string): string => name.replace(/^[^\p{L}\p{N}]+/u, '').replace(/^(?:the|an?) (?=\S)/i, '');

const compareRows = (a: AzRow, b: AzRow) =>
  collator.compare(sortKey(a.name), sortKey(b.name)) || collator.compare(a.see ?? '', b.see ?? '');

function partOf(name: string): string {
  const first = fold(sortKey(name)).charAt(0);
  if (/\p{N}/u.test(first)) return DIGITS;
  return /\p{Script=Latin}/u.test(first) ? first.toUpperCase() : OTHER_SCRIPTS;
}
