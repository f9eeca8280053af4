import { describe, expect, test } from 'vitest';
import type { Changes } from '../../../support/entries.ts';
import { findingsOf, messagesOf } from '../../../support/findings-of.ts';

describe('what a briefing does not link', () => {
  const find = (names: string, changes: Changes = {}) =>
    findingsOf('mention-resolves', { ...changes, 'briefings/ferry.mdx': `---\nunlinked: [${names}]\n---\n\nThe ferry stays.[^p1]` });

  test('is named as its entry is named', () => {
    expect(find('Ada Quill, subsidy, Holm')).toEqual([]);
  });

  test.each(['Ada Quills', 'Mayor Ada Quill', 'Ada Quill of Holm', 'Pier'])('is not %s, which is the name of none', (name) => {
    expect(find(`Holm, ${name}`)).toEqual([`briefings/ferry.mdx:2:18 “${name}” is not the name of a term, actor or place`]);
  });

  test('may be in a file that cannot be read', () => {
    expect(find('Pier', { 'places/pier.yaml': 'name: [' })).toEqual([]);
  });

  test('is reported with what to do', () => {
    const [message] = messagesOf('mention-resolves', { 'briefings/ferry.mdx': '---\nunlinked: [Pier]\n---\n\nThe ferry stays.[^p1]' });
    expect(message?.hint).toBe('Correct it, or remove it from "unlinked".');
  });
});

test('citations and waivers are left to other rules', () => {
  const waive = 'waive: [{ rule: no-such-rule, reason: It is so. }]';
  const changes = {
    'articles/ferry-vote.yaml': 'leavesOpen: [{ text: Who pays?, cites: [p1, p99] }]',
    'actors/ben-oake.yaml': `name: Ben Oake\nstatements: [{ topic: the-vote, text: He spoke., cites: [p1, nothing], ${waive} }]`,
  };
  expect(findingsOf('mention-resolves', changes)).toEqual([]);
});

test('an unknown topic comes with the topics that there are', () => {
  const settings = { topics: ['the-vote', 'the-fare'].map((id) => ({ id, label: id })) };
  const [message] = messagesOf('mention-resolves', { 'chronology/count.yaml': 'topics: [fishing]' }, settings);
  expect(message?.hint).toBe('Topics are the-vote, the-fare.');
});

test('the id of a file that cannot be read is known', () => {
  expect(findingsOf('mention-resolves', { 'actors/ben-oake.yaml': 'name: [', 'chronology/count.yaml': 'actors: [ben-oake]' })).toEqual([]);
});
