import { entriesOf, type Content, type Scalar, type SourceFile } from '../content.ts';
import type { Mutator, Spot } from '../mutant.ts';
import { inClaims, isQuoted, matchesIn, misspell, showChange } from '../words.ts';

/** Keys whose texts are our own. */
const OUR_KEYS = new Set('caution digest headlineDigest name note of question reason term text title waived'.split(' '));
const OTHERS_WORDS = new Set(['altLabels', 'originalNames', 'otherWordings', 'publisher', 'byline', 'quotations']);

const isOurs = ({ path, key, file }: Scalar) =>
  OUR_KEYS.has(key) &&
  !(file.collection === 'references' && key === 'title') &&
  (key === 'note' || !path.some((step) => OTHERS_WORDS.has(String(step))));

/** Matches of a pattern in all of our own texts, outside of quotations. */
function* inOurTexts(content: Content, pattern: RegExp): Generator<{ file: SourceFile; start: number; end: number; found: string }> {
  for (const file of content.files) {
    const texts = [...file.scalars.filter(isOurs), ...file.claims.filter(({ part }) => part === 'body').map(({ text }) => text)];
    for (const text of texts)
      for (const { start, end, groups } of matchesIn(file, text, pattern))
        if (!isQuoted(file, text, { start, end })) yield { file, start, end, found: groups[0]! };
  }
}

/** House spellings from site.config.ts, each with a forbidden one. */
const FORBIDDEN: Readonly<Record<string, string>> = {
  Kyiv: 'Kiev',
  Donbas: 'Donbass',
  Luhansk: 'Lugansk',
  Zelenskyy: 'Zelensky',
  Lukashenko: 'Lukashenka',
  Belarus: 'Belorussia',
  defence: 'defense',
  Defence: 'Defense',
};

/** Fields with ids of other entries. */
const ID_FIELDS = new Set([
  'actors',
  'affiliation',
  'keyActors',
  'keyEvents',
  'keyTerms',
  'outcomeOf',
  'places',
  'related',
  'sameAs',
  'speaker',
  'topic',
  'topics',
]);

function* idFields(content: Content): Generator<Scalar> {
  for (const { scalars } of content.files)
    for (const scalar of scalars) if (ID_FIELDS.has(scalar.key) && scalar.value !== 'null') yield scalar;
}

const replaceScalar = ({ file, start, end, path, value }: Scalar, by: string): Spot => ({
  edits: [{ file, start, end, by }],
  change: `${path.join('.')}: ${value} → ${by}`,
});

/** Family names of people, and names of others that have only one word. */
function knownNames(content: Content): string[] {
  const names = entriesOf(content, 'actors').map(({ data }) =>
    data['kind'] === 'person' ? String(data['name']).split(' ').at(-1)! : String(data['name']),
  );
  return [...new Set(names)].filter((name) => /^\p{Lu}\p{Ll}{4,}$/u.test(name));
}

const NAMED = ['glossary', 'actors', 'places'];

export const NAME_MUTATORS: readonly Mutator[] = [
  {
    kind: 'spelling-is-forbidden',
    summary: 'A word is spelt differently from the house style.',
    rules: ['house-spelling'],
    *find(content) {
      for (const { file, start, end, found } of inOurTexts(
        content,
        new RegExp(`(?<![\\p{L}\\p{N}])(?:${Object.keys(FORBIDDEN).join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
      )) {
        const edits = [{ file, start, end, by: FORBIDDEN[found]! }];
        yield { edits, change: showChange(file, edits) };
      }
    },
  },
  {
    kind: 'name-in-prose-is-misspelt',
    summary: 'Two letters of a name in prose change places.',
    rules: ['name-is-well-spelt'],
    *find(content) {
      for (const { file, start, end, groups } of inClaims(
        content,
        new RegExp(`(?<![\\p{L}\\p{N}])(?:${knownNames(content).join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
      )) {
        const by = misspell(groups[0]!);
        if (by === undefined) continue;
        const edits = [{ file, start, end, by }];
        const claim = file.claims.find(({ range }) => start >= range.start && end <= range.end)!;
        yield { edits, around: [{ file, ...claim.range }], change: showChange(file, edits) };
      }
    },
  },
  {
    kind: 'acronym-is-undefined',
    summary: 'An unexplained acronym is put into a sentence.',
    rules: ['term-is-defined'],
    *find(content) {
      for (const { file, start, end, found } of inOurTexts(content, /(?<=\s)the (?=\p{Ll})/gu))
        for (const acronym of ['XQTO', 'WKZ']) {
          const edits = [{ file, start, end, by: `${found}${acronym} ` }];
          yield { edits, change: showChange(file, edits) };
        }
    },
  },
  {
    kind: 'id-in-field-is-misspelt',
    summary: 'The id of another entry, or of a topic, is misspelt in a field.',
    rules: ['mention-resolves'],
    *find(content) {
      for (const field of idFields(content)) {
        const [collection, id] = field.key === 'sameAs' ? field.value.split('/') : ['', field.value];
        const wrong = misspell(id!) ?? `${id}s`;
        yield replaceScalar(field, collection ? `${collection}/${wrong}` : wrong);
      }
    },
  },
  {
    kind: 'id-in-field-is-another',
    summary: 'The id of another entry, or of a topic, is replaced by one that exists and is wrong.',
    rules: [],
    *find(content) {
      const all = [...idFields(content)];
      const kindOf = (key: string) =>
        ({ affiliation: 'actors', keyActors: 'actors', keyEvents: 'outcomeOf', keyTerms: 'related', topic: 'topics' })[key] ?? key;
      for (const field of all) {
        if (field.key === 'speaker') continue;
        const others = [
          ...new Set(all.filter(({ key, value }) => kindOf(key) === kindOf(field.key) && value !== field.value).map(({ value }) => value)),
        ];
        const by = others[(field.start + field.file.text.length) % (others.length || 1)];
        if (by !== undefined) yield replaceScalar(field, by);
      }
    },
  },
  {
    kind: 'name-is-claimed-twice',
    summary: 'An entry takes the name of another as a variant of its own.',
    rules: ['name-is-unambiguous'],
    *find(content) {
      const named = content.files.filter(({ collection }) => NAMED.includes(collection));
      for (const [index, file] of named.entries())
        for (const step of [3, 17]) {
          const other = named[(index + step) % named.length]!;
          const name = String(other.data['term'] ?? other.data['name']);
          const main = file.scalars.find(({ path }) => path.length === 1 && (path[0] === 'term' || path[0] === 'name'))!;
          if (file === other || isSame(file, other) || JSON.stringify(file.data).includes(`"${name}"`)) continue;
          const labels = file.scalars.find(({ path }) => path.join() === 'altLabels,0');
          const at = labels ? file.text.lastIndexOf('\n', labels.start) + 1 : main.end + file.text.slice(main.end).indexOf('\n') + 1;
          const line = `  - ${JSON.stringify(name)}\n`;
          const edits = [{ file, start: at, end: at, by: labels ? line : `altLabels:\n${line}` }];
          yield {
            edits,
            around: [{ file, start: at, end: at }, ...edits],
            anywhereIn: [other.name],
            change: `${file.name} takes the name “${name}” of ${other.name}`,
          };
        }
    },
  },
];

/** Whether two entries are about the same thing, according to either of them or through a third. */
function isSame(a: SourceFile, b: SourceFile): boolean {
  const [ofA, ofB] = [a, b].map((file) => [
    `${file.collection}/${file.id}`,
    ...(typeof file.data['sameAs'] === 'string' ? [file.data['sameAs']] : []),
  ]);
  return ofA!.some((key) => ofB!.includes(key));
}
