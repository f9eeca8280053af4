import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadSite, loadSiteOrExit } from '#node/settings/load-site.ts';
import { locateProject, type Project } from '#node/project/project.ts';
import { makeSite } from '../../../support/entries.ts';

let project: Project;

beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'backgrounder-site-'));
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
  project = locateProject('/', root);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(project.root, { recursive: true });
});

const write = (text: string) => writeFileSync(project.siteConfig, text);
const messageOf = async () =>
  loadSite(project).then(
    () => 'no error',
    (error: unknown) => (error as Error).message.replaceAll(project.root, '…'),
  );

test('the settings of the project are read', async () => {
  write(`export default ${JSON.stringify(makeSite())};`);
  expect(await loadSite(project)).toEqual(makeSite());
});

test('the environment may set another address and base path', async () => {
  write(`export default ${JSON.stringify(makeSite())};`);
  vi.stubEnv('BACKGROUNDER_URL', 'https://preview.example.org');
  vi.stubEnv('BACKGROUNDER_BASE', '/a/b/');
  expect(await loadSite(project)).toMatchObject({ url: 'https://preview.example.org', base: '/a/b/' });
});

describe('an issue is reported at its place', () => {
  const SETTINGS = `import { defineSite } from '#schemas/site.ts';

const topics = [
  { id: 'the-vote', label: 'The vote' },
  ...[{ id: 'cost', label: 'What it costs' }],
];

export default defineSite({
  title: 'Holm\\u2019s ferry',
  tagline:
    'An explainer ' +
    'of the vote', // of 2020
  language: 'en-GB',
  "url": "https://holm.example.org",
  publisher: { name: 'The Gazette', url: 'https://gazette.example.org/' },
  editor: \`Foreign desk\`,
  contact: 'news@example.org',
  topics,
  houseSpellings: [{ use: 'Holm', insteadOf: ['Holme', 'Holmey'] }],
  wordsToAvoid: [{ words: ['recently', 'of late'], because: 'it gives no day', write: 'then' }],
  opposites: [['at anchor', 'under way']],
} satisfies object);
`.replace("import { defineSite } from '#schemas/site.ts';", 'const defineSite = (settings: object) => settings;');

  test('a file without one is read', async () => {
    write(SETTINGS);
    expect(await loadSite(project)).toMatchObject({ title: 'Holm’s ferry', tagline: 'An explainer of the vote' });
  });

  // The place where the finding must be is marked with ‸.
  test.each([
    ['u2019s ferry', 'u2019s f‸\u200berry', 'title: here is an invisible character: U+200B'],
    ['of the vote', 'of the‸\u200b vote', 'tagline: here is an invisible character: U+200B'],
    ['en-GB', '‸english', 'language: "english" is not one of en-GB, en-US, de, fr, uk'],
    ['https://holm', '‸https://holm\u200b', 'url: the address contains the invisible character U+200B'],
    ['The Gazette', 'The Gaz‸\u200bette', 'publisher.name: here is an invisible character: U+200B'],
    ['https://gazette', '‸https://me@gazette', 'publisher.url: the address has a user name in front of its host'],
    ['Foreign desk', 'Foreign‸\u2028 desk', 'editor: '],
    ['news@', '‸news ', 'contact: this is neither a mail address nor the address of a page'],
    ['The vote', 'The ‸v\u043ete', 'topics[0].label: '],
    ['it costs', 'it ‸\u202ecosts', 'topics[1].label: the direction mark U+202E'],
    ["'cost'", "'‸Cost'", 'topics[1].id: '],
    ["'Holm'", "'Hol‸\u00adm'", 'houseSpellings[0].use: '],
    ['Holmey', 'Holmey‸\ufeff', 'houseSpellings[0].insteadOf[1]: '],
    ['of late', 'of‸\u2060 late', 'wordsToAvoid[0].words[1]: '],
    ['gives no day', 'gives ‸n\u0303o day', 'wordsToAvoid[0].because: '],
    ["'then'", "'‸\ue000then'", 'wordsToAvoid[0].write: '],
    ['under way', 'under‸\u3164 way', 'opposites[0][1]: '],
    ["['at anchor', ", '‸[', 'opposites[0]: '],
    ["'Holmey'", '‸[]', '"houseSpellings[0].insteadOf[1]" must be a text'],
    ['editor', '‸editer', 'unknown key "editer"'],
  ])('where “%s” becomes “%s”', async (was, now, says) => {
    const [text, place] = placeOfMark(SETTINGS.replace(was, now));
    write(text);
    expect(await messageOf()).toContain(`\n  site.config.ts:${place}: ${says}`);
  });

  test('where a setting is missing', async () => {
    const [text, place] = placeOfMark(SETTINGS.replace("title: 'Holm", "subtitle: 'Holm").replace('defineSite({', 'defineSite(‸{'));
    write(text);
    expect(await messageOf()).toContain(`\n  site.config.ts:${place}: "title" is missing`);
  });
});

/** A text without its mark, and the line and column of it. */
function placeOfMark(text: string): [text: string, place: string] {
  const lines = text.slice(0, text.indexOf('‸')).split('\n');
  return [text.replace('‸', ''), `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`];
}

