import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseYaml, valueAt } from '#lib/yaml/yaml-text.ts';
import { flagsOf, type Draft } from '#authoring/new/flags.ts';
import { defaultValues, findIdIssue, idFor, issuesOf, writeEntry } from '#authoring/new/new-entry.ts';
import { scaffold } from '#authoring/new/scaffold.ts';
import { parseEntry } from '#dossier/parse/parse-entry.ts';
import { parseEntries } from '#dossier/parse/parse-entries.ts';
import { COLLECTIONS, ENTRY_KINDS, collectionOf } from '#schemas/collections.ts';
import { contentFiles } from '../../../support/entries.ts';
import { checkProperty, fc } from '../../../support/check-property.ts';

/** A value for each required flag. */
/** An id of each kind in the sample project. */
const IDS: Readonly<Record<string, string>> = {
  actors: 'ada-quill',
  places: 'holm',
  glossary: 'subsidy',
  sources: 'p1',
  topics: 'the-vote',
};
const VALUES: Readonly<Record<string, string>> = {
  'key-actors': 'ada-quill',
  cites: 'p1 gazette-2020',
  date: '2020-03-04',
  'as-of': '2020-03-04',
  'published-at': '2020-03-04',
  published: '2020-04-01',
  basis: 'stated',
  'in-brief': 'The council voted.[^p1]',
  'key-terms': 'subsidy',
  language: 'en',
  latitude: '61.2',
  longitude: '-2.5',
  order: '2',
  topics: 'the-vote',
  url: 'https://gazette.example.org/',
};

const draftOf = (kind: (typeof ENTRY_KINDS)[number]): Draft => {
  const draft: Draft = {};
  for (const flag of flagsOf(kind))
    if (flag.isRequired)
      flag.fill(draft, [flag.options[0] ?? VALUES[flag.name] ?? IDS[flag.idsOf ?? ''] ?? '2020: a text, with “marks” # and more']);
  return draft;
};

/** A file with one of its fields uncommented, for each field that is commented out. */
function listUncommented(text: string): { key: string; text: string }[] {
  const lines = text.split('\n');
  return lines.flatMap((line, at) => {
    const [, indent = '', key] = /^( *)#(\w+):/.exec(line) ?? [];
    if (key === undefined) return [];
    const rest = lines.slice(at + 1).findIndex((next) => !new RegExp(`^${indent}#  `).test(next));
    const changed = lines.map((each, index) => (index >= at && index <= at + rest ? each.replace('#', '') : each));
    return [{ key, text: changed.join('\n') }];
  });
}

/** The findings in a file, and its entry if it is valid. */
function parse(kind: (typeof ENTRY_KINDS)[number], text: string) {
  const reasons: string[] = [];
  const entry = parseEntry(collectionOf(kind), 'x', 'x', text, (ruleId, _place, reason) => reasons.push(`${ruleId}: ${reason}`));
  return { reasons, entry: entry?.entry };
}

