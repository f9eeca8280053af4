import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildIn, copyWithProjects } from '../support/build-site.ts';
import { testLanguageSite } from '../support/language-site.ts';
import type { RunResult } from '../support/run.ts';

/** How many texts are replaced. */
const TEXTS = 200;

const workspace = mkdtempSync(join(tmpdir(), 'backgrounder-foreign-'));
afterAll(() => {
  rmSync(workspace, { recursive: true, force: true });
});

function editFile(file: string, words: string, by: string): void {
  const before = readFileSync(file, 'utf8');
  if (!before.includes(words)) throw new Error(`${file} does not contain “${words}”`);
  writeFileSync(file, before.replace(words, by));
}

/** The prose of one briefing, as it would be if Astro took it from a cache with other text. */
const FOREIGN_PROSE = 'She won the war and left office.';

/** Has the pages checked, copied and then changed, and checked again. */
function replaceAfterCheck(root: string): void {
  const integrations = join(root, 'src/astro/backgrounder.ts');
  editFile(
    integrations,
    'import ',
    `import { replaceTexts } from '${join(import.meta.dirname, '../support/copies/replace-texts.ts')}';\nimport `,
  );
  const check = 'pageCheck(live, root, revision)';
  editFile(integrations, ` ${check},`, ` ...[${check}].flatMap((check) => [check, replaceTexts, check]),`);
}

/** Gives the prose that Astro renders other words: that of the one briefing with a comment. */
function renderOtherProse(root: string, project: string): void {
  const prose = `rendered: { html: '<p>${FOREIGN_PROSE}</p>' }`;
  editFile(join(root, 'src/astro/collections.ts'), 'deferredRender: true', prose);
  appendFileSync(join(root, project, 'src/content/briefings/et-maintenant.mdx'), '\n{/* only Astro renders comments */}\n');
}

let result: RunResult;
let replaced: { file: string; kind: string; by: string }[];
/** What the check finds before and after texts are replaced. */
let findings: string[];
const asBuilt = join(workspace, 'as-built');

// One build shows two things: a site in French, and, as it does not matter in which language, what becomes of foreign texts.
beforeAll(async () => {
  const root = copyWithProjects(workspace);
  const project = 'test/fixtures/french-project';
  replaceAfterCheck(root);
  renderOtherProse(root, project);
  const report = join(workspace, 'replaced.json');
  result = await buildIn(root, join(workspace, 'out'), {
    BACKGROUNDER_PROJECT: project,
    SITE_AS_BUILT: asBuilt,
    REPLACE_TEXTS: String(TEXTS),
    REPLACED_TEXTS: report,
  });
  replaced = JSON.parse(readFileSync(report, 'utf8')) as typeof replaced;
  findings = result.stderr.split('[page-check]').slice(1);
});

describe('a build with texts on its pages that no check has read', () => {
  test('fails', () => {
    expect(result.code).not.toBe(0);
  });

  test(`refuses any one text when another sentence stands in its place: ${TEXTS} of ${TEXTS}`, () => {
    expect(replaced).toHaveLength(TEXTS);
    expect(replaced.filter(({ by }) => !findings[1]?.includes(by))).toEqual([]);
  });

  test('refuses prose that no file has, with the page and what to remove, and no other text of the pages as they were built', () => {
    expect(findings[0]).toContain(`the page says “${FOREIGN_PROSE}”, which no check has read (on `);
    expect(findings[0]).toContain('remove node_modules/.astro and build again');
    expect(findings[0]?.match(/ error {2}text-is-checked$/gm)).toHaveLength(1);
    // The sentences that the links of other pages lead to are not there any more.
    const others = (findings[0]?.match(/^ .* error {2}.*\n.*/gm) ?? []).filter((text) => !text.includes('text-is-checked'));
    expect(others.filter((text) => !/ fragment-resolves\n.*\/briefings\/et-maintenant\//.test(text))).toEqual([]);
  });
});

describe('a site in French, as it was built', () => {
  test('has no empty column beside those who took part for nobody else', () => {
    const [, table = ''] = /<table class="participants[^>]*>(.*?)<\/table>/s.exec(readFileSync(join(asBuilt, 'index.html'), 'utf8')) ?? [];
    expect([table.match(/<th\b.*?<\/th>/gs)?.map((head) => head.replace(/<[^>]*>/g, '').trim()), table.includes('maud-delorme')]).toEqual([
      ['Qui'],
      true,
    ]);
  });

  testLanguageSite(() => asBuilt, {
    language: 'fr',
    shows: {
      '': ['L’article «\u202fL’île d’Orme garde son bac\u202f» expliqué', 'État\u202f: 27 janvier 2022', '1 source'],
      'quotes/': ['L’article contient 2 citations.', '«\u202fNous ne vendons pas notre calme\u202f»'],
      'chronology/': ['3 événements', 'automne 2022', '26 janvier 2022', '26 janv. 2022'],
      'briefings/pourquoi-pas-de-pont/': ['le pont\u202f: «\u202fNous ne vendons pas notre calme\u202f»', '8\u202f500 visiteurs'],
      'references/': ['2 autres sources', '15 mars 2021'],
    },
    never: [/“/, /\d (?:événement|citation|autre)(?!s)/, /[\p{L}\p{N}\)][:;!?](?!\S)/u],
    searches: [
      ['visiteur', '3 résultats pour «\u202fvisiteur\u202f»', 'actors/maud-delorme/'],
      ['loi sur les bacs', '2 résultats pour «\u202floi sur les bacs\u202f»', 'glossary/loi-sur-les-bacs/'],
    ],
  });
});
