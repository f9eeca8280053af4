import { describe, expect, test } from 'vitest';
import { buildMovements } from '#views/map/movement-map.ts';
import { hrefOf, readSite, wordsOf } from '../support/built-site.ts';

const { dossier, page } = await readSite('root');
const { document } = page('/');

test('the parts of the front page follow each other from the answer to the terms', () => {
  const parts = ['h1', '.front-answer', '.at-a-glance', '.lead-map', '.briefings', '.key-events', '.participants', '.entries', '.sources'];
  const places = parts.map((selector) => document.querySelector(`main ${selector}`)?.range[0] ?? -1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});

describe('the map', () => {
  const figure = document.querySelector('main .lead-map')!;

  test('stands beside the answer as a picture with a name, and leads to the whole one', () => {
    const image = figure.querySelector('img')!;
    expect([image.getAttribute('src'), image.getAttribute('alt')]).toEqual(['/maps/movements-lead.svg', 'Map of the day']);
    expect(hrefOf(figure.querySelector('a')!)).toBe('/places/');
  });

  test('is told in words in a fold, each row with a link to its event', () => {
    const { rows } = buildMovements(dossier);
    expect(figure.querySelectorAll('tr').map((row) => wordsOf(row))).toEqual(
      rows.map(({ statement, facts }) => `${statement.text} ${facts.join(', ')}`),
    );
    expect(figure.querySelectorAll('th a').map(hrefOf)).toEqual(rows.map(({ event }) => `/chronology/${event.id}/`));
    expect(figure.querySelectorAll('details > p')).toHaveLength(1 + dossier.explainer.data.mapNotes.length);
  });
});

test('the lead has a mark for each of its statements', () => {
  const lead = document.querySelector('.front-answer')!;
  expect(lead.querySelectorAll('.evidence')).toHaveLength(1 + dossier.explainer.data.context.length);
});

test('what came after is told once, below the other parts', () => {
  const later = document.querySelectorAll('.at-a-glance > div').map((part) => part.getAttribute('data-origin') === 'later');
  expect(later).toEqual([...later.slice(0, -1).fill(false), true]);
});

test('the longer answer is folded, because the parts say the same', () => {
  expect(document.querySelector('main > details .statements')?.children).toHaveLength(dossier.explainer.data.inBrief.length);
});

test('each question has one sentence of its answer', () => {
  const answers = document.querySelectorAll('.briefings > li > p').map((answer) => wordsOf(answer, '.origin-word'));
  for (const [index, { id }] of dossier.briefings.entries()) expect(dossier.leadText(`briefings/${id}`)).toContain(answers[index]);
});

test('the first event after the article is announced, and later ones stand apart', () => {
  const events = document.querySelectorAll('.key-events > li');
  const later = events.filter((event) => event.getAttribute('data-origin') === 'later');
  expect(later).toEqual(events.slice(-later.length));
  expect(document.querySelectorAll('.key-events .origin-word').map((word) => word.closest('li'))).toEqual(later.slice(0, 1));
});

test('whoever took part stands beside the state, each with a role', () => {
  const [body] = document.querySelectorAll('.participants tbody');
  const actors = body?.querySelectorAll('a').map((link) => hrefOf(link).split('/').at(-2)) ?? [];
  expect(actors.toSorted()).toEqual(dossier.explainer.data.keyActors.toSorted());
  for (const cell of body?.querySelectorAll('td > p') ?? []) expect(cell.querySelector('span')?.text).not.toBe('');
});
