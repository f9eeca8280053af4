import { describe, expect, test } from 'vitest';
import { enGB } from '#locales/en-GB/catalogue/catalogue.ts';
import { PRINT_CHAPTERS, writeRunningHeads } from '#views/print/print-chapters.ts';
import { buildPrintEdition } from '#views/print/print-edition.ts';
import { forPrint } from '#dossier/print-id.ts';
import { makeDossier, type Changes } from '../../../support/entries.ts';

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

test('every statement of the dossier is in it once, under its fragment there', () => {
  const { dossier, html } = build();
  const found = matches(html, /<span id="([^"]*)" class="statement"/g);
  expect(found.toSorted()).toEqual(dossier.statements.map((statement) => forPrint(statement).anchor).toSorted());
});

test('entries with the same id in different collections have different fragments', () => {
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
  test('are numbered through the whole document, in reading order', () => {
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

  test('include those of the date of an event and of another wording', () => {
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
    // Only the numbers, without notes in the margin.
    expect(wording?.numbers).toMatch(/^<sup class="cite"><a [^>]*>\d+<\/a><\/sup>$/);
  });
});

describe('a name', () => {
  test('links to its entry in the document at its first mention', () => {
    const { html } = build();
    const links = matches(html, /<a href="([^"]*)" class="mention"/g);
    expect(links.length).toBe(new Set(links).size);
    expect(links).toEqual(expect.arrayContaining(['#places.holm', '#glossary.ferry']));
  });

  test('does not link to the entry that contains it', () => {
    const { edition } = build();
    const council = edition.actors.find(({ id }) => id === 'actors.council');
    expect(council?.later[0]?.html).toContain('The Council met again.');
  });

  test('is not linked anywhere if one briefing excludes it', () => {
    const { html } = build({
      'briefings/x.mdx': '---\nunlinked: [ferry]\n---\n\nHolm has a ferry.[^p1] The island is far away.[^atlas-2019]',
    });
    expect(html).not.toContain('#glossary.ferry" class="mention"');
  });
});

test('each chapter has its heading as a running head', () => {
  const css = writeRunningHeads(enGB);
  for (const id of PRINT_CHAPTERS)
    expect(css).toContain(`@page ${id}{@top-right{content:"${enGB.print.chapters[id]}"}}#${id}.chapter{page:${id}}`);
});

test('positions are listed by topic and quotations by speaker, with links to the actor and the passage', () => {
  const { edition } = build();
  expect(edition.positions.map(({ label, rows }) => [label, rows.map(({ actor }) => actor.href)])).toEqual([
    ['The vote', ['#actors.ada-quill']],
  ]);
  expect(edition.quotations).toEqual([
    {
      speaker: { name: 'Ada Quill', href: '#actors.ada-quill' },
      quotations: [{ text: 'a lifeline', passage: { name: 'part 2', href: '#passages.p2' } }],
    },
  ]);
});