describe('an issue is reported in a sentence', () => {
  test('for every setting', async () => {
    write(`export default ${JSON.stringify({ ...makeSite(), title: '', base: 'a', topics: [{ id: 'The Vote', label: 'x' }] })};`);
    expect(await messageOf()).toMatchInlineSnapshot(`
      "…/site.config.ts: these settings are invalid
        site.config.ts:1:26: title: the text is empty. Name of the site, in its header and in the title of each page.
        site.config.ts:1:134: base: a base path begins and ends with a slash. Path under which the site is deployed. Examples: /, /ferries/.
        site.config.ts:1:154: topics[0].id: an id consists of lower-case letters, digits and single hyphens. Id of a topic from site.config.ts. Examples: ferry-service."
    `);
  });

  test('for words with a control character or a bidirectional override', async () => {
    const site = makeSite();
    write(
      `export default ${JSON.stringify({ ...site, title: 'The \u001b[31mferry', topics: [{ id: 'the-vote', label: 'The \u202evote' }] })};`,
    );
    expect(await messageOf()).toMatchInlineSnapshot(`
      "…/site.config.ts: these settings are invalid
        site.config.ts:1:30: title: the character U+001B ESCAPE is not allowed in texts. Delete it. If the file is damaged, restore it from a backup.
        site.config.ts:1:196: topics[0].label: the direction mark U+202E RIGHT-TO-LEFT OVERRIDE shows letters in another order than they are written. Delete it and the mark that closes it, and write the letters in the order in which they are read."
    `);
  });

  test('for a file that does not exist or is not TypeScript', async () => {
    expect(await messageOf()).toMatchInlineSnapshot(
      `"…/site.config.ts: a project needs this file for its settings; npm run new -- site creates it"`,
    );
    write('export default {');
    expect(await messageOf()).toMatchInlineSnapshot(
      `"…/site.config.ts:1:16: this bracket is not closed, so the file is not valid TypeScript: Unexpected token \`<eof>\`"`,
    );
  });

  test('for the name of a block, and for a list in the place of fields', async () => {
    write(`export default ${JSON.stringify({ ...makeSite(), blocks: { pullQuote: { component: './a.astro' } }, rules: [] })};`);
    const message = await messageOf();
    expect(message).toContain('blocks.pullQuote: the name of a block begins with a capital letter and has only letters and digits.');
    expect(message).toContain('"rules" must be a group of fields, not a list.');
  });

  test('for words that the catalogue does not have', async () => {
    write(`export default { ...${JSON.stringify(makeSite())},\n  words: { layout: { hom: 'Start' } } };`);
    expect(await messageOf()).toContain('\n  site.config.ts:2:28: the catalogue has no word "hom" in layout. Did you mean "home"?');
  });

  test('for functions that a browser could not call', async () => {
    write(
      `const outside = 1;\nexport default { ...${JSON.stringify(makeSite())},\n  words: { browser: { moreSources: () => 'more' + outside } } };`,
    );
    expect(await messageOf()).toMatchInlineSnapshot(`
      "…/site.config.ts: these settings are invalid
        site.config.ts:3:37: browser.moreSources uses outside, but a browser gets only the function itself. Write what it needs into the function."
    `);
  });

  describe('for components and styles:', () => {
    const { components: _components, styles: _styles, ...site } = makeSite();
    const extend = (more: string) => write(`const site = ${JSON.stringify(site)};\nexport default ({\n  ...site,\n${more}\n});\n`);

    test('a slot that does not exist, and a path that leads out of the repository', async () => {
      extend("  components: { SiteFoter: './src/Foot.astro' },\n  styles: ['../tokens.css'],");
      expect(await messageOf()).toMatchInlineSnapshot(`
        "…/site.config.ts: these settings are invalid
          site.config.ts:4:17: unknown key "SiteFoter" in components. Did you mean "SiteFooter"?
          site.config.ts:5:13: styles[0]: a path from the repository’s root begins with "./", ends with ".css", and does not lead out of it. Style sheets of your own, which every page loads after ours: paths from the repository’s root."
      `);
    });

    test('files that are not there', async () => {
      mkdirSync(join(project.root, 'src/styles'), { recursive: true });
      writeFileSync(join(project.root, 'src/styles/tokens.css'), '');
      extend("  components: { SiteFooter: './src/Foot.astro' },\n  styles: ['./src/styles/token.css'],");
      expect(await messageOf()).toMatchInlineSnapshot(`
        "…/site.config.ts: these settings are invalid
          site.config.ts:4:30: there is no file "./src/Foot.astro". Paths begin at the folder of site.config.ts.
          site.config.ts:5:13: there is no file "./src/styles/token.css". Did you mean "./src/styles/tokens.css"?"
      `);
    });
  });

  test('for a base path from the environment', async () => {
    write(`export default ${JSON.stringify(makeSite())};`);
    vi.stubEnv('BACKGROUNDER_BASE', 'a');
    expect(await messageOf()).toContain('  BACKGROUNDER_BASE: base: a base path begins and ends with a slash.');
  });
});

test('where a program starts, they are printed as they are, and the program ends', async () => {
  write('export default { title: 3 };');
  const printed: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${code}`);
  });
  await expect(loadSiteOrExit(project)).rejects.toThrow('exit 1');
  vi.restoreAllMocks();
  expect(printed).toEqual([`${await messageOf()}\n`.replaceAll('…', project.root)]);
  expect(printed.join('')).toContain('site.config.ts: these settings are invalid\n  site.config.ts:1:25: "title" must be a text');
});
