import { describe, expect, test } from 'vitest';
import { buildDossier } from '#dossier/dossier.ts';
import type { EntryKey } from '#dossier/entry.ts';
import { parseEntries } from '#dossier/parse/parse-entries.ts';
import type { Language } from '#schemas/languages.ts';
import { contentFiles, makeDossier, makeSite, type Changes } from '../../support/entries.ts';
import { anchorOf } from '../../support/anchors.ts';

const ids = (entries: readonly { id: string }[]) => entries.map((entry) => entry.id);
const keys = (statements: readonly { key: string }[]) => statements.map((statement) => statement.key);

describe('entries are sorted', () => {
  test('briefings by their number, then by id', () => {
    const dossier = makeDossier({ 'briefings/b.mdx': 'B.', 'briefings/a.mdx': 'A.', 'briefings/z.mdx': '---\norder: 1\n---\nZ.' });
    expect(ids(dossier.briefings)).toEqual(['what-was-decided', 'z', 'a', 'b']);
  });

  test('actors by their sort name, with accents ignored', () => {
    const dossier = makeDossier({
      'actors/a.yaml': 'name: Émile Orne\nsortName: Orne, Émile',
      'actors/b.yaml': 'name: Östen Hale',
      'actors/c.yaml': 'name: Zoe',
    });
    expect(ids(dossier.actors)).toEqual(['a', 'b', 'ada-quill', 'c']);
  });

  test('terms and places by name', () => {
    const dossier = makeDossier({ 'glossary/z.yaml': 'term: éclat', 'glossary/a.yaml': 'term: Zone', 'places/z.yaml': 'name: Aby' });
    expect(ids(dossier.glossary)).toEqual(['z', 'subsidy', 'a']);
    expect(ids(dossier.places)).toEqual(['z', 'holm']);
  });

  test('events by their first possible day, the more exact first', () => {
    const on = (edtf: string) => `date: { edtf: "${edtf}", basis: stated }`;
    const dossier = makeDossier({
      'chronology/year.yaml': on('2020'),
      'chronology/month.yaml': on('2020-01'),
      'chronology/before.yaml': on('2019-12-31'),
      'chronology/alike.yaml': on('2020-03-04'),
    });
    expect(ids(dossier.chronology)).toEqual(['before', 'month', 'year', 'alike', 'council-vote']);
  });

  test('references by publisher, then by date', () => {
    const dossier = makeDossier({
      'references/z.yaml': 'publisher: A Press\nissued: 2019',
      'references/a.yaml': 'publisher: A Press\nissued: 2020',
      'references/b.yaml': 'publisher: A Press',
    });
    expect(ids(dossier.references)).toEqual(['b', 'z', 'a', 'gazette-2020']);
  });
});

describe('the statements that cite a source', () => {
  const dossier = makeDossier({ 'briefings/x.mdx': 'A.[^p2] B.[^p1][^p2] C.[^p2]' });

  test('are in the order of the site', () => {
    expect(keys(dossier.citing('p2'))).toEqual([
      `briefings/what-was-decided#${anchorOf('Mayor Ada Quill called the ferry “a lifeline”.')}`,
      `briefings/x#${anchorOf('A.')}`,
      `briefings/x#${anchorOf('B.')}`,
      `briefings/x#${anchorOf('C.')}`,
      `actors/ada-quill#${anchorOf('Mayor of Holm.')}`,
      `actors/ada-quill#${anchorOf('She called the ferry “a lifeline”.')}`,
    ]);
  });

  test('are also known for the headline and references, and empty for an uncited source', () => {
    expect(keys(dossier.citing('headline'))).toEqual([
      `explainers/ferry-vote#${anchorOf('The headline says that Holm keeps its ferry.')}`,
      `places/holm#${anchorOf('The island keeps its ferry.')}`,
    ]);
    expect(keys(dossier.citing('gazette-2020'))).toEqual([
      `articles/ferry-vote#${anchorOf('The paper printed the report on its front page.')}`,
      `glossary/subsidy#${anchorOf('Public money that keeps a service going.')}`,
    ]);
    expect(dossier.citing('nobody')).toEqual([]);
  });
});

describe('the statements that mention an entry', () => {
  const changes: Changes = {
    'places/holm.yaml': 'name: Holm\nsameAs: actors/holm\ninArticle: [{ text: Holm is an island., cites: [p1] }]',
    'actors/holm.yaml': 'name: Government of Holm\nrole: { text: It governs Holm., cites: [p1] }',
    'briefings/x.mdx': 'Holm and Holm.[^p1] Not it.[^p1] The Government of Holm.[^p1]',
    'explainers/ferry-vote.yaml': null,
    'explainers/x.yaml':
      'question: Q?\nanswer: { text: Yes., cites: [p1] }\ninBrief: [{ text: A., cites: [p1] }]\nkeyActors: [holm]\nkeyTerms: [subsidy]',
  };

  test('are listed once, whichever name they use, without those of the entry itself', () => {
    const dossier = makeDossier(changes);
    expect(keys(dossier.mentioning('places/holm'))).toEqual([
      `briefings/x#${anchorOf('Holm and Holm.')}`,
      `briefings/x#${anchorOf('The Government of Holm.')}`,
      `actors/ada-quill#${anchorOf('Mayor of Holm.')}`,
    ]);
    expect(dossier.mentioning('actors/holm')).toEqual(dossier.mentioning('places/holm'));
  });

  test('are empty if no statement names it', () => {
    expect(makeDossier(changes).mentioning('glossary/subsidy')).toEqual([]);
  });
});

