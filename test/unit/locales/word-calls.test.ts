import { expect, test } from 'vitest';
import { createWordCalls } from '#locales/word-calls.ts';

const catalogue = {
  title: 'Ferries',
  labels: { of: (name: string) => `of ${name}`, pattern: /x/u },
  compare: (a: string, b: string) => a.length - b.length,
};

test('calls are collected with their path and arguments, those with the same result once', () => {
  const calls = createWordCalls();
  const { labels, compare, title } = calls.listenTo(catalogue);
  expect([labels.of('Holm'), labels.of('Holm'), labels.of('Skerry'), compare('a', 'bb'), title]).toEqual([
    'of Holm',
    'of Holm',
    'of Skerry',
    -1,
    'Ferries',
  ]);
  expect([...calls.all()]).toEqual([
    { path: 'labels.of', args: ['Holm'], text: 'of Holm' },
    { path: 'labels.of', args: ['Skerry'], text: 'of Skerry' },
  ]);
});

test('two copies of a catalogue are listened to as one', () => {
  const calls = createWordCalls();
  calls.listenTo(catalogue).labels.of('Holm');
  calls.listenTo({ ...catalogue, labels: { ...catalogue.labels } }).labels.of('Skerry');
  expect([...calls.all()].map(({ text }) => text)).toEqual(['of Holm', 'of Skerry']);
});

test('the catalogue itself stays as it is, and is copied once', () => {
  const calls = createWordCalls();
  expect(calls.listenTo(catalogue)).toBe(calls.listenTo(catalogue));
  expect(calls.listenTo(catalogue)).not.toBe(catalogue);
  catalogue.labels.of('Holm');
  expect([...calls.all()]).toEqual([]);
});
