import { describe, expect, test } from 'vitest';
import { parseEntries, type ContentFile } from '#dossier/parse/parse-entries.ts';
import { blocksOf } from '#dossier/prose/blocks.ts';
import { planRename } from '#authoring/rename/plan-rename.ts';
import type { Renaming } from '#authoring/rename/naming.ts';
import { compileContent } from '#rules/compile.ts';
import { contentFiles, fillIn, listMessages, makeSite, type Changes } from '../../../support/entries.ts';
import { fc, checkProperty } from '../../../support/check-property.ts';

const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const textsOf = (files: readonly ContentFile[]) => Object.fromEntries(files.map(({ name, bytes }) => [name, decode(bytes)]));

/** The files after a renaming; throws if it is refused. */
function rename(files: readonly ContentFile[], renaming: Renaming): ContentFile[] {
  const plan = planRename(renaming, files, parseEntries(files), blocksOf(undefined));
  if (!plan.ok) throw new Error(plan.reason);
  const gone = new Set(plan.files.map(({ name, formerName }) => formerName ?? name));
  const renamed = plan.files.map(({ name, content }) => ({ path: `src/content/${name}`, name, bytes: new TextEncoder().encode(content) }));
  return [...files.filter(({ name }) => !gone.has(name)), ...renamed];
}

const diffOf = (changes: Changes, renaming: Renaming) => {
  const files = contentFiles(changes);
  const plan = planRename(renaming, files, parseEntries(files), blocksOf(undefined));
  return plan.ok
    ? plan.files.flatMap(({ name, formerName, diff }) => [formerName === undefined ? name : `${formerName} → ${name}`, ...diff])
    : plan.reason;
};

const BUSY = {
  'briefings/more.mdx': `---
question: What else?
standfirst: { text: 'See [her](/actors/ada-quill/#s87ba54).', cites: [p1, "gazette-2020"] }
order: 2
topics: [the-vote]
published: 2020-04-01
---

She is [the mayor](/actors/ada-quill/ "of Holm"), and [ada-quill](/glossary/subsidy/) is text.[^p1][^gazette-2020]
See [the vote](/chronology/council-vote/#sgbgq7f) and [the isle](/places/holm/).[^gazette-2020]

<Later>

<ActorCards ids="ben-oake   ada-quill" />

</Later>
`,
  'actors/ben-oake.yaml': `# Friend of ada-quill.
name: Ben Oake
kind: person
role: { text: Keeper, cites: [ gazette-2020 , p1 ] }   # cites: gazette-2020
affiliation:
  - 'ada-quill'
`,
  'places/quay.yaml': 'name: Quay\nkind: area\nsameAs: places/holm\ncoordinates: { latitude: 1, longitude: 2 }\n',
} satisfies Changes;

