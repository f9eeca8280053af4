import { describe, expect, test } from 'vitest';
import { applyEdits } from '#lib/text/text-edits.ts';
import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';
import { addFormerId, findYamlEdits } from '#authoring/rename/yaml-edits.ts';
import type { Renaming } from '#authoring/rename/naming.ts';

const ACTOR: Renaming = { collection: 'actors', from: 'quill', to: 'ada' };
const PLACE: Renaming = { collection: 'places', from: 'holm', to: 'isle' };

const rename = (collection: CollectionName, yaml: string, renaming: Renaming) =>
  applyEdits(yaml, findYamlEdits(COLLECTIONS[collection].schema, yaml, renaming));

describe('an id in a field changes', () => {
  test.each([
    ['in a list, not as a part of another id', 'affiliation: [quill, quill-2]', 'affiliation: [ada, quill-2]'],
    ['in quotation marks', `affiliation: ["quill", 'quill']`, `affiliation: ["ada", 'ada']`],
    ['between fields without a value', 'sortName:\naffiliation:\n  - quill\nrole:\n', 'sortName:\naffiliation:\n  - ada\nrole:\n'],
    ['but not in a text', 'name: quill', 'name: quill'],
    ['but not as the name of a field', '[quill, name]: quill\n', '[quill, name]: quill\n'],
    [
      'only where a text has it in a link',
      'role: { text: "quill is [quill](/actors/quill/)." }',
      'role: { text: "quill is [quill](/actors/ada/)." }',
    ],
    [
      'only where a text has its path in a link',
      'role: { text: "actors/quill is [x](/actors/quill/)." }',
      'role: { text: "actors/quill is [x](/actors/ada/)." }',
    ],
    ['not where it is an alias', 'affiliation: [&other ben, *other]', 'affiliation: [&other ben, *other]'],
  ])('%s', (_where, before, after) => {
    expect(rename('actors', before, ACTOR)).toBe(after);
  });

  test('that refers to entries of any collection, with the collection', () => {
    expect(rename('places', 'sameAs: places/holm', PLACE)).toBe('sameAs: places/isle');
    expect(rename('places', 'sameAs: places/holm-2', PLACE)).toBe('sameAs: places/holm-2');
    expect(rename('places', 'sameAs: actors/holm', PLACE)).toBe('sameAs: actors/holm');
  });

  test('with quotation marks where YAML needs them', () => {
    const year: Renaming = { ...ACTOR, to: '2020' };
    expect(rename('actors', `affiliation: [quill, 'quill']`, year)).toBe(`affiliation: ['2020', '2020']`);
    expect(rename('places', 'sameAs: places/holm', { ...PLACE, to: '2020' })).toBe('sameAs: places/2020');
  });

  test('but not where it is written with an escape', () => {
    expect(findYamlEdits(COLLECTIONS.actors.schema, 'affiliation: ["qu\\x69ll"]', ACTOR)).toEqual([]);
  });
});

describe('the old id is added', () => {
  const add = (yaml: string, eol = '\n') => applyEdits(yaml, addFormerId(yaml, ACTOR, eol));

  test.each([
    ['in a list at the start of the line', 'formerIds:\n- a\n- b\nname: Q\n', 'formerIds:\n- a\n- b\n- quill\nname: Q\n'],
    ['in a list that is indented further', 'formerIds:\n    -   a\nname: Q\n', 'formerIds:\n    -   a\n    - quill\nname: Q\n'],
    [
      'in a list whose items have comments',
      'formerIds:\n  # First.\n  - a # From the start.\nname: Q\n',
      'formerIds:\n  # First.\n  - a # From the start.\n  - quill\nname: Q\n',
    ],
    ['in a list at the end of a file without a line break', 'formerIds:\n  - a', 'formerIds:\n  - a\n  - quill\n'],
    ['in a list without a value', 'formerIds:\nname: Q\n', 'formerIds:\nname: Q\nformerIds: [quill]\n'],
    ['in a list of a mapping that begins with it', 'formerIds: [ a , b ]\n', 'formerIds: [ a , b, quill ]\n'],
    ['in place of the new id', "formerIds:\n  - a\n  - 'ada' # Until May.\n", 'formerIds:\n  - a\n  - quill # Until May.\n'],
  ])('%s', (_where, before, after) => {
    expect(add(before)).toBe(after);
  });

  test('with the line endings of the file', () => {
    expect(add('formerIds:\r\n  - a\r\nname: Q\r\n', '\r\n')).toBe('formerIds:\r\n  - a\r\n  - quill\r\nname: Q\r\n');
  });

  test('with quotation marks where YAML needs them', () => {
    const year = { ...ACTOR, from: '2020' };
    expect(applyEdits('name: Q\n', addFormerId('name: Q\n', year, '\n'))).toBe("name: Q\nformerIds: ['2020']\n");
  });

  test('nowhere in YAML that is written in braces, or is no mapping', () => {
    expect(addFormerId('{ name: Q }\n', ACTOR, '\n')).toEqual([]);
    expect(addFormerId('- name: Q\n', ACTOR, '\n')).toEqual([]);
    expect(addFormerId('', ACTOR, '\n')).toEqual([]);
  });
});
