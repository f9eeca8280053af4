import { beforeEach, expect, test } from 'vitest';
import { buildDossier } from '#dossier/dossier.ts';
import { parseEntries, type ParseCache } from '#dossier/parse/parse-entries.ts';
import { SAMPLE_PROJECT } from '#rules/examples/sample-project.ts';
import { contentFiles, makeSite, parseSample } from '../../support/entries.ts';

const site = makeSite();
let cache: ParseCache = new Map();

beforeEach(() => {
  cache = parseSample();
});

/** The knowledge after the words of a file were replaced; without words, after the file was removed. */
function knowledgeAfter(file?: string, words?: string, by = '') {
  const text = SAMPLE_PROJECT[file ?? ''] ?? '';
  if (words !== undefined && !text.includes(words)) throw new Error(`${file} does not have “${words}”`);
  const changes = file === undefined ? {} : { [file]: words === undefined ? null : text.replace(words, by) };
  return buildDossier(parseEntries(contentFiles(changes), cache).entries, site).knowledge;
}

test('what is known stays the same object while only texts change that are compared with it', () => {
  const before = knowledgeAfter();
  expect(knowledgeAfter()).toBe(before);
  for (const [file, words] of [
    ['briefings/what-was-decided.mdx', 'on Wednesday'],
    ['briefings/what-was-decided.mdx', undefined],
    ['actors/ada-quill.yaml', 'of Holm'],
    ['chronology/council-vote.yaml', 'to keep'],
    ['explainers/ferry-vote.yaml', 'voted'],
  ] as const)
    expect(knowledgeAfter(file, words), file).toBe(before);
});

test.each([
  ['a passage', 'articles/ferry-vote.yaml', 'to keep', 'to sell'],
  ['the headline', 'articles/ferry-vote.yaml', 'keeps its ferry.\n', 'sells its ferry.\n'],
  ['a reference', 'references/gazette-2020.yaml', 'keeps', 'kept'],
  ['a removed reference', 'references/gazette-2020.yaml', undefined, ''],
  ['a name', 'actors/ada-quill.yaml', 'Ada Quill', 'Ada Quillon'],
  ['a removed name', 'glossary/subsidy.yaml', undefined, ''],
  ['whether an actor is a person', 'actors/ada-quill.yaml', 'kind: person', 'kind: body'],
  ['to whom an actor belongs', 'actors/ada-quill.yaml', 'kind: person', 'kind: person\naffiliation: [holm-council]'],
  ['the kind of a place', 'places/holm.yaml', 'kind: area', 'kind: region'],
  ['which entries are about the same', 'places/holm.yaml', 'kind: area', 'kind: area\nsameAs: glossary/subsidy'],
])('another object shows that %s changed', (_what, file, words, by) => {
  const before = knowledgeAfter();
  const after = knowledgeAfter(file, words, by);
  expect(after).not.toBe(before);
  expect(knowledgeAfter(file, words, by)).toBe(after);
});

test('other settings are other knowledge', () => {
  const { entries } = parseEntries(contentFiles(), cache);
  expect(buildDossier(entries, makeSite({ title: 'Another' })).knowledge).not.toBe(buildDossier(entries, site).knowledge);
});