describe.each(ENTRY_KINDS)('a new %s', (kind) => {
  test('can be parsed, and only its empty fields are reported', () => {
    const { reasons } = parse(kind, writeEntry(kind, {}));
    expect(reasons.filter((reason) => !/^(?:entry-fits-schema|date-is-possible): /.test(reason))).toEqual([]);
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.filter((reason) => reason.includes('missing') || reason.includes('unknown key'))).toEqual([]);
  });

  test('is valid with all required values', () => {
    const draft = draftOf(kind);
    expect(issuesOf(kind, draft)).toEqual([]);
    const written = kind === 'article' ? { ...draft, passages: [{ id: 'p1', digest: 'The council voted.' }] } : draft;
    expect(parse(kind, writeEntry(kind, written)).reasons).toEqual([]);
  });

  test('has under each comment a valid value, or a place to fill in', () => {
    const text = writeEntry(kind, kind === 'article' ? { passages: [{ id: 'p1', digest: 'The council voted.' }] } : {});
    const before = parse(kind, text).reasons;
    const [opened, ...others] = listUncommented(text).map(({ key, text: changed }) => ({
      key,
      reasons: parse(kind, changed).reasons.filter((reason) => !before.includes(reason)),
    }));
    expect(opened).toBeDefined();
    for (const { key, reasons } of [opened!, ...others])
      expect([key, ...reasons.filter((reason) => !/(?:is empty|no value is filled in(?:$|:)|needs a source.*)$/.test(reason))]).toEqual([
        key,
      ]);
  });

  test('can be parsed with every field uncommented', () => {
    const text = writeEntry(kind, {});
    let uncommented = text;
    while (/^ *#(?=[ \w])(?! )/m.test(uncommented) || /^ *#(?= {2,}[#\w-])/m.test(uncommented))
      uncommented = uncommented.replace(/^( *)#(?! \S)/gm, '$1');
    const yaml = uncommented.replace(/^---\n([\s\S]*?)---\n[\s\S]*$/, '$1');
    expect(parseYaml(yaml)).toMatchObject({ ok: true });
  });
});

test('every field is explained once, in the order of the schema', () => {
  const schema = z.strictObject({
    name: z.string().meta({ description: 'Its name.', examples: ['Holm'] }),
    kind: z.enum(['pier', 'boat']).meta({ description: 'What it is.' }),
    note: z.string().optional().meta({ description: 'What to know.' }),
    parts: z
      .array(z.strictObject({ name: z.string().meta({ description: 'Name of the part.' }), size: z.number().optional() }))
      .default([]),
  });
  expect(scaffold(schema, { kind: 'pier' }, { suggest: ([key]) => (key === 'note' ? { notes: ['Is it old?'], value: 'old' } : undefined) }))
    .toMatchInlineSnapshot(`
      "# Its name. Such as: Holm
      name: ''

      # What it is.
      # One of pier, boat.
      kind: pier

      # What to know.
      # Is it old?
      #note: old
      #parts:
      #    # Name of the part.
      #  - name: ''
      "
    `);
});

test('any text is written so that parsing gives the same text', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', minLength: 1 }), fc.constantFrom('2020-03-04', 'a: b', '- x', '"', '#'));
  checkProperty(text, (value) => {
    const term = parseYaml(writeEntry('term', { term: value, definition: { text: value, cites: ['p1'] } }));
    expect(term.ok && [valueAt(term.data, ['term']), valueAt(term.data, ['definition', 'text'])]).toEqual([value, value]);
  });
});

test('a question that looks like a day is a text in frontmatter', () => {
  expect(parse('briefing', writeEntry('briefing', { ...draftOf('briefing'), question: '2020-03-04' })).entry?.data).toMatchObject({
    question: '2020-03-04',
  });
});