describe('a renaming changes every use of the id, and nothing else', () => {
  const found = (renaming: Renaming) => diffOf(BUSY, renaming);

  test('of an actor', () => {
    expect(found({ collection: 'actors', from: 'ada-quill', to: 'ada' })).toMatchInlineSnapshot(`
      [
        "articles/ferry-vote.yaml",
        "   28 -         speaker: ada-quill",
        "   28 +         speaker: ada",
        "explainers/ferry-vote.yaml",
        "    8 - keyActors: [ada-quill]",
        "    8 + keyActors: [ada]",
        "actors/ada-quill.yaml → actors/ada.yaml",
        "   11 + formerIds: [ada-quill]",
        "chronology/council-vote.yaml",
        "    9 - actors: [ada-quill]",
        "    9 + actors: [ada]",
        "briefings/more.mdx",
        "    3 - standfirst: { text: 'See [her](/actors/ada-quill/#s87ba54).', cites: [p1, "gazette-2020"] }",
        "    3 + standfirst: { text: 'See [her](/actors/ada/#s87ba54).', cites: [p1, "gazette-2020"] }",
        "    9 - She is [the mayor](/actors/ada-quill/ "of Holm"), and [ada-quill](/glossary/subsidy/) is text.[^p1][^gazette-2020]",
        "    9 + She is [the mayor](/actors/ada/ "of Holm"), and [ada-quill](/glossary/subsidy/) is text.[^p1][^gazette-2020]",
        "   14 - <ActorCards ids="ben-oake   ada-quill" />",
        "   14 + <ActorCards ids="ben-oake   ada" />",
        "actors/ben-oake.yaml",
        "    6 -   - 'ada-quill'",
        "    6 +   - 'ada'",
      ]
    `);
  });

  test('of a reference whose new id looks like a number to YAML', () => {
    expect(found({ collection: 'references', from: 'gazette-2020', to: '2020' })).toMatchInlineSnapshot(`
      [
        "articles/ferry-vote.yaml",
        "   14 -     cites: [gazette-2020]",
        "   14 +     cites: ['2020']",
        "glossary/subsidy.yaml",
        "    4 -   cites: [gazette-2020]",
        "    4 +   cites: ['2020']",
        "references/gazette-2020.yaml → references/2020.yaml",
        "    9 + formerIds: [gazette-2020]",
        "briefings/more.mdx",
        "    3 - standfirst: { text: 'See [her](/actors/ada-quill/#s87ba54).', cites: [p1, "gazette-2020"] }",
        "    3 + standfirst: { text: 'See [her](/actors/ada-quill/#s87ba54).', cites: [p1, "2020"] }",
        "    9 - She is [the mayor](/actors/ada-quill/ "of Holm"), and [ada-quill](/glossary/subsidy/) is text.[^p1][^gazette-2020]",
        "    9 + She is [the mayor](/actors/ada-quill/ "of Holm"), and [ada-quill](/glossary/subsidy/) is text.[^p1][^2020]",
        "   10 - See [the vote](/chronology/council-vote/#sgbgq7f) and [the isle](/places/holm/).[^gazette-2020]",
        "   10 + See [the vote](/chronology/council-vote/#sgbgq7f) and [the isle](/places/holm/).[^2020]",
        "actors/ben-oake.yaml",
        "    4 - role: { text: Keeper, cites: [ gazette-2020 , p1 ] }   # cites: gazette-2020",
        "    4 + role: { text: Keeper, cites: [ '2020' , p1 ] }   # cites: gazette-2020",
      ]
    `);
  });

  test('of an event', () => {
    expect(found({ collection: 'chronology', from: 'council-vote', to: 'vote' })).toMatchInlineSnapshot(`
      [
        "chronology/council-vote.yaml → chronology/vote.yaml",
        "   12 + formerIds: [council-vote]",
        "briefings/more.mdx",
        "   10 - See [the vote](/chronology/council-vote/#sgbgq7f) and [the isle](/places/holm/).[^gazette-2020]",
        "   10 + See [the vote](/chronology/vote/#sgbgq7f) and [the isle](/places/holm/).[^gazette-2020]",
      ]
    `);
  });

  test('of a place', () => {
    expect(found({ collection: 'places', from: 'holm', to: 'isle-of-holm' })).toMatchInlineSnapshot(`
      [
        "chronology/council-vote.yaml",
        "   10 - places: [holm]",
        "   10 + places: [isle-of-holm]",
        "places/holm.yaml → places/isle-of-holm.yaml",
        "    9 + formerIds: [holm]",
        "briefings/more.mdx",
        "   10 - See [the vote](/chronology/council-vote/#sgbgq7f) and [the isle](/places/holm/).[^gazette-2020]",
        "   10 + See [the vote](/chronology/council-vote/#sgbgq7f) and [the isle](/places/isle-of-holm/).[^gazette-2020]",
        "places/quay.yaml",
        "    3 - sameAs: places/holm",
        "    3 + sameAs: places/isle-of-holm",
      ]
    `);
  });

  test('of a term', () => {
    expect(found({ collection: 'glossary', from: 'subsidy', to: 'public-money' })).toMatchInlineSnapshot(`
      [
        "explainers/ferry-vote.yaml",
        "    9 - keyTerms: [subsidy]",
        "    9 + keyTerms: [public-money]",
        "glossary/subsidy.yaml → glossary/public-money.yaml",
        "    5 + formerIds: [subsidy]",
        "briefings/more.mdx",
        "    9 - She is [the mayor](/actors/ada-quill/ "of Holm"), and [ada-quill](/glossary/subsidy/) is text.[^p1][^gazette-2020]",
        "    9 + She is [the mayor](/actors/ada-quill/ "of Holm"), and [ada-quill](/glossary/public-money/) is text.[^p1][^gazette-2020]",
      ]
    `);
  });

  test('of a briefing', () => {
    expect(found({ collection: 'briefings', from: 'more', to: 'what-else' })).toMatchInlineSnapshot(`
      [
        "briefings/more.mdx → briefings/what-else.mdx",
        "    7 + formerIds: [more]",
      ]
    `);
  });

  test('of an actor whose id is part of the folder’s name', () => {
    const files = contentFiles(fillIn({ 'actors/act.yaml': '' }));
    expect(Object.keys(textsOf(rename(files, { collection: 'actors', from: 'act', to: 'ben' })))).toContain('actors/ben.yaml');
  });

  test('and the findings stay the same', () => {
    const before = contentFiles(BUSY);
    const site = makeSite();
    expect(listMessages(compileContent(rename(before, { collection: 'actors', from: 'ada-quill', to: 'ada' }), site).messages)).toEqual(
      listMessages(compileContent(before, site).messages),
    );
  });
});

