import { describe, expect, test } from 'vitest';
import { COLLECTIONS, COLLECTION_NAMES } from '#schemas/collections.ts';
import { parseEntries, type ParseCache } from '#dossier/parse/parse-entries.ts';

import { contentFiles, fillIn, listMessages, type Changes } from '../../../support/entries.ts';
import { fc, checkProperty } from '../../../support/check-property.ts';
import { SAMPLE_PROJECT } from '#rules/examples/sample-project.ts';

const read = (changes: Changes) => parseEntries(contentFiles(fillIn(changes)));
/** Messages without the list of all collections, which grows. */
const findings = (changes: Changes) =>
  listMessages(read(changes).messages).map((message) => message.replace(COLLECTION_NAMES.join(', '), '…'));

test('the sample project has one entry in each collection that must not be empty, and at most one in the others', () => {
  const { entries, messages } = parseEntries(contentFiles());
  expect(messages).toEqual([]);
  const unexpected = COLLECTION_NAMES.filter(
    (name) => entries[name].length > 1 || (COLLECTIONS[name].count !== 'any' && entries[name].length === 0),
  );
  expect(unexpected).toEqual([]);
});

test('an entry knows its collection, id, file, data and prose', () => {
  const { entries } = read({ 'briefings/more.mdx': '---\nquestion: More?\n---\n\n\nProse.\n\n' });
  expect(entries.briefings[0]).toMatchObject({
    collection: 'briefings',
    id: 'more',
    file: 'src/content/briefings/more.mdx',
    data: { question: 'More?', corrections: [], unlinked: [] },
    body: 'Prose.',
  });
});

describe('every file is one entry', () => {
  test('so a file outside the collections is reported', () => {
    expect(findings({ 'actor/x.yaml': 'name: X', 'notes.yaml': '', 'zzz/x.yaml': '' })).toMatchInlineSnapshot(`
      [
        "actor/x.yaml:1:1 file-is-an-entry: the file is in no collection → Did you mean the folder actors/? Move the file there.",
        "notes.yaml:1:1 file-is-an-entry: the file is in no collection → Move it into the folder of its collection, or out of the content. Collections are ….",
        "zzz/x.yaml:1:1 file-is-an-entry: the file is in no collection → Move it into the folder of its collection, or out of the content. Collections are ….",
      ]
    `);
  });

  test('so a file with another ending is reported', () => {
    expect(findings({ 'actors/x.yml': '', 'actors/y.mdx': '', 'briefings/z.md': '', 'briefings/w.yaml': '', 'places/v': '' }))
      .toMatchInlineSnapshot(`
      [
        "actors/x.yml:1:1 file-is-an-entry: files of actors end in .yaml → Rename it to x.yaml, or move it out of the content.",
        "actors/y.mdx:1:1 file-is-an-entry: files of actors end in .yaml → Rename it to y.yaml, or move it out of the content.",
        "briefings/w.yaml:1:1 file-is-an-entry: files of briefings end in .mdx → Rename it to w.mdx, or move it out of the content.",
        "briefings/z.md:1:1 file-is-an-entry: files of briefings end in .mdx → Rename it to z.mdx, or move it out of the content.",
        "places/v:1:1 file-is-an-entry: files of places end in .yaml → Rename it to v.yaml, or move it out of the content.",
      ]
    `);
  });

  test('and the name that is suggested for it can be an id, and is free', () => {
    expect(findings({ 'actors/Bo Lind.yml': '', 'actors/Ada Quill.yml': '', 'places/Sources.yml': '', 'references/P3.yml': '' }))
      .toMatchInlineSnapshot(`
      [
        "actors/Ada Quill.yml:1:1 file-is-an-entry: files of actors end in .yaml → Rename it to ada-quill-2.yaml, or move it out of the content.",
        "actors/Bo Lind.yml:1:1 file-is-an-entry: files of actors end in .yaml → Rename it to bo-lind.yaml, or move it out of the content.",
        "places/Sources.yml:1:1 file-is-an-entry: files of places end in .yaml → Rename it to sources-place.yaml, or move it out of the content.",
        "references/P3.yml:1:1 file-is-an-entry: files of references end in .yaml → Rename it to p3-reference.yaml, or move it out of the content.",
      ]
    `);
  });

  test('a folder with the name of a kind of entry is understood', () => {
    expect(findings({ 'events/x.yaml': 'title: X', 'Term/x.yaml': 'term: X' })).toMatchInlineSnapshot(`
      [
        "Term/x.yaml:1:1 file-is-an-entry: the file is in no collection → Did you mean the folder glossary/? Move the file there.",
        "events/x.yaml:1:1 file-is-an-entry: the file is in no collection → Did you mean the folder chronology/? Move the file there.",
      ]
    `);
  });

  test('so a file in a folder inside a collection is reported', () => {
    expect(findings({ 'actors/states/x.yaml': '' })).toMatchInlineSnapshot(`
      [
        "actors/states/x.yaml:1:1 file-is-an-entry: the file is in a folder inside actors/ → Move it into actors/ itself.",
      ]
    `);
  });

  test('except hidden files, a README and pictures', () => {
    expect(
      findings({
        '.DS_Store': 'x',
        'actors/.gitkeep': '',
        'README.md': 'x',
        'actors/README.md': 'x',
        'briefings/map.SVG': '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6"/>',
        'briefings/a/b.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 6"/>',
      }),
    ).toEqual([]);
  });
});

