import { entriesOf, type Content, type Range, type SourceFile } from './content.ts';
import { matchesIn } from './words.ts';

/** An actor or a place with all of its names. */
export interface Named {
  id: string;
  /** What it is: a person, a state and so on; “place” for a place. */
  kind: string;
  /** Ids of those it belongs to. */
  affiliation: string[];
  names: string[];
}

/** Where a text names somebody or something. */
export interface NamedRange extends Range {
  text: string;
  named: Named;
}

const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

export const actorsOf = (content: Content): Named[] => namedIn(content, 'actors');
export const placesOf = (content: Content): Named[] => namedIn(content, 'places').map((place) => ({ ...place, kind: 'place' }));

const namedIn = (content: Content, collection: string): Named[] =>
  entriesOf(content, collection).map(({ id, data }) => ({
    id,
    kind: String(data['kind']),
    affiliation: list(data['affiliation']),
    names: [String(data['name']), ...list(data['altLabels'])],
  }));

/** Whether one belongs to the other, or both to a third: either may speak for the other. */
export const areClose = (a: Named, b: Named): boolean =>
  a.id === b.id || a.affiliation.includes(b.id) || b.affiliation.includes(a.id) || a.affiliation.some((id) => b.affiliation.includes(id));

/** The pattern of all names with a capital, the longest first; lines may break in them. */
export const patternOf = (named: readonly Named[]): string =>
  `(?:${named
    .flatMap(({ names }) => names)
    .filter((name) => /^\p{Lu}/u.test(name))
    .sort((a, b) => b.length - a.length)
    .map((name) => RegExp.escape(name).replaceAll(/\\x20| /g, String.raw`\s+`))
    .join('|')})(?![\\p{L}\\p{N}-])`;

/** Every place in a range where one of these is named. */
export function findNamed(file: SourceFile, range: Range, named: readonly Named[]): NamedRange[] {
  if (named.length === 0) return [];
  const byName = new Map(named.flatMap((one) => one.names.map((name) => [name, one] as const)));
  return matchesIn(file, range, new RegExp(String.raw`(?<![\p{L}\p{N}])${patternOf(named)}`, 'gu')).flatMap(({ start, end, groups }) => {
    const text = groups[0]!;
    const one = byName.get(text.replace(/\s+/g, ' '));
    return one ? [{ start, end, text, named: one }] : [];
  });
}
