import { describe, expect, test } from 'vitest';
import { buildAzIndex } from '#views/search/az-index.ts';
import { makeDossier } from '../../../support/entries.ts';

const linesOf = (changes: Parameters<typeof makeDossier>[0] = {}) =>
  buildAzIndex(makeDossier(changes)).flatMap(({ label, rows }) => [
    `[${label}]`,
    ...rows.map(
      ({ name, see, language, targets }) =>
        `${name}${language ? ` (${language})` : ''}${see ? ` see ${see}` : ''}: ${targets.map(({ kind, path }) => `${kind} ${path}`).join(', ')}`,
    ),
  ]);

test('every actor, term, place and briefing is listed under each of its names', () => {
  expect(linesOf()).toMatchInlineSnapshot(`
    [
      "[A]",
      "Ada Quill see Quill, Ada: profile /actors/ada-quill/",
      "[H]",
      "Holm: place /places/holm/",
      "Holme see Holm: place /places/holm/",
      "[Q]",
      "Quill, Ada: profile /actors/ada-quill/",
      "[S]",
      "Subsidy: term /glossary/subsidy/",
      "[W]",
      "What was decided?: question /briefings/what-was-decided/",
    ]
  `);
});

describe('a name', () => {
  test('links to all entries with that name, the term first', () => {
    expect(linesOf({ 'glossary/holm.yaml': 'term: Holm\nsameAs: places/holm' })).toContain(
      'Holm: term /glossary/holm/, place /places/holm/',
    );
  });

  test('that is the main name of one entry does not refer to another', () => {
    const lines = linesOf({ 'glossary/lifeline.yaml': 'term: lifeline', 'places/quay.yaml': 'name: Quay\naltLabels: [Lifeline]' });
    expect(lines.filter((line) => /^lifeline/i.test(line))).toEqual(['Lifeline: term /glossary/lifeline/']);
  });

  test('that several entries share refers to each of them', () => {
    const lines = linesOf({
      'places/quay.yaml': 'name: Quay\naltLabels: [the landing]',
      'places/pier.yaml': 'name: Pier\naltLabels: [the landing]',
    });
    expect(lines.filter((line) => line.startsWith('the landing'))).toEqual([
      'the landing see Pier: place /places/pier/',
      'the landing see Quay: place /places/quay/',
    ]);
  });

  test('is sorted by its first letter or digit, without punctuation or an article before it', () => {
    const lines = linesOf({
      'places/quay.yaml': 'name: the Quay\naltLabels: ["“Éclair” landing", 12 steps, 9 steps]',
    });
    const under = (label: string) => lines.slice(lines.indexOf(`[${label}]`) + 1).filter((line) => line.includes('/places/quay/'));
    expect(under('Q')[0]).toBe('The Quay: place /places/quay/');
    expect(under('E')[0]).toMatch(/^“Éclair” landing/);
    expect(
      under('0–9')
        .slice(0, 2)
        .map((line) => line.split(' see')[0]),
    ).toEqual(['9 steps', '12 steps']);
  });

  test('in another script is in a separate part at the end, with its language', () => {
    const lines = linesOf({
      'places/holm.yaml': 'name: Holm\noriginalNames: [{ text: ჰოლმი, language: ka }, { text: Хольм, language: ru }]',
    });
    expect(lines.slice(lines.indexOf('[In other scripts]'))).toEqual([
      '[In other scripts]',
      'Хольм (ru) see Holm: place /places/holm/',
      'ჰოლმი (ka) see Holm: place /places/holm/',
    ]);
  });
});

test('each letter has a fragment', () => {
  const ids = buildAzIndex(makeDossier()).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^[a-z][\w-]*$/.test(id))).toBe(true);
});