describe('the old id is added to the former ids', () => {
  test.each([
    ['after the existing ones', 'formerIds: [a, b]\n', 'formerIds: [a, b, ben-oake]\n'],
    ['in a list of lines', 'formerIds:\n  - a\n', 'formerIds:\n  - a\n  - ben-oake\n'],
    ['in an empty list', 'formerIds: []\n', 'formerIds: [ben-oake]\n'],
    ['in a new line, with the line endings of the file', 'sortName: Oake\r\n', 'sortName: Oake\r\nformerIds: [ben-oake]\r\n'],
    ['after a file without a final line break', 'sortName: Oake', 'sortName: Oake\nformerIds: [ben-oake]\n'],
    ['in place of the new id, if that was a former one', 'formerIds: [a, ben]\n', 'formerIds: [a, ben-oake]\n'],
  ])('%s', (_how, end, after) => {
    const head = 'name: Ben Oake\nkind: person\nrole: { text: Keeper, cites: [p1] }\n';
    const files = rename(contentFiles({ 'actors/ben-oake.yaml': head + end }), { collection: 'actors', from: 'ben-oake', to: 'ben' });
    expect(textsOf(files)['actors/ben.yaml']).toBe(head + after);
  });
});

test('a file that is no entry stays as it is', () => {
  const files = contentFiles({ ...BUSY, 'README.md': 'About ada-quill.', 'actors/.notes': 'ada-quill' });
  const plan = planRename({ collection: 'actors', from: 'ada-quill', to: 'ada' }, files, parseEntries(files), blocksOf(undefined));
  expect(plan.ok && plan.files.map(({ name }) => name).filter((name) => /README|notes/.test(name))).toEqual([]);
});

test('a field of a file may be broken, if its references can be read', () => {
  expect(
    diffOf({ 'actors/ben-oake.yaml': 'kind: person\naffiliation: [ada-quill]\n' }, { collection: 'actors', from: 'ada-quill', to: 'ada' }),
  ).toContain('    2 + affiliation: [ada]');
});

test('the id of another part of the page that lists the entry is refused, and may be given up', () => {
  const rename = (from: string, to: string, changes: Changes = {}) => {
    const files = contentFiles(changes);
    const plan = planRename({ collection: 'places', from, to }, files, parseEntries(files), blocksOf(undefined));
    return plan.ok ? plan.files.map(({ name }) => name) : plan.reason;
  };
  expect(rename('holm', 'sources')).toBe(
    'Another part of the page /places/ has the id "sources", so links to the place would lead there. Choose another id.',
  );
  expect(rename('sources', 'springs', fillIn({ 'places/sources.yaml': 'name: Springs' }))).toEqual(['places/springs.yaml']);
});

const REFUSED = [
  ['an entry that is not there', {}, { from: 'nobody', to: 'x' }],
  ['an id that is taken', BUSY, { from: 'ada-quill', to: 'ben-oake' }],
  ['an id that cannot be', {}, { from: 'ada-quill', to: 'Ada' }],
  ['the same id', {}, { from: 'ada-quill', to: 'ada-quill' }],
  ['a former id of another', fillIn({ 'actors/ben-oake.yaml': 'formerIds: [ben]' }), { from: 'ada-quill', to: 'ben' }],
  ['a file that cannot be read', { 'glossary/subsidy.yaml': 'term: a: b' }, { from: 'ada-quill', to: 'ada' }],
  ['a file in another encoding', { 'glossary/subsidy.yaml': new Uint8Array([0x74, 0xe9]) }, { from: 'ada-quill', to: 'ada' }],
  ['a briefing that cannot be read', { 'briefings/more.mdx': '---\nquestion: What?\n---\n\n<Later>' }, { from: 'ada-quill', to: 'ada' }],
  ['a briefing without fields', { 'briefings/more.mdx': 'She is [the mayor](/actors/ada-quill/).' }, { from: 'ada-quill', to: 'ada' }],
  ['two files with one id', fillIn({ 'actors/Ada-Quill.yaml': 'name: Ada' }), { from: 'ada-quill', to: 'ada' }],
  ['an entry without fields', { 'actors/ben-oake.yaml': '' }, { from: 'ben-oake', to: 'ben' }],
  [
    'an entry that is written in braces',
    { 'actors/ben-oake.yaml': '{ name: Ben, kind: person, role: { text: Keeper, cites: [p1] } }\n' },
    { from: 'ben-oake', to: 'ben' },
  ],
  [
    'an id that is written with an escape',
    { 'actors/ben-oake.yaml': 'name: Ben\nkind: person\nrole: { text: Keeper, cites: [p1] }\naffiliation: ["ada\\x2dquill"]\n' },
    { from: 'ada-quill', to: 'ada' },
  ],
] as const;