describe('values', () => {
  const content = parseEntries(contentFiles());

  test('are checked if they are given', () => {
    expect(issuesOf('actor', { kind: 'persn' })).toMatchInlineSnapshot(`
      [
        "kind: "persn" is not one of person, state, organisation, formation, agency. Did you mean "person"? What the actor is: a person, a state, an organisation, a military formation or an agency.",
      ]
    `);
    expect(issuesOf('place', { coordinates: { latitude: 'north' } })).toMatchInlineSnapshot(`
      [
        ""coordinates.latitude" must be a number, not "north". Degrees north of the equator.",
      ]
    `);
    expect(issuesOf('event', { date: { edtf: '2020-02-31' } })).toMatchInlineSnapshot(`
      [
        "date.edtf: there is no 31 February 2020.",
      ]
    `);
  });

  test('of a briefing are by default a draft, today and the next place in the order, also after an invalid briefing', () => {
    const broken = contentFiles({ 'briefings/later.mdx': '---\norder: 7\n---\n' });
    expect(defaultValues('briefing', content, '2020-05-01')).toEqual({ order: 2, draft: true, published: '2020-05-01' });
    expect(defaultValues('briefing', parseEntries(broken), '2020-05-01')).toMatchObject({ order: 8 });
    expect(defaultValues('actor', content, '2020-05-01')).toEqual({});
  });

  test.each([
    ['actor', { name: 'Ada Quill' }, 'ada-quill'],
    ['reference', { title: 'A page', publisher: 'The Holm Gazette', issued: '2020-03-05' }, 'the-holm-gazette-2020-03-05'],
    ['reference', { title: 'A page', publisher: 'The Holm Gazette', issued: '2020-03-05T21:06+02:00' }, 'the-holm-gazette-2020-03-05'],
    ['reference', { title: 'A page', publisher: 'The Holm Gazette' }, 'the-holm-gazette-a-page'],
    ['term', {}, undefined],
    ['term', { term: '?' }, undefined],
    ['actor', { name: 'Андрей' }, 'andrey'],
    ['reference', { title: 'x', publisher: 'Бюро «Ґанок»', issued: '2020', language: 'uk' }, 'biuro-ganok-2020'],
  ] as const)('make the id of a new %s: %j', (kind, draft, id) => {
    expect(idFor(kind, draft, 'en-GB')).toBe(id);
  });

  test('make the id in the language of the site, unless the entry has another one', () => {
    expect(idFor('term', { term: 'Гай' }, 'uk')).toBe('hai');
    expect(idFor('reference', { title: 'Гай', language: 'ru' }, 'uk')).toBe('gay');
  });

  test('cannot be an invalid or a taken id', () => {
    expect([
      findIdIssue('actor', 'Ada', content),
      findIdIssue('actor', 'Ada Quill', content),
      findIdIssue('place', 'Sources', content),
      findIdIssue('reference', 'P3', content),
      findIdIssue('actor', '???', content),
      findIdIssue('actor', 'ada-quill', content),
      findIdIssue('reference', 'p3', content),
      findIdIssue('explainer', 'x', content),
      findIdIssue('actor', 'ben-oake', content),
      findIdIssue('place', 'sources', content),
      findIdIssue('term', 'sources', content),
      findIdIssue('event', 'con', content),
      findIdIssue('event', 'a'.repeat(101), content),
    ]).toMatchInlineSnapshot(`
      [
        ""Ada" is not a valid id. Use lower-case letters, digits and single hyphens, such as ada.",
        ""Ada Quill" is not a valid id. Use lower-case letters, digits and single hyphens. actors/ada-quill.yaml already exists and is not overwritten. Choose another id with --id.",
        ""Sources" is not a valid id. Use lower-case letters, digits and single hyphens. Another part of the page /places/ has the id "sources", so links to the place would lead there. Choose another id with --id.",
        ""P3" is not a valid id. Use lower-case letters, digits and single hyphens. "p3" is reserved for a part of the article. Use another id, such as publisher-2020-03-05.",
        ""???" is not a valid id. Use lower-case letters, digits and single hyphens, such as ada-quill.",
        "actors/ada-quill.yaml already exists and is not overwritten. Choose another id with --id.",
        ""p3" is reserved for a part of the article. Use another id, such as publisher-2020-03-05.",
        "A site has one explainer, and explainers/ferry-vote.yaml already exists. Edit it, or move it out of the content.",
        undefined,
        "Another part of the page /places/ has the id "sources", so links to the place would lead there. Choose another id with --id.",
        undefined,
        ""con" is a device name on Windows, so no file can have this name there. Choose another id with --id.",
        "The id has 101 characters; the limit is 100. Choose another id with --id.",
      ]
    `);
  });
});

test('every required field has a flag', () => {
  for (const kind of ENTRY_KINDS) {
    const { schema } = COLLECTIONS[collectionOf(kind)];
    const draft = draftOf(kind);
    const open = schema.safeParse(draft).error?.issues.map(({ path }) => path.join('.')) ?? [];
    expect(open).toEqual(kind === 'article' ? ['passages'] : []);
  }
});
