import { describe, expect, test } from 'vitest';
import { defineRule, type OwnContentRule, type OwnRule } from '#schemas/site/own-rule.ts';
import { findMessages, listMessages, makeSite, contentFiles, fillIn, type Changes } from '../../../support/entries.ts';
import { compileContent } from '#rules/compile.ts';

const rule = (changes: Pick<OwnContentRule, 'check'> & Partial<OwnContentRule>): OwnRule =>
  defineRule({
    id: 'word-is-plain',
    severity: 'error',
    summary: 'We write “use”.',
    fix: 'Write “use”.',
    ...changes,
  });

/** A rule that finds a word in all that we wrote ourselves, outside quotations. */
const noUtilise = rule({
  *check({ texts }) {
    for (const text of texts.filter(({ isOurs }) => isOurs))
      for (const { 0: words, index } of text.unquoted.matchAll(/\butili[sz]e\w*/g))
        yield { reason: `“${words}” is a long word for “use”`, at: text, words, index };
  },
});

const find = (changes: Changes, ...ownRules: OwnRule[]) => listMessages(findMessages(changes, { ownRules }));

describe('a rule of the newsroom', () => {
  test('finds words in prose and in data, at each of their places, and not in quotations', () => {
    const found = find(
      {
        'briefings/ferry.mdx': 'They utilise it, and\nutilise it again.[^p1] Ada Quill called it “a lifeline”.[^p2]',
        'actors/ben-oake.yaml': 'role: { text: A man who utilised it., cites: [p1] }',
        'references/letter.yaml': 'quotations: [{ text: we utilise it, speaker: ada-quill }]\ndigest: She “utilised” it.',
      },
      noUtilise,
    ).filter((line) => line.includes('word-is-plain'));
    expect(found).toMatchInlineSnapshot(`
      [
        "actors/ben-oake.yaml:1:25 word-is-plain: “utilised” is a long word for “use” → Write “use”.",
        "briefings/ferry.mdx:9:6 word-is-plain: “utilise” is a long word for “use” → Write “use”.",
        "briefings/ferry.mdx:10:1 word-is-plain: “utilise” is a long word for “use” → Write “use”.",
      ]
    `);
  });

  test('gets entries with their fields, and names a field', () => {
    const orderIsEven = rule({
      id: 'order-is-even',
      *check({ entriesOf, isComplete }) {
        for (const briefing of entriesOf('briefings'))
          if (briefing.data.order % 2 === 1)
            yield { reason: `${briefing.id} has an odd order${isComplete ? '' : '?'}`, hint: 'Count on.', at: briefing, path: ['order'] };
      },
    });
    expect(find({}, orderIsEven)).toEqual([
      'briefings/what-was-decided.mdx:6:8 order-is-even: what-was-decided has an odd order → Count on.',
    ]);
  });

  test('gets statements with their sources', () => {
    const twoSources = rule({
      id: 'vote-has-two-sources',
      *check({ statements, sources }) {
        for (const statement of statements)
          if (statement.part === 'body' && /voted/.test(statement.unquoted) && statement.cites.length < 2)
            yield { reason: `only ${statement.cites.map((id) => sources.get(id)?.kind).join()} says so`, at: statement, words: 'voted' };
      },
    });
    expect(find({}, twoSources)).toEqual([
      'briefings/what-was-decided.mdx:11:13 vote-has-two-sources: only passage says so → Write “use”.',
    ]);
  });

  test('gets the texts of the settings, and finds something in them', () => {
    const shortTitle = rule({
      id: 'title-is-short',
      *check({ texts }) {
        for (const text of texts.filter(({ kind }) => kind === 'setting'))
          if (text.text.startsWith('The ferry')) yield { reason: 'no', at: text };
      },
    });
    expect(find({}, shortTitle)).toEqual(['site.config.ts:1:1 title-is-short: no → Write “use”.']);
  });

  test('can be waived in one place, and a waiver without a use is found', () => {
    const waived = (words: string) => ({
      'briefings/ferry.mdx': `{/* waive word-is-plain: it is the name of the plan */}\n\nThey ${words} it.[^p1]`,
    });
    expect(find(waived('utilise'), noUtilise)).toEqual([]);
    expect(find(waived('use'), noUtilise)).toEqual([
      'briefings/ferry.mdx:9:1 waiver-is-used: the waiver of word-is-plain waives nothing: the rule holds here → Remove the waiver, or move it to what it is about.',
    ]);
    expect(find(waived('utilise'), { ...noUtilise, waivable: false } as OwnRule)).toHaveLength(2);
  });

  test('is suggested where a waiver has nearly its id', () => {
    expect(find({ 'briefings/ferry.mdx': '{/* waive word-is-plane: x */}\n\nThey use it.[^p1]' }, noUtilise)[0]).toContain(
      'Did you mean "word-is-plain"?',
    );
  });

  test('only warns in a draft', () => {
    const draft = { 'briefings/ferry.mdx': '---\ndraft: true\n---\n\nThey utilise it.[^p1]' };
    expect(findMessages(draft, { ownRules: [noUtilise] }).map(({ severity }) => severity)).toEqual(['warning']);
  });

  test('with the severity of a warning does not stop the site', () => {
    const compile = (own: OwnRule) =>
      compileContent(contentFiles(fillIn({ 'briefings/ferry.mdx': 'They utilise it.[^p1]' })), makeSite({ ownRules: [own] })).dossier;
    expect(compile(noUtilise)).toBeUndefined();
    expect(compile({ ...noUtilise, severity: 'warning' })).toBeDefined();
  });
});

