import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { print } from '#locales/en-GB/print.ts';
import { PRINT_CHAPTERS } from '#views/print/print-chapters.ts';
import { buildPrintEdition } from '#views/print/print-edition.ts';
import { forPrint } from '#dossier/print-id.ts';
import { makeDossier, type Changes } from '../../../support/entries.ts';
import { REPOSITORY_ROOT } from '../../../support/repository-root.ts';

const WORLD: Changes = {
  'briefings/x.mdx': 'Holm has a ferry.[^p1] The island is far away.[^atlas-2019]',
  'actors/council.yaml':
    'name: Council of Holm\naltLabels: [the Council]\nlater: [{ text: The Council met again., cites: [gazette-2020] }]',
  'glossary/ferry.yaml': 'term: ferry',
  'references/atlas-2019.yaml': 'title: Atlas',
};

const build = (changes: Changes = {}) => {
  const dossier = makeDossier({ ...WORLD, ...changes });
  const edition = buildPrintEdition(dossier);
  return { dossier, edition, html: JSON.stringify(edition).replaceAll('\\"', '"') };
};
const matches = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found]) => found);

test('every statement of the dossier stands in it once, under the fragment it has there', () => {
  const { dossier, html } = build();
  const found = matches(html, /<span id="([^"]*)" class="statement"/g);
  expect(found.toSorted()).toEqual(dossier.statements.map((statement) => forPrint(statement).anchor).toSorted());
});

test('entries of one id in several collections do not share a fragment', () => {
  const { edition, html } = build({
    'actors/holm.yaml': 'name: State of Holm\nlater: [{ text: It grew., cites: [gazette-2020] }]',
    'chronology/holm.yaml': 'title: Holm votes',
    'glossary/holm.yaml': 'term: Holmish\nlater: [{ text: It is spoken., cites: [gazette-2020] }]',
  });
  const parts = [
    edition.actors,
    edition.glossary,
    edition.places,
    edition.briefings,
    edition.passages,
    edition.periods.flatMap(({ events }) => events),
  ];
  const ids = [...parts.flat().map(({ id }) => id), ...matches(html, /<[^>]* id="([^"]*)"/g)];
  expect(ids.length).toBe(new Set(ids).size);
});

describe('sources', () => {
  test('are numbered once through the whole document, in the order in which a reader meets them', () => {
    const { edition, html } = build();
    expect(edition.sources.map(({ number, source }) => `${number} ${source.id}`)).toEqual([
      '1 p1',
      '2 headline',
      '3 p2',
      '4 atlas-2019',
      '5 gazette-2020',
    ]);
    const cited = [...html.matchAll(/href="#source-([^"]*)"[^>]*>(\d+)</g)].map(([, id, number]) => `${number} ${id}`);
    expect([...new Set(cited)]).toEqual(edition.sources.map(({ number, source }) => `${number} ${source.id}`));
  });

  test('of an event’s date and of another wording are among them', () => {
    const changes = {
      'chronology/count.yaml': 'date: { edtf: 2020-03-05, basis: background, cites: [calendar] }',
      'references/calendar.yaml': 'title: Calendar',
      'references/other-paper.yaml': 'title: Other paper',
      'articles/ferry-vote.yaml': `headline: Holm keeps its ferry
passages:
  - { id: p1, digest: The council voted. }
  - { id: p2, digest: The mayor spoke., quotations: [{ text: a lifeline, speaker: ada-quill, otherWordings: [{ text: the lifeline, cites: [other-paper] }] }] }`,
    };
    const { edition } = build(changes);
    expect(edition.sources.map(({ source }) => source.id)).toEqual(expect.arrayContaining(['calendar', 'other-paper']));
    const wording = edition.passages.find(({ passage }) => passage.id === 'p2')?.quotations[0]?.otherWordings[0];
    expect(wording?.numbers).toContain('href="#source-other-paper"');
    // The numbers alone, without what the margin of a screen would show.
    expect(wording?.numbers).toMatch(/^<sup class="cite"><a [^>]*>\d+<\/a><\/sup>$/);
  });
});

describe('a name', () => {
  test('leads at its first mention to its entry in the document', () => {
    const { html } = build();
    const links = matches(html, /<a href="([^"]*)" class="mention"/g);
    expect(links.length).toBe(new Set(links).size);
    expect(links).toEqual(expect.arrayContaining(['#places.holm', '#glossary.ferry']));
  });

  test('does not lead to the entry it stands in', () => {
    const { edition } = build();
    const council = edition.actors.find(({ entry }) => entry.id === 'council');
    expect(council?.later[0]?.html).toContain('The Council met again.');
  });

  test('is no link anywhere if one briefing wants it not to be', () => {
    const { html } = build({
      'briefings/x.mdx': '---\nunlinked: [ferry]\n---\n\nHolm has a ferry.[^p1] The island is far away.[^atlas-2019]',
    });
    expect(html).not.toContain('#glossary.ferry" class="mention"');
  });
});

test('each chapter has its running head', () => {
  const css = readFileSync(join(REPOSITORY_ROOT, 'src/styles/print-edition.css'), 'utf8');
  const heads = [...css.matchAll(/@page ([\w-]+) \{\s*@top-right \{\s*content: '([^']*)'/g)].map(([, id, label]) => ({ id, label }));
  expect(heads).toEqual(PRINT_CHAPTERS.map((id) => ({ id, label: print.chapters[id] })));
  for (const id of PRINT_CHAPTERS) expect(css).toContain(`#${id}.chapter {\n  page: ${id};`);
});
