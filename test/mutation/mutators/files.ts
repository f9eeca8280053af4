import type { RuleId } from '#schemas/rule-ids.ts';
import { entriesOf, type Content, type SourceFile } from '../content.ts';
import type { Mutator, Spot } from '../mutant.ts';
import { misspell, rawOf } from '../words.ts';

const SCHEMA: readonly RuleId[] = ['entry-fits-schema'];

const inYaml = (file: SourceFile) => (file.body ? 4 : 0);

/** Makes one change to each file, at its first line of YAML. */
const atHead = (by: string, change: string, isMeant: (file: SourceFile) => boolean = () => true) =>
  function* (content: Content): Generator<Spot> {
    for (const file of content.files.filter(isMeant)) {
      const start = inYaml(file);
      const edits = [{ file, start, end: start, by }];
      yield { edits, around: [{ file, start, end: start }, ...edits], change };
    }
  };

const topFields = (file: SourceFile) => file.scalars.filter(({ path }) => path.length === 1);

/** Optional fields. */
const OPTIONAL = new Set([
  'sortName',
  'sameAs',
  'outcomeOf',
  'section',
  'url',
  'via',
  'archived',
  'language',
  'issued',
  'accessed',
  'caution',
  'updated',
  'note',
]);

export const FILE_MUTATORS: readonly Mutator[] = [
  {
    kind: 'id-is-taken-in-capitals',
    summary: 'A copy of a file has the same id in capitals.',
    rules: ['id-is-unique'],
    *find(content) {
      for (const { name, id, text, collection } of content.files.filter((file) => /[a-z]/.test(file.id))) {
        const copy = name.replace(id, id[0]!.toUpperCase() + id.slice(1));
        if (copy !== name)
          yield { edits: [], writes: { [copy]: text }, anywhereIn: [name, copy], change: `adds ${copy} beside ${collection}/${id}` };
      }
    },
  },
  {
    kind: 'passage-id-is-taken',
    summary: 'A passage has the id of another one.',
    rules: ['id-is-unique'],
    *find(content) {
      for (const file of entriesOf(content, 'articles'))
        for (const { path, value, start, end } of file.scalars) {
          if (path.length !== 3 || path[2] !== 'id') continue;
          const by = value === 'p1' ? 'p2' : `p${Number(value.slice(1)) - 1}`;
          yield { edits: [{ file, start, end, by }], change: `${path.join('.')}: ${value} → ${by}` };
        }
    },
  },
  {
    kind: 'reference-has-id-of-passage',
    summary: 'The file of a reference is named like a passage.',
    rules: ['id-is-unique'],
    *find(content) {
      for (const [index, { text }] of entriesOf(content, 'references').entries()) {
        const name = `references/p${index + 1}.yaml`;
        yield { edits: [], writes: { [name]: text }, anywhereIn: [name], change: `adds ${name}` };
      }
    },
  },
  {
    kind: 'file-name-is-no-id',
    summary: 'The name of a file cannot be part of an address.',
    rules: ['id-is-well-formed'],
    *find(content) {
      for (const { name, id, text } of content.files) {
        const other = name.replace(id, `${id.replaceAll('-', '_')} Ö`);
        yield { edits: [], writes: { [name]: null, [other]: text }, anywhereIn: [other], change: `${name} → ${other}` };
      }
    },
  },
  {
    kind: 'file-is-in-no-collection',
    summary: 'A file is in a folder that is not a collection, in a folder inside one, or has another extension.',
    rules: ['file-is-an-entry'],
    *find(content) {
      for (const [index, { name, id, text, collection }] of content.files.entries()) {
        const other = [`${collection.slice(0, -1)}/${id}.yaml`, `${collection}/old/${id}.yaml`, `${collection}/${id}.yml`][index % 3]!;
        yield { edits: [], writes: { [other]: text }, anywhereIn: [other], change: `adds ${other} beside ${name}` };
      }
    },
  },
  {
    kind: 'collection-is-emptied',
    summary: 'All files of a collection that a site needs are deleted, or a second article or explainer is added.',
    rules: ['collection-is-complete'],
    *find(content) {
      for (const collection of ['articles', 'explainers', 'briefings'])
        yield {
          edits: [],
          writes: Object.fromEntries(entriesOf(content, collection).map(({ name }) => [name, null])),
          anywhereIn: [collection],
          change: `takes ${collection}/ away`,
        };
      for (const { collection, text } of [...entriesOf(content, 'articles'), ...entriesOf(content, 'explainers')]) {
        const name = `${collection}/second-one.yaml`;
        yield { edits: [], writes: { [name]: text }, anywhereIn: [name], change: `adds ${name}` };
      }
    },
  },
  {
    kind: 'file-is-not-utf8',
    summary: 'A file is saved in another encoding.',
    rules: ['file-is-utf8'],
    *find(content) {
      for (const { name, text } of content.files) {
        if (!/[é’“–]/.test(text)) continue;
        const latin = Uint8Array.from(
          [...text],
          (letter) => ({ '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96 })[letter] ?? letter.codePointAt(0)! & 0xff,
        );
        yield { edits: [], writes: { [name]: latin }, anywhereIn: [name], change: `${name} in Windows-1252` };
      }
    },
  },
  {
    kind: 'yaml-is-broken',
    summary: 'The YAML of a file is invalid: an extra colon, a tab, an unclosed quotation mark or bracket.',
    // The next quotation mark may close the text, so that a part of a text is parsed as a field.
    rules: ['yaml-is-valid', 'entry-fits-schema'],
    *find(content) {
      yield* atHead('note: one: two\n', 'adds a second colon')(content);
      yield* atHead('note:\n\tone: two\n', 'adds a tab')(content);
      yield* atHead('note: "never closed\n', 'adds a quotation mark that nothing closes')(content);
      yield* atHead('note: [one, two\n', 'adds a bracket that nothing closes')(content);
    },
  },
  {
    kind: 'key-stands-twice',
    summary: 'A field occurs twice.',
    rules: ['yaml-is-valid'],
    *find(content) {
      for (const file of content.files)
        for (const { key, start, end } of topFields(file).slice(0, 2)) {
          const from = file.text.lastIndexOf('\n', start) + 1;
          const next = file.text.indexOf('\n', end) + 1;
          if (/[>|]-?\n/.test(file.text.slice(from, next))) continue;
          const edits = [{ file, start: next, end: next, by: file.text.slice(from, next) }];
          yield { edits, around: [{ file, start: from, end: from }, ...edits], change: `${key} stands twice` };
        }
    },
  },
  {
    kind: 'field-is-unknown',
    summary: 'A field is added that the schema does not have.',
    rules: SCHEMA,
    find: atHead('verified: true\n', 'adds verified: true'),
  },
  {
    kind: 'field-name-is-misspelt',
    summary: 'The name of a field is misspelt.',
    rules: SCHEMA,
    *find(content) {
      for (const file of content.files)
        for (const { path, key, start } of file.scalars) {
          if (typeof path.at(-1) !== 'string') continue;
          const from = file.text.lastIndexOf(`${key}:`, start);
          const by = misspell(key) ?? `${key}s`;
          yield { edits: [{ file, start: from, end: from + key.length, by }], change: `${path.join('.')} → ${by}` };
        }
    },
  },
  {
    kind: 'field-is-missing',
    summary: 'A required field is removed.',
    rules: SCHEMA,
    *find(content) {
      for (const file of content.files)
        for (const { path, key, start, end } of topFields(file)) {
          if (OPTIONAL.has(key)) continue;
          const from = file.text.lastIndexOf(`\n${key}:`, start) + 1 || inYaml(file);
          const to = file.text.indexOf('\n', end) + 1 || file.text.length;
          yield {
            edits: [{ file, start: from, end: to, by: '' }],
            around: [{ file, start: 0, end: file.text.length }],
            change: `takes ${path.join('.')} out`,
          };
        }
    },
  },
  {
    kind: 'field-is-of-wrong-type',
    summary: 'A field has a value of another type, or one that is not allowed.',
    rules: SCHEMA,
    *find(content) {
      for (const file of content.files)
        for (const { path, key, start, end, value } of file.scalars) {
          if (!['kind', 'status', 'origin', 'basis', 'opened', 'latitude', 'longitude', 'order'].includes(key)) continue;
          for (const by of ['[]', /^-?[\d.]+$/.test(value) ? 'many' : 'sometimes'])
            yield { edits: [{ file, start, end, by }], change: `${path.join('.')}: ${value} → ${by}` };
        }
    },
  },
  {
    kind: 'briefing-loses-its-prose',
    summary: 'A briefing loses all of its prose, or all except a heading and a block.',
    rules: ['briefing-has-prose'],
    *find(content) {
      for (const file of entriesOf(content, 'briefings')) {
        const { start, end } = file.body!;
        for (const by of ['', '\n## Who was there\n\n<ChronologySlice from="2022-01-26" to="2022-01-26" />\n'])
          yield {
            edits: [{ file, start, end, by }],
            anywhereIn: [file.name],
            change: by === '' ? 'takes all prose out' : 'leaves a block',
          };
      }
    },
  },
  {
    kind: 'all-briefings-become-drafts',
    summary: 'All briefings become drafts.',
    rules: ['some-briefing-is-published'],
    *find(content) {
      const briefings = entriesOf(content, 'briefings');
      yield {
        edits: briefings.map((file) => ({ file, start: 4, end: 4, by: 'draft: true\n' })),
        anywhereIn: briefings.map(({ name }) => name),
        change: 'adds draft: true to each',
      };
    },
  },
  {
    kind: 'order-is-taken',
    summary: 'A briefing takes the place of another in the reading order.',
    rules: ['briefing-is-in-order'],
    *find(content) {
      const briefings = entriesOf(content, 'briefings');
      for (const file of briefings)
        for (const other of briefings.filter((briefing) => briefing !== file)) {
          const { start, end, value } = topFields(file).find(({ key }) => key === 'order')!;
          const by = String(other.data['order']);
          yield { edits: [{ file, start, end, by }], anywhereIn: [file.name, other.name], change: `order: ${value} → ${by}` };
        }
    },
  },
  {
    kind: 'briefing-is-updated-too-soon',
    summary: 'A briefing has an update or a correction from before it was published.',
    rules: ['briefing-is-in-order', 'correction-is-in-order'],
    *find(content) {
      for (const file of entriesOf(content, 'briefings'))
        for (const by of [
          'updated: 2022-02-03\n',
          'corrections:\n  - { date: 2022-02-03, was: This., now: That., why: It was wrong. }\n',
        ]) {
          if (Object.keys(file.data).some((key) => by.startsWith(`${key}:`))) continue;
          const edits = [{ file, start: 4, end: 4, by }];
          yield { edits, around: [{ file, start: 4, end: 4 }, ...edits], change: `adds ${by.trim()}` };
        }
    },
  },
  {
    kind: 'correction-is-not-made',
    summary: 'A correction of an entry has words that are not in the entry.',
    rules: ['correction-is-made'],
    *find(content) {
      const free = content.files.filter(({ collection, data }) => collection !== 'references' && data['corrections'] === undefined);
      for (const file of free) {
        const start = file.body ? 4 : 0;
        const by = 'corrections:\n  - { date: 2022-02-05, was: This., now: And this instead., why: It was wrong. }\n';
        const edits = [{ file, start, end: start, by }];
        yield { edits, around: [{ file, start, end: start }, ...edits], change: `adds ${by.trim()}` };
      }
    },
  },
  {
    kind: 'waiver-waives-nothing',
    summary: 'A waiver names a rule that finds nothing there.',
    rules: ['waiver-is-used'],
    *find(content) {
      yield* waivers(content, 'number-is-sourced');
      yield* waiverComments(content, 'date-is-sourced');
    },
  },
  {
    kind: 'waiver-is-forbidden',
    summary: 'A waiver names a rule that cannot be waived.',
    rules: ['waiver-is-used'],
    *find(content) {
      yield* waivers(content, 'quote-is-verbatim');
      yield* waiverComments(content, 'mdx-is-content');
    },
  },
  {
    kind: 'waiver-names-no-rule',
    summary: 'A waiver names a rule that does not exist.',
    rules: ['waiver-is-used'],
    *find(content) {
      yield* waivers(content, 'numbers-are-sourced');
      yield* waiverComments(content, 'quotes-are-verbatim');
    },
  },
];

function* waivers(content: Content, rule: string): Generator<Spot> {
  for (const file of content.files)
    for (const { citesRange, part } of file.claims) {
      if (!citesRange || part === 'title' || part === 'leavesOpen') continue;
      const from = file.text.lastIndexOf('\n', citesRange.start) + 1;
      const indent = /^ */.exec(file.text.slice(from))![0];
      if (!rawOf(file, { start: from, end: citesRange.start }).startsWith(`${indent}cites:`)) continue;
      const edits = [
        { file, start: from, end: from, by: `${indent}waive:\n${indent}  - rule: ${rule}\n${indent}    reason: It was checked by hand.\n` },
      ];
      yield { edits, around: [{ file, start: from, end: from }, ...edits], change: `waives ${rule}` };
    }
}

function* waiverComments(content: Content, rule: string): Generator<Spot> {
  for (const file of entriesOf(content, 'briefings'))
    for (const start of file.paragraphs) {
      const edits = [{ file, start, end: start, by: `{/* waive ${rule}: it was checked by hand */}\n\n` }];
      yield { edits, around: [{ file, start, end: start }, ...edits], change: `waives ${rule}` };
    }
}
