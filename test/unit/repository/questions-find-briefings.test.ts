import { expect, test } from 'vitest';
import { rankTitles } from '#browser/search/rank-titles.ts';
import { expandQuery } from '#browser/search/search-query.ts';
import { isNamed } from '#dossier/names.ts';
import { keyOf } from '#dossier/entry.ts';
import { pathOfEntry } from '#dossier/paths.ts';
import { findSearchWords } from '#locales/en-GB/search-words.ts';
import { createLiveDossier } from '#node/content/live-dossier.ts';
import { loadSite } from '#node/settings/load-site.ts';
import { locateProject } from '#node/project/project.ts';
import { listTitles } from '#views/search/search-titles.ts';
import { listRewrites, searchNames } from '#views/search/spellings.ts';
import { REPOSITORY_ROOT } from '../../support/repository-root.ts';

const project = locateProject(REPOSITORY_ROOT, '.');
const dossier = createLiveDossier(project, await loadSite(project), REPOSITORY_ROOT).current();
const titles = listTitles(dossier);
const rewrites = listRewrites(dossier);

const find = (query: string) => rankTitles(expandQuery(query, rewrites), titles, findSearchWords).map(({ href }) => href);

/** The present for the past, and no punctuation: readers ask of a day that is long gone as they please. */
const inPresent = (question: string) =>
  question
    .replaceAll(/\b(?:did|was|were)\b/gi, (word) => ({ did: 'does', was: 'is', were: 'are' })[word.toLowerCase()] ?? word)
    .replace(/\?$/, '');

test('a reader’s question finds its page first, as a question of its own, in the present and in lower case', () => {
  const briefings = dossier.briefings.map((entry) => ({ entry, questions: [entry.data.question, ...entry.data.alsoAsked] }));
  const others = [dossier.explainer, ...dossier.named].map((entry) => ({ entry, questions: entry.data.alsoAsked }));
  const asked = [...briefings, ...others].flatMap(({ entry, questions }) =>
    questions.map((question) => ({ question, path: pathOfEntry(keyOf(entry)) })),
  );
  expect(asked.length).toBeGreaterThan(75 + dossier.briefings.length);
  const missed = asked.flatMap(({ question, path }) =>
    [question, inPresent(question), question.toLowerCase().replace('?', '')].filter((query) => find(query)[0] !== path),
  );
  expect(missed).toEqual([]);
});

test('any name or spelling of an actor, a term or a place finds its entry among the first, and first if no other has it', () => {
  const named = dossier.named
    .filter(isNamed)
    .flatMap((entry) => searchNames(entry, dossier).map((name) => ({ name, path: pathOfEntry(keyOf(entry)) })));
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter(({ name, path }) => !find(name).slice(0, 4).includes(path))).toEqual([]);
});

test('the office of a person finds the person first, or another person with the same office', () => {
  const persons = dossier.actors.filter(({ data }) => data.kind === 'person');
  expect(persons.length).toBeGreaterThan(5);
  const missed = persons.filter((person) => {
    const [first] = find(`who is the ${person.data.role.text.toLowerCase()}?`);
    return !persons.some(({ id, data }) => data.role.text === person.data.role.text && first === pathOfEntry(`actors/${id}`));
  });
  expect(missed.map(({ id }) => id)).toEqual([]);
});

test('a word that says nothing about the subject finds nothing', () => {
  for (const query of ['banana', 'how do I bake bread', 'weather tomorrow']) expect(find(query), query).toEqual([]);
});