test('events are found by their actors and places', () => {
  const dossier = makeDossier({ 'chronology/other.yaml': '' });
  expect(ids(dossier.eventsWith('ada-quill'))).toEqual(['council-vote']);
  expect(ids(dossier.eventsAt('holm'))).toEqual(['council-vote']);
  expect(dossier.eventsWith('nobody')).toEqual([]);
});

test.each<[key: EntryKey, title: string]>([
  ['articles/ferry-vote', 'Holm keeps its ferry'],
  ['explainers/ferry-vote', 'Will the ferry stay?'],
  ['briefings/what-was-decided', 'What was decided?'],
  ['actors/ada-quill', 'Ada Quill'],
  ['glossary/subsidy', 'subsidy'],
  ['chronology/council-vote', 'The council votes to keep the ferry'],
  ['places/holm', 'Holm'],
  ['references/gazette-2020', 'How the ferry is paid for'],
  ['actors/nobody', 'actors/nobody'],
])('%s is listed as "%s"', (key, title) => {
  expect(makeDossier().title(key)).toBe(title);
});

test('an entry is found by its key, with the text of its first statement', () => {
  const dossier = makeDossier();
  expect(dossier.entry('places/holm')?.file).toBe('src/content/places/holm.yaml');
  expect(dossier.entry('places/nowhere')).toBeUndefined();
  expect(dossier.leadText('actors/ada-quill')).toBe('Mayor of Holm.');
  expect(dossier.leadText('references/gazette-2020')).toBe('');
});

test('a topic has the label in the settings, or its id', () => {
  expect(['the-vote', 'nothing'].map(makeDossier().topicLabel)).toEqual(['The vote', 'nothing']);
});

test('ids without an entry break nothing, because the checks report them', () => {
  const dossier = makeDossier({
    'actors/x.yaml': 'affiliation: [nobody]\nsameAs: places/nowhere\nstatements: [{ text: A., cites: [p99, nothing], topic: nothing }]',
    'chronology/x.yaml': 'actors: [nobody]\nplaces: [nowhere]\noutcomeOf: nothing',
    'glossary/x.yaml': 'term: x\nrelated: [nothing]',
    'briefings/x.mdx': 'A.[^nothing]',
  });
  expect(keys(dossier.citing('nothing'))).toEqual([`briefings/x#${anchorOf('A.')}`, `actors/x#${anchorOf('A.')}`]);
  expect(ids(dossier.eventsWith('nobody'))).toEqual(['x']);
  expect(dossier.sources.get('nothing')).toBeUndefined();
});

test('a reference that names no language is in that of the site', () => {
  const languages = (language: Language) => {
    const { references, sources, entriesOf } = makeDossier({ 'references/island.yaml': 'title: Eyjan\nlanguage: is' }, { language });
    const ofSources = [...sources.values()].flatMap((source) => (source.kind === 'reference' ? [source.reference.language] : []));
    const sorted = references.map(({ data }) => data.language).sort();
    expect(ofSources.sort()).toEqual(sorted);
    expect(entriesOf('references').map(({ data }) => data.language)).toEqual(references.map(({ data }) => data.language));
    return sorted;
  };
  expect(languages('fr')).toEqual(['fr', 'is']);
  expect(languages('uk')).toEqual(['is', 'uk']);
  expect(languages('en-GB')).toEqual(['en', 'is']);
});

test('the order of the files does not matter', () => {
  const files = contentFiles();
  const build = (order: typeof files) => JSON.stringify(buildDossier(parseEntries(order).entries, makeSite()));
  expect(build(files.toReversed())).toBe(build(files));
});

test('a dossier needs an article and an explainer', () => {
  for (const missing of ['articles/ferry-vote.yaml', 'explainers/ferry-vote.yaml']) {
    const { entries } = parseEntries(contentFiles({ [missing]: null }));
    expect(() => buildDossier(entries, makeSite())).toThrowErrorMatchingInlineSnapshot(
      `[TypeError: a dossier needs an article and an explainer: run the checks first]`,
    );
  }
});

test('a statement as of the article says whether its date was still ahead', () => {
  const on = (day: string) => `{ text: On ${day}., cites: [p1], date: { edtf: "${day}", basis: stated } }`;
  const { statementsOf } = makeDossier({
    'actors/x.yaml': `statements: [${on('2020-03-04')}, ${on('2020-03')}, ${on('2020-03-05')}]\nlater: [${on('2020-03-06').replace('p1', 'gazette-2020')}]`,
  });
  expect(
    statementsOf('actors/x')
      .filter(({ isAhead }) => isAhead)
      .map(({ text }) => text),
  ).toEqual(['On 2020-03-05.']);
});
