import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { STARTERS } from '#locales/starters.ts';
import { COLLECTION_NAMES } from '#schemas/collections.ts';
import { LANGUAGES } from '#schemas/languages.ts';
import { makeProject, runCommand, type ProjectFolder } from '../../../support/command-project.ts';

const SETTINGS = ['--title', 'The ferry', '--tagline', 'An explainer', '--language', 'en-GB', '--url', 'https://ferry.example.org'];
const INIT = ['init', 'ferry', ...SETTINGS, '--topic', 'The vote', '--package', '0.1.0'];

let project: ProjectFolder;
beforeEach(() => {
  project = makeProject({ 'article.txt': 'The ferry stays\n\nThe council of Holm voted on Wednesday to keep the ferry.\n' });
});
afterEach(() => {
  project.dispose();
});

test('writes a repository with the settings, the scripts and an example, and says what to do next', async () => {
  expect(await project.run(INIT)).toMatchObject({ code: 0, output: expect.stringContaining('1. cd ferry\n  2. npm install') as string });
  expect(JSON.parse(project.read('ferry/package.json'))).toMatchObject({
    name: 'ferry',
    scripts: { check: 'backgrounder check', 'check:pages': 'backgrounder pages', dev: 'backgrounder dev' },
    dependencies: { backgrounder: '0.1.0' },
  });
  expect(project.read('ferry/site.config.ts')).toMatch(/^import \{ defineSite \} from 'backgrounder\/config';\n[\s\S]*title: 'The ferry',/);
  expect(project.read('ferry/src/content/briefings/what-was-decided.mdx')).toContain('topics: [the-vote]');
});

test.each(LANGUAGES)('the example for %s is in that language, and passes the checks', async (language) => {
  const { headline, question, publisher } = STARTERS[language];
  const settings = ['--title', headline, '--tagline', question, '--language', language, '--url', 'https://example.org'];
  await project.run(['init', 'ferry', ...settings, '--topic', publisher, '--package', '0.1.0']);
  const [article = '', briefing = '', explainer = ''] = project.files().filter((file) => file.includes('/src/content/'));
  expect(project.read(article)).toContain(`language: ${language.slice(0, 2)}\n`);
  expect(project.read(article)).toContain(STARTERS[language].passage);
  // What a passage says is not where the article comes from.
  expect(project.read(article)).not.toContain('provenance');
  for (const file of [briefing, explainer]) expect(project.read(file)).toContain(STARTERS[language].decision);
  // The packages that type the settings are not installed.
  project.write('ferry/tsconfig.json', '{}');
  project.write(
    'ferry/site.config.ts',
    project
      .read('ferry/site.config.ts')
      .replace(/^import .*\n/, '')
      .replace('defineSite(', '('),
  );
  expect(await runCommand(['check', '--max-warnings', '0'], join(project.folder, 'ferry'))).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^no findings$/m) as string,
  });
});

test('the files of the Ukrainian example are named by the national system', async () => {
  await project.run([...INIT, '--language', 'uk']);
  expect(project.files()).toContain('ferry/src/content/articles/misto-zberihaie-svii-tramvai.yaml');
});

test('code editors complete the entries, with the schemas that `schemas` writes', async () => {
  await project.run(INIT);
  const { 'yaml.schemas': schemas } = JSON.parse(project.read('ferry/.vscode/settings.json')) as { 'yaml.schemas': object };
  expect(schemas).toMatchObject({ './.astro/schemas/glossary.schema.json': 'src/content/glossary/*.yaml' });
  expect(Object.keys(schemas)).toHaveLength(COLLECTION_NAMES.length - 1); // briefings are MDX
});

test('copies the packed file, so that a clone can install it', async () => {
  project.write('backgrounder-0.1.0.tgz', 'packed');
  await project.run([...INIT.slice(0, -1), './backgrounder-0.1.0.tgz']);
  expect(JSON.parse(project.read('ferry/package.json'))).toMatchObject({ dependencies: { backgrounder: 'file:backgrounder-0.1.0.tgz' } });
  expect(project.read('ferry/backgrounder-0.1.0.tgz')).toBe('packed');
});

test('begins with an article instead of the example', async () => {
  const { code, output } = await project.run([...INIT, '--article', 'article.txt', '--published', '2020-03-04']);
  expect([code, output]).toEqual([0, expect.stringContaining('Wrote src/content/articles/the-ferry-stays.yaml.')]);
  expect(output.match(/Next:/g)).toHaveLength(1);
  expect(project.files()).toContain('ferry/src/content/articles/the-ferry-stays.yaml');
  expect(project.files()).not.toContain('ferry/src/content/briefings/what-was-decided.mdx');
});

test('reads the article in the language of the new site', async () => {
  project.write('artikel.txt', 'Die Fähre bleibt\n\nVon Maren Holt\n\nDer Rat von Holm stimmte am 4. März 2020 für die Fähre.\n');
  const german = [...INIT, '--language', 'de', '--article', 'artikel.txt', '--published', '2020-03-05'];
  const { code, output } = await project.run(german);
  expect([code, output]).toEqual([0, expect.stringContaining('Authors: Maren Holt, from the line “Von Maren Holt”.')]);
  expect(output).toContain('  3. npm run check: lists what to fill in, beginning with the passages of the article\n  4. npm run dev');
  expect(project.read('ferry/src/content/articles/die-faehre-bleibt.yaml')).toContain('4. März 2020”: 2020-03-04.');
  expect(project.read('ferry/src/content/articles/die-faehre-bleibt.yaml')).toMatch(/^language: de$/m);
});

test('asks for the settings that are not given, at a terminal', async () => {
  const answers: Record<string, string> = { title: 'The ferry', tagline: 'An explainer', language: 'en-GB', topic: 'The vote' };
  const { code, asked } = await project.run(
    ['init', 'ferry', '--url', 'https://ferry.example.org', '--package', '0.1.0'],
    ({ message }) => [answers[message.split(':')[0] ?? ''] ?? ''],
  );
  expect([code, asked.map(({ message }) => message.split(':')[0])]).toEqual([0, ['title', 'tagline', 'language', 'topic']]);
});

test('lists the files of a dry run, and writes nothing', async () => {
  const before = project.files();
  expect((await project.run([...INIT, '--dry-run'])).output).toContain('ferry (dry run: nothing was written)\n\npackage.json\n');
  expect(project.files()).toEqual(before);
});

test.each([
  ['a folder with files in it', ['init', '.', ...INIT.slice(2)], 1, 'is not empty, and nothing in it is overwritten. Name a new folder.'],
  ['no folder', ['init', ...INIT.slice(2)], 2, '<folder> is missing: a new folder, or an empty one.'],
  ['an article without a day', [...INIT, '--article', 'article.txt'], 2, '--article and --published belong together'],
  ['an article that is not there', [...INIT, '--article', 'x.txt', '--published', '2020-03-04'], 2, 'There is no file x.txt.'],
  ['no place of the package', INIT.slice(0, -2), 2, 'Say with --package where npm finds Backgrounder'],
  ['a setting that is wrong', [...INIT, '--language', 'English language'], 2, 'language'],
])('refuses %s, and writes nothing', async (_what, args, code, message) => {
  const before = project.files();
  expect(await project.run(args)).toMatchObject({ code, output: expect.stringContaining(message) as string });
  expect(project.files()).toEqual(before);
});
