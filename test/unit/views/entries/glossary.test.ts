import { expect, test } from 'vitest';
import { buildTermPage, listTermRows } from '#views/entries/glossary.ts';
import { makeDossier } from '../../../support/entries.ts';

const dossier = makeDossier({
  'glossary/ferry.yaml': `term: ferry
definition: { text: A boat. It goes to Holm., cites: [gazette-2020] }
related: [subsidy]
inArticle: [{ text: Holm keeps it., cites: [headline] }]
participants: [{ actor: ada-quill, text: Ada Quill., cites: [p2] }]`,
});
const [ferry] = dossier.glossary;

test('the list of terms has them by letter, with the first sentence of each definition', () => {
  expect(
    listTermRows(dossier)
      .flatMap(({ label, rows }) => rows.map((row) => ({ label, ...row })))
      .map(({ label, name, text }) => `${label} ${name}: ${text}`),
  ).toEqual(['F ferry: A boat.', 'S subsidy: Public money that keeps a service going.']);
});

test('the page of a term numbers sources in reading order, and links to related terms', () => {
  const page = buildTermPage(dossier, ferry!);
  expect(page.definition?.statement.text).toBe('A boat. It goes to Holm.');
  expect(page.sources.map(({ number, source }) => `${number} ${source.id}`)).toEqual(['1 gazette-2020', '2 headline', '3 p2']);
  expect(page.related).toEqual([{ name: 'subsidy', href: '/glossary/subsidy/' }]);
  expect(page.backlinks.flatMap(({ groups }) => groups.map(({ title }) => title))).toContain('What was decided?');
});
