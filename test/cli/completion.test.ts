import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeProject, SETTINGS, type ProjectFolder } from '../support/command-project.ts';
import { runNode } from '../support/run.ts';
import { SAMPLE_PROJECT } from '#rules/examples/sample-project.ts';

let project: ProjectFolder;
beforeAll(() => {
  project = makeProject({
    ...SETTINGS,
    ...Object.fromEntries(Object.entries(SAMPLE_PROJECT).map(([file, text]) => [`src/content/${file}`, text])),
  });
});
afterAll(() => project.dispose());

/** Completes the last word as the scripts of the shells do; returns the values that they offer. */
async function complete(...words: string[]) {
  const { code, stdout, stderr } = await runNode(['cli/backgrounder.ts', 'complete', '--', ...words], {
    BACKGROUNDER_PROJECT: project.folder,
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const lines = stdout.trimEnd().split('\n');
  expect(lines.pop()).toBe(':4'); // no names of files besides
  return lines.map((line) => line.split('\t')[0]);
}

describe.concurrent('the completion', () => {
  test.each([
    ['commands', ['ch'], ['check', 'changes']],
    ['options', ['check', '--m'], ['--max-warnings']],
    ['formats', ['check', '--format', ''], ['pretty', 'json', 'github', 'sarif']],
    ['rules', ['check', '--rule', 'yaml'], ['yaml-is-valid']],
    ['rules for pages', ['pages', '--rule', 'sitemap'], ['sitemap-is-whole']],
    ['kinds', ['new', 'p'], ['place']],
    ['options of a kind', ['new', 'place', '--la'], ['--latitude']],
    ['values of a field', ['new', 'place', '--kind', 'c'], ['city', 'country']],
    ['ids of entries', ['rename', 'actor', 'ada'], ['ada-quill']],
    ['sources', ['new', 'actor', '--cites', ''], ['p1', 'p2', 'gazette-2020']],
    ['names to review', ['review', 'glossary/'], ['glossary/subsidy']],
    ['shells', ['completion', ''], ['bash', 'zsh', 'fish']],
  ])('offers %s', async (_, words, values) => {
    expect(await complete(...words)).toEqual(values);
  });
});

test('the completion offers the same ids if the content has errors', async () => {
  project.write('src/content/actors/ada-quill.yaml', 'name: [');
  project.write('site.config.ts', 'export default');
  expect(await complete('rename', 'actor', '')).toEqual(['ada-quill']);
  expect(await complete('check', `${project.folder}/src/content/act`)).toEqual([]);
});

test('names of files that a shell could run are not offered', async () => {
  project.write('src/content/places/$(reboot).yaml', '');
  expect(await complete('review', 'places/')).toEqual(['places/holm']);
});

test.each(['bash', 'zsh', 'fish'])('npm run completion -- %s prints a script that calls the program by its path', async (shell) => {
  const { code, stdout } = await runNode(['cli/backgrounder.ts', 'completion', shell]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/'\/\S+\/cli\/backgrounder\.ts' complete -- /);
});

test('another shell is refused', async () => {
  expect(await runNode(['cli/backgrounder.ts', 'completion', 'tcsh'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Shell cannot be "tcsh". Allowed choices are bash, zsh, fish.') as string,
  });
});
