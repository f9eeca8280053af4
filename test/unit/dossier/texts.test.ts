import { expect, test } from 'vitest';
import { COLLECTIONS, COLLECTION_NAMES } from '#schemas/collections.ts';
import { toJsonSchema, type JsonSchema } from '#dossier/parse/schema-fields.ts';
import { PACKS } from '#locales/packs.ts';
import { textsOf } from '#dossier/texts/entry-texts.ts';
import { kindOfField } from '#dossier/texts/fields.ts';
import { textsOfSettings } from '#dossier/texts/settings-texts.ts';
import { makeDossier } from '../../support/entries.ts';

/** The paths of all values that are free texts, with 0 for any item of a list. */
function* freeTexts(schema: JsonSchema, path: (string | number)[] = []): Generator<(string | number)[]> {
  for (const choice of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) yield* freeTexts(choice, path);
  for (const [name, field] of Object.entries(schema.properties ?? {})) yield* freeTexts(field, [...path, name]);
  if (schema.items) yield* freeTexts(schema.items, [...path, 0]);
  if (schema.type === 'string' && !schema.ref && !schema.enum && schema.const === undefined) yield path;
}

/** Fields whose values are no texts: dates, addresses, tags of languages, ids. */
const NO_TEXTS = new Set(
  'accessed archived archivedOn asOf date dead edtf formerIds issued language published rule sameAs updated url points id cites'.split(' '),
);

test('every field that holds a text has a kind', () => {
  const unknown = COLLECTION_NAMES.flatMap((collection) =>
    [...freeTexts(toJsonSchema(COLLECTIONS[collection].schema))]
      .filter(
        (path) => kindOfField(collection, path) === undefined && !NO_TEXTS.has(String(path.findLast((step) => typeof step === 'string'))),
      )
      .map((path) => `${collection}: ${path.join('.')}`),
  );
  expect([...new Set(unknown)]).toEqual([]);
});

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6"/>';

const list = (changes: Parameters<typeof makeDossier>[0], key: `${string}/${string}`) =>
  textsOf(makeDossier(changes).entry(key as 'briefings/ferry')!, PACKS['en-GB'])
    .filter(({ where }) => 'body' in where)
    .map(({ kind, text, cites }) => [kind, text, cites.join(' ')]);

test('the prose is listed in its order, each text with the sources that it cites or that must support it', () => {
  const prose = `The council voted.[^p1]

## The vote

![The pier at low tide](./pier.svg)

The mayor spoke.[^p2]

| who | what |
| --- | --- |
| Ada Quill | She spoke.[^p2] |

### The money

A subsidy pays.[^gazette-2020]

## The end

It stays.[^p1]`;
  expect(list({ 'briefings/pier.svg': PICTURE, 'briefings/ferry.mdx': prose }, 'briefings/ferry')).toEqual([
    ['statement', 'The council voted.', 'p1'],
    ['heading', 'The vote', 'p2 gazette-2020'],
    ['picture', 'The pier at low tide', 'p2 gazette-2020'],
    ['statement', 'The mayor spoke.', 'p2'],
    ['table head', 'who', 'p2'],
    ['table head', 'what', 'p2'],
    ['statement', 'Ada Quill', ''],
    ['statement', 'She spoke.', 'p2'],
    ['heading', 'The money', 'gazette-2020'],
    ['statement', 'A subsidy pays.', 'gazette-2020'],
    ['heading', 'The end', 'p1'],
    ['statement', 'It stays.', 'p1'],
  ]);
});

test('a text in data is supported by the statement, the record or the entry that it belongs to', () => {
  const dossier = makeDossier({
    'references/report.yaml': 'caution: A party to the dispute.\nquotations: [{ text: a burden, speaker: null, note: In its English. }]',
    'chronology/count.yaml': 'date: { edtf: 2020-03-04, basis: background, cites: [gazette-2020], note: By the paper. }\ncites: [p1]',
    'glossary/board.yaml':
      'term: harbour board\nparticipants: [{ actor: ada-quill, as: chair, text: She is in it., cites: [p2] }]\ncorrections: [{ date: 2020-05-01, was: It is old., now: null, why: It is new. }]',
  });
  const cites = (key: 'references/report' | 'chronology/count' | 'glossary/board') =>
    Object.fromEntries(
      textsOf(dossier.entry(key)!, dossier.language).flatMap((text) =>
        text.kind === 'statement' ? [] : [[text.text, text.cites.join(' ')]],
      ),
    );
  expect(cites('references/report')).toMatchObject({ 'A party to the dispute.': 'report', 'In its English.': 'report' });
  expect(cites('chronology/count')).toEqual({ 'By the paper.': 'p1 gazette-2020' });
  expect(cites('glossary/board')).toMatchObject({ chair: 'p2', 'It is new.': 'gazette-2020 p2' });
});

test('the texts of the settings are listed, too', () => {
  const { site: settings } = makeDossier({}, { editor: 'The desk', publisher: { name: 'The Gazette' } });
  expect(textsOfSettings(settings, undefined).map(({ path }) => path.join('.'))).toEqual([
    'title',
    'tagline',
    'publisher.name',
    'editor',
    'topics.0.label',
  ]);
});
