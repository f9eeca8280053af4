import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COLLECTION_NAMES, COLLECTIONS, type CollectionName } from '#schemas/collections.ts';
import { editorSchemaPath, makeEditorSchemas } from '#authoring/editor/editor-schemas.ts';
import { createLiveDossier } from '#node/content/live-dossier.ts';
import { loadSite } from '#node/settings/load-site.ts';
import { locateProject } from '#node/project/project.ts';
import { findSchemas, openEditor } from '../../../support/formats/editor.ts';
import { makeDossier, makeSite } from '../../../support/entries.ts';
import { REPOSITORY_ROOT } from '../../../support/repository-root.ts';

/** The YAML of all real files of a collection. */
function readYaml(subjectRoot: string, name: CollectionName): [file: string, yaml: string][] {
  const folder = join(subjectRoot, 'src/content', name);
  const { extension } = COLLECTIONS[name];
  if (!existsSync(folder)) return []; // a folder that is missing is an empty collection
  return readdirSync(folder)
    .filter((file) => file.endsWith(extension))
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return [file, extension === '.mdx' ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') : text];
    });
}

describe.each(['.', 'test/fixtures/other-project'])('in the project %s', async (folder) => {
  const project = locateProject(REPOSITORY_ROOT, folder);
  const site = await loadSite(project);
  const schemas = makeEditorSchemas(site, createLiveDossier(project, site, REPOSITORY_ROOT).current());

  test.each(COLLECTION_NAMES)('an editor finds nothing wrong with any entry of %s', async (name) => {
    const files = readYaml(project.root, name);
    if (COLLECTIONS[name].count !== 'any') expect(files.length).toBeGreaterThan(0);
    const editor = openEditor(schemas.get(name));
    const issues = await Promise.all(files.map(async ([file, yaml]) => (await editor.issues(yaml)).map((issue) => `${file}: ${issue}`)));
    expect(issues.flat()).toEqual([]);
  });
});

test('schemas are made again only if there is something else to refer to', () => {
  const schemas = makeEditorSchemas(makeSite(), makeDossier());
  expect(makeEditorSchemas(makeSite(), makeDossier({ 'briefings/what-was-decided.mdx': 'Another sentence.[^p1]\n' }))).toBe(schemas);
  const more = makeEditorSchemas(makeSite(), makeDossier({ 'chronology/sailing.yaml': 'places: [holm]' }));
  expect(JSON.stringify(more.get('chronology'))).toContain('"sailing"');
});

describe('in an editor, by the YAML language server', () => {
  const schemas = makeEditorSchemas(makeSite(), makeDossier());
  const event = (change: string) => `title: The council votes
cites: [p1, headline, gazette-2020]
date:
  edtf: 2020-03-04
  basis: stated
status: happened
origin: article
topics: [the-vote]
${change}`;

  test.each<[what: string, change: string, issue: string | undefined]>([
    ['an entry as it should be', '', undefined],
    ['an actor that there is', 'actors: [ada-quill]', undefined],
    ['an actor that there is not', 'actors: [ada-quil]', '9: Value is not accepted. Valid values: "ada-quill".'],
    ['a place that there is not', 'places: [hom]', '9: Value is not accepted. Valid values: "holm".'],
    ['an event that there is not', 'outcomeOf: vote', '9: Value is not accepted. Valid values: "council-vote".'],
    [
      'a passage that there is not',
      'details: [{ text: So., cites: [p9] }]',
      '9: Value is not accepted. Valid values: "headline", "p1", "p2", "gazette-2020".',
    ],
    ['an unknown key', 'actor: ada-quill', '9: Property actor is not allowed.'],
    ['a year, which YAML reads as a number', 'details: [{ text: So., cites: [p1], date: { edtf: 2020, basis: stated } }]', undefined],
    [
      'a resolved date without its words',
      'details: [{ text: So., cites: [p1], date: { edtf: 2020-03-04, basis: resolved } }]',
      '9: Missing property "words".',
    ],
  ])('%s gets the same verdict as from the checks', async (_, change, issue) => {
    expect(await openEditor(schemas.get('chronology')).issues(event(change))).toEqual(issue === undefined ? [] : [issue]);
  });

  test.each([
    ['ids of actors', 'actors: [|]', ['ada-quill']],
    ['ids of sources', 'details: [{ text: So., cites: [|] }]', ['gazette-2020', 'headline', 'p1', 'p2']],
    ['topics', 'topics: [|]', ['the-vote']],
  ])('%s complete', async (_, line, ids) => {
    expect((await openEditor(schemas.get('chronology')).completions(line)).sort()).toEqual(ids);
  });

  test('ids of the rules that can be waived complete', async () => {
    const ids = await openEditor(schemas.get('chronology')).completions('waive:\n  - rule: |');
    expect(ids).toContain('number-is-sourced');
    expect(ids).not.toContain('citation-resolves');
    expect(ids).not.toContain('yaml-is-valid');
  });

  test('keys complete, with their description', async () => {
    const editor = openEditor(schemas.get('chronology'));
    expect(await editor.completions('title: The council votes\n|')).toEqual(expect.arrayContaining(['cites', 'date', 'outcomeOf']));
    expect(await editor.hover('outco|meOf: council-vote')).toContain('Id of the planned or expected event that led to this one.');
  });

  test('if the content cannot be read, only the form of ids is checked', async () => {
    const editor = openEditor(makeEditorSchemas(makeSite(), undefined).get('chronology'));
    expect(await editor.issues(event('actors: [anybody]'))).toEqual([]);
    expect(await editor.issues(event('actors: [No Id]'))).toHaveLength(1);
  });
});

describe('VS Code applies the schema of each folder of YAML', () => {
  const settings = JSON.parse(readFileSync(join(REPOSITORY_ROOT, '.vscode/settings.json'), 'utf8')) as {
    'yaml.schemas': Record<string, string | string[]>;
  };
  const yaml = COLLECTION_NAMES.filter((name) => COLLECTIONS[name].extension === '.yaml');
  const schemaFor = (file: string) => findSchemas(settings['yaml.schemas'], file);

  test.each(yaml)('%s, in the project’s own content and in the guide’s practice project', async (name) => {
    expect(await schemaFor(`src/content/${name}/x.yaml`)).toEqual([`./${editorSchemaPath(name)}`]);
    expect(await schemaFor(`practice/src/content/${name}/x.yaml`)).toEqual([`./practice/${editorSchemaPath(name)}`]);
  });

  test('and no schema to other YAML', async () => {
    expect(await schemaFor('.github/workflows/check.yml')).toEqual([]);
  });
});