test('the settings give a rule of the newsroom another severity, or turn it off', () => {
  const severities = (level: 'off' | 'warning' | 'error') =>
    findMessages({ 'briefings/ferry.mdx': 'They utilise it.[^p1]' }, { ownRules: [noUtilise], rules: { 'word-is-plain': level } }).map(
      ({ severity }) => severity,
    );
  expect([severities('error'), severities('warning'), severities('off')]).toEqual([['error'], ['warning'], []]);
});

describe('a rule that fails', () => {
  const failing = rule({
    id: 'rule-is-broken',
    severity: 'warning',
    *check({ entriesOf }) {
      for (const briefing of entriesOf('briefings')) {
        yield { reason: 'found before', at: briefing };
        throw new Error('no such thing.');
      }
    },
  });

  test('is an error, whatever its severity, and keeps what it had found; the other rules still run', () => {
    const messages = findMessages({ 'briefings/ferry.mdx': 'They utilise it.[^p1]' }, { ownRules: [failing, noUtilise] });
    expect(messages.map(({ ruleId, severity }) => `${ruleId} ${severity}`).sort()).toEqual([
      'rule-is-broken error',
      'rule-is-broken warning',
      'word-is-plain error',
    ]);
    expect(listMessages(messages)).toContain(
      'site.config.ts:1:1 rule-is-broken: the rule failed: no such thing → Correct the rule; until then, what it would find is not known.',
    );
  });

  test('is reported once, and also where only a draft makes it fail', () => {
    const draftOnly = rule({
      id: 'rule-is-broken',
      check: ({ entriesOf }) => {
        if (entriesOf('briefings').some(({ data }) => data.draft)) throw new Error('a draft');
        return [];
      },
    });
    const drafts = { 'briefings/ferry.mdx': '---\ndraft: true\n---\n\nThey use it.[^p1]' };
    const failures = (own: OwnRule, changes: Changes) =>
      findMessages(changes, { ownRules: [own] }).filter(({ reason }) => /failed/.test(reason));
    expect(failures(draftOnly, {})).toEqual([]);
    expect(failures(draftOnly, drafts)).toMatchObject([{ severity: 'error' }]);
    expect(failures(failing, drafts)).toHaveLength(1);
  });

  test('leaves its waivers alone: nobody knows whether they are used', () => {
    const changes = { 'briefings/ferry.mdx': '{/* waive rule-is-broken: x */}\n\nThey use it.[^p1]' };
    expect(find(changes, failing).filter((line) => line.includes('waiver-is-used'))).toEqual([]);
  });

  test.each<[string, unknown, string]>([
    ['nothing in it', undefined, 'a finding needs a `reason`, in one sentence'],
    ['no reason', { at: 'x' }, 'a finding needs a `reason`, in one sentence'],
    ['no place', { reason: 'x' }, 'a finding needs `at`: the text, statement or entry that it is about, as the rule got it'],
    ['another place', { reason: 'x', at: { place: { line: 3 } } }, 'a finding needs `at`'],
    [
      'a field of a text in prose',
      { reason: 'x', at: { place: { entry: 'briefings/x', body: { line: 1, column: 1 } } }, path: ['order'] },
      'the `path` of a finding is for a field of an entry: leave it out here',
    ],
  ])('may have a finding with %s', (_what, finding, message) => {
    const [found] = find({}, rule({ check: () => [finding as never] }));
    expect(found).toContain(`word-is-plain: the rule failed: ${message}`);
  });
});