describe('an id', () => {
  test('has lower-case letters, digits and single hyphens', () => {
    expect(findings({ 'actors/Émile Zola.yaml': '', 'actors/a--b.yaml': '', 'actors/a_b.yaml': '', 'places/Київ.yaml': '' }))
      .toMatchInlineSnapshot(`
        [
          "actors/a--b.yaml:1:1 id-is-well-formed: "a--b" is not a valid id: the file name becomes an address → Use lower-case letters, digits and single hyphens, such as a-b.yaml.",
          "actors/a_b.yaml:1:1 id-is-well-formed: "a_b" is not a valid id: the file name becomes an address → Use lower-case letters, digits and single hyphens, such as a-b.yaml.",
          "actors/Émile Zola.yaml:1:1 id-is-well-formed: "Émile Zola" is not a valid id: the file name becomes an address → Use lower-case letters, digits and single hyphens, such as emile-zola.yaml.",
          "places/Київ.yaml:1:1 id-is-well-formed: "Київ" is not a valid id: the file name becomes an address → Use lower-case letters, digits and single hyphens, such as kiyiv.yaml.",
        ]
      `);
  });

  test('that is suggested is none that the list of the collection keeps for itself, or another file has', () => {
    expect(
      findings({
        'places/Sources.yaml': '',
        'glossary/Sources.yaml': '',
        'chronology/Events.yaml': '',
        'places/Holm 1.yaml': '',
        'places/holm-1.yaml': '',
      }),
    ).toMatchInlineSnapshot(`
      [
        "chronology/Events.yaml:1:1 id-is-well-formed: "Events" is not a valid id: the file name becomes an address → Use lower-case letters, digits and single hyphens, such as events-event.yaml.",
        "glossary/Sources.yaml:1:1 id-is-well-formed: "Sources" is not a valid id: the file name becomes an address → Use lower-case letters, digits and single hyphens, such as sources.yaml.",
        "places/Holm 1.yaml:1:1 id-is-well-formed: "Holm 1" is not a valid id: the file name becomes an address → Use lower-case letters, digits and single hyphens, such as holm-1-2.yaml.",
        "places/Sources.yaml:1:1 id-is-well-formed: "Sources" is not a valid id: the file name becomes an address → Use lower-case letters, digits and single hyphens, such as sources-place.yaml.",
      ]
    `);
  });

  test('is unique in its collection, in any case', () => {
    expect(findings({ 'places/HOLM.yaml': '', 'places/Holm.yaml': '' })).toMatchInlineSnapshot(`
      [
        "places/HOLM.yaml:1:1 id-is-well-formed: "HOLM" is not a valid id: the file name becomes an address → Use lower-case letters, digits and single hyphens, such as holm-2.yaml.",
        "places/Holm.yaml:1:1 id-is-unique: the id "Holm" is already taken by src/content/places/HOLM.yaml → Give one of the two files another name.",
        "places/holm.yaml:1:1 id-is-unique: the id "holm" is already taken by src/content/places/HOLM.yaml → Give one of the two files another name.",
      ]
    `);
  });

  test('may exist in two collections', () => {
    expect(findings({ 'actors/holm.yaml': '', 'places/ada-quill.yaml': '' })).toEqual([]);
  });

  test('of a broken file is known too, so that references to it are not reported', () => {
    expect(read({ 'actors/broken.yaml': 'kind: [' }).ids.get('actors')).toEqual(new Set(['ada-quill', 'broken']));
  });
});

