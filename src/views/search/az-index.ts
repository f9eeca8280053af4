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
  const { compare, digits, otherScripts, withoutArticle } = wordsOf(dossier.site).search;
  for (const entry of named) add({ name: listedName(entry), targets: [targetOf(entry, dossier)] });
  for (const entry of briefings) add({ name: entry.data.question, targets: [targetOf(entry, dossier)] });
  for (const entry of named) {
    const see = listedName(entry);
    const languages = new Map(entry.data.originalNames.map(({ text, language }) => [text, language]));
    for (const name of soughtNames(entry, dossier))
      if (!rows.has(`${fold(name)}\n`)) add({ name, language: languages.get(name), see, targets: [targetOf(entry, dossier)] });
  }
  // A name is sorted without marks before its first letter, and without its article.
  const sortKey = (name: string) => withoutArticle(name.replace(/^[^\p{L}\p{N}]+/u, ''));
  const sorted = [...rows.values()].sort((a, b) => compare(sortKey(a.name), sortKey(b.name)) || compare(a.see ?? '', b.see ?? ''));
  const byPart = Map.groupBy(sorted, ({ name }) => partOf(sortKey(name)));
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

/** People stand under their family names. */
const listedName = (entry: NamedEntry): string =>
  ('sortName' in entry.data ? entry.data.sortName : undefined) ?? capitalise(mainName(entry));

/** The part of the index in which a name stands: its first letter, or one of the two above. */
function partOf(sortKey: string): string {
  const first = fold(sortKey).charAt(0);
  if (/\p{N}/u.test(first)) return DIGITS;
  return /\p{Script=Latin}/u.test(first) ? first.toUpperCase() : OTHER_SCRIPTS;
}