test('an impossible renaming has a reason', () => {
  const reasons = REFUSED.map(([what, changes, ids]) => [what, diffOf(changes, { collection: 'actors', ...ids })]);
  expect(Object.fromEntries(reasons)).toMatchInlineSnapshot(`
    {
      "a briefing that cannot be read": "src/content/briefings/more.mdx:5: the text is not valid MDX: expected a closing tag for \`<Later>\`. Fix it first: until then, its references cannot be updated.",
      "a briefing without fields": "src/content/briefings/more.mdx:1: the file does not begin with frontmatter. Fix it first: until then, its references cannot be updated.",
      "a file in another encoding": "src/content/glossary/subsidy.yaml:1: the file is not UTF-8: this byte is not part of a character. Fix it first: until then, its references cannot be updated.",
      "a file that cannot be read": "src/content/glossary/subsidy.yaml:1: the YAML cannot be read: this line has a second colon, or a line is indented by mistake. Fix it first: until then, its references cannot be updated.",
      "a former id of another": ""ben" is a former id of actors/ben-oake.yaml, and old links with it lead there.",
      "an entry that is not there": "There is no actors/nobody.yaml.",
      "an entry that is written in braces": "This command cannot edit src/content/actors/ben-oake.yaml safely. Change “ben-oake” there by hand first.",
      "an entry without fields": "This command cannot edit src/content/actors/ben-oake.yaml safely. Change “ben-oake” there by hand first.",
      "an id that cannot be": ""Ada" is not a valid id. Use lower-case letters, digits and single hyphens, such as ada.",
      "an id that is taken": "actors/ben-oake.yaml already exists and is not overwritten. Choose another id.",
      "an id that is written with an escape": "This command cannot edit src/content/actors/ben-oake.yaml safely. Change “ada-quill” there by hand first.",
      "the same id": "The old and the new id are the same.",
      "two files with one id": "src/content/actors/ada-quill.yaml:1: the id "ada-quill" is already taken by src/content/actors/Ada-Quill.yaml. Fix it first: until then, its references cannot be updated.",
    }
  `);
});

test('renaming and renaming back changes only the former ids', () => {
  const eol = fc.constantFrom('\n', '\r\n');
  const mark = fc.constantFrom('', '\uFEFF');
  const id = fc.constantFrom('ada-quill', "'ada-quill'", '"ada-quill"', 'ben-oake');
  const cite = fc.constantFrom('p1', 'gazette-2020', "'gazette-2020'");
  const extra = fc.tuple(
    eol,
    mark,
    fc.array(id, { minLength: 1, maxLength: 3 }),
    fc.array(cite, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', '# ada-quill', '  '),
  );
  const renaming = fc.constantFrom<Renaming>(
    { collection: 'actors', from: 'ada-quill', to: 'quill' },
    { collection: 'references', from: 'gazette-2020', to: 'the-gazette' },
  );
  checkProperty(
    fc.tuple(extra, renaming),
    ([[end, bom, ids, cites, note], there]) => {
      const yaml = [
        'name: Ben Oake',
        'kind: person',
        `affiliation: [${ids.join(', ')}]`,
        note,
        'role:',
        '  text: See [her](/actors/ada-quill/).',
        `  cites: [ ${cites.join(',')} ]`,
      ];
      const files = contentFiles({ ...BUSY, 'actors/ben-oake.yaml': bom + yaml.join(end) + end });
      const back = rename(rename(files, there), { ...there, from: there.to, to: there.from });
      const own = `${there.collection}/${there.from}.yaml`;
      const { [own]: ownBefore, ...before } = textsOf(files);
      const { [own]: ownAfter, ...after } = textsOf(back);
      expect(after).toEqual(before);
      expect(ownAfter).toBe(`${ownBefore}formerIds: [${there.to}]\n`);
    },
    60,
  );
});