describe('a collection', () => {
  test('of articles, explainers or briefings is not empty; others may be', () => {
    expect(findings({ 'places/holm.yaml': null, 'briefings/what-was-decided.mdx': null })).toMatchInlineSnapshot(`
      [
        "briefings:1:1 collection-is-complete: the collection briefings is empty → Run npm run new -- briefing, which writes a file briefings/….mdx.",
      ]
    `);
  });

  test('of only broken files is not also reported as empty', () => {
    expect(findings({ 'briefings/what-was-decided.mdx': '---\nquestion: [\n---\nA.' })).toHaveLength(1);
  });

  test('of articles or explainers has one entry', () => {
    expect(
      findings({
        'articles/second.yaml': SAMPLE_PROJECT['articles/ferry-vote.yaml'] ?? '',
        'explainers/second.yaml': SAMPLE_PROJECT['explainers/ferry-vote.yaml'] ?? '',
      }),
    ).toMatchInlineSnapshot(`
      [
        "explainers/second.yaml:1:1 collection-is-complete: explainers/ holds more than one entry; a site has one → Keep one of src/content/explainers/ferry-vote.yaml and src/content/explainers/second.yaml.",
        "articles/second.yaml:1:1 collection-is-complete: articles/ holds more than one entry; a site has one → Keep one of src/content/articles/ferry-vote.yaml and src/content/articles/second.yaml.",
      ]
    `);
  });
});

describe('a file that is not UTF-8', () => {
  const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

  test('is reported at the first invalid byte', () => {
    expect(findings({ 'actors/x.yaml': latin1('name: Some\nsortName: Café\n') })).toMatchInlineSnapshot(`
      [
        "actors/x.yaml:2:14 file-is-utf8: the file is not UTF-8: this byte is not part of a character → Save the file with the encoding UTF-8.",
      ]
    `);
  });

  test('is no entry, and has no text', () => {
    const { entries, texts } = read({ 'actors/x.yaml': latin1('name: Café') });
    expect(entries.actors.map(({ id }) => id)).toEqual(['ada-quill']);
    expect(texts.has('src/content/actors/x.yaml')).toBe(false);
    expect(texts.has('src/content/actors/ada-quill.yaml')).toBe(true);
  });

  test('may begin with a byte order mark', () => {
    expect(findings({ 'actors/x.yaml': '\ufeffname: X' })).toEqual([]);
    const briefing = 'briefings/what-was-decided.mdx';
    expect(listMessages(parseEntries(contentFiles({ [briefing]: `\ufeff${SAMPLE_PROJECT[briefing]}` })).messages)).toEqual([]);
  });
});

test('all issues are reported at once', () => {
  expect(
    findings({ 'zzz.txt': '', 'actors/X.yaml': 'nam: X', 'briefings/what-was-decided.mdx': null, 'places/x.yaml': 'name: [' }),
  ).toHaveLength(5);
});

describe('with a cache, unchanged files are not parsed again', () => {
  test('their entries are the same objects', () => {
    const cache: ParseCache = new Map();
    const [before, after] = [
      parseEntries(contentFiles(), cache),
      parseEntries(contentFiles({ 'places/holm.yaml': SAMPLE_PROJECT['places/holm.yaml']?.replace('area', 'city') ?? '' }), cache),
    ];
    expect(after.entries.actors[0]).toBe(before.entries.actors[0]);
    expect(after.entries.places[0]?.data.kind).toBe('city');
  });

  test('their findings are reported again', () => {
    const cache: ParseCache = new Map();
    const files = contentFiles({ 'places/holm.yaml': 'name: [' });
    expect(parseEntries(files, cache).messages).toEqual(parseEntries(files, cache).messages);
  });
});

test('no content of a file makes the parser throw', () => {
  const name = fc.constantFrom('actors/x.yaml', 'briefings/x.mdx', 'references/x.yaml', 'articles/x.yaml', 'X/y', '');
  const nearly = fc.array(
    fc.constantFrom(
      '---\n',
      'name: ',
      'X',
      '\n',
      '  - ',
      '[',
      '{',
      '}',
      ': ',
      '&a ',
      '*a',
      '<Later>',
      '</Later>',
      '[^p1]',
      '"',
      '>-\n',
      '!!int ',
      '? ',
      '<<: ',
      '\t',
      'é',
      '%YAML 1.1\n',
    ),
    { maxLength: 25 },
  );
  const bytes = fc.oneof(
    fc.uint8Array(),
    nearly.map((parts) => new TextEncoder().encode(parts.join(''))),
  );
  checkProperty(
    fc.tuple(name, bytes),
    ([path, content]) => {
      for (const { reason, place } of parseEntries(contentFiles({ [path]: content })).messages) {
        expect(reason).not.toBe('');
        expect(place.line).toBeGreaterThanOrEqual(1);
        expect(place.column).toBeGreaterThanOrEqual(1);
      }
    },
    500,
  );
});
