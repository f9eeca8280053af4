import { expect, test } from 'vitest';
import { walkTexts } from '#dossier/parse/walk-data.ts';

test('all texts are visited in order, each with its path and key', () => {
  const data = { name: 'X', order: 1, none: null, cites: ['p1', 'p2'], role: { text: 'A.', deep: [{ text: 'B.' }, ['C.']] } };
  expect([...walkTexts(data)].map(({ path, key, value }) => `${path.join('.')} (${key}): ${value}`)).toEqual([
    'name (name): X',
    'cites.0 (cites): p1',
    'cites.1 (cites): p2',
    'role.text (text): A.',
    'role.deep.0.text (text): B.',
    'role.deep.1.0 (deep): C.',
  ]);
});

test('a text alone has no path', () => {
  expect([...walkTexts('X')]).toEqual([{ path: [], key: '', value: 'X' }]);
});
