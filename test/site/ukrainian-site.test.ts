import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeType } from 'node-html-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPages } from '../support/built-site.ts';
import { buildSite } from '../support/build-site.ts';
import { testLanguageSite } from '../support/language-site.ts';
import type { RunResult } from '../support/run.ts';

const workspace = mkdtempSync(join(tmpdir(), 'backgrounder-ukrainian-'));
const site = join(workspace, 'dist');
let built: RunResult;
beforeAll(async () => {
  built = await buildSite(site, { BACKGROUNDER_PROJECT: 'test/fixtures/ukrainian-project' });
});
afterAll(() => {
  rmSync(workspace, { recursive: true, force: true });
});

test('a site in Ukrainian is built without findings', () => {
  expect([built.code, built.stderr], built.stdout).toEqual([0, '']);
  expect(built.stdout).toMatch(/ pages checked in \d+ ms: no findings/);
});

testLanguageSite(() => site, {
  language: 'uk',
  shows: {
    '': ['Пояснення статті «Калинова Гать залишає свій трамвай»', 'Станом на 27 січня 2022 року', '1 джерело'],
    'quotes/': ['У статті 2 цитати.', '«Ми не продамо нашої тиші»'],
    'chronology/': ['3 події', 'осінь 2022 року', '26 січня 2022 року', '26 січ. 2022'],
    'references/': ['2 інші джерела', '15 березня 2021 року'],
  },
  never: [/“/, /\d (?:подія|цитат|джерел)(?!\p{L})/u],
  searches: [
    ['рада', '9 результатів за запитом «рада»', 'actors/miska-rada/'],
    ['Ставицького', '2 результати за запитом «Ставицького»', 'actors/levko-stavytskyi/'],
  ],
});

test('a name in Arabic is isolated on each page, so that it does not reorder the text beside it', () => {
  const shown = readPages(site).flatMap(({ path, document }) =>
    document
      .querySelectorAll('main *')
      .filter(({ childNodes }) => childNodes.some((node) => node.nodeType === NodeType.TEXT_NODE && /\p{Script=Arabic}/u.test(node.text)))
      .map(({ tagName }) => `${path} ${tagName}`),
  );
  expect(new Set(shown)).toEqual(new Set(['/actors/nadzhi-azzam/ BDI', '/print/ BDI', '/search/ BDI']));
});
