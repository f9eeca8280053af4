import { containsWords } from '#lib/text/collapse-whitespace.ts';
import type { Correction } from '#schemas/fields/correction.ts';
import { pairStatements } from './pair-statements.ts';
import { correctionsOf } from '#dossier/corrections.ts';
import { isDraft, withoutDrafts } from '#dossier/drafts.ts';
import { keyOf, listEntries, type Entries, type Entry, type EntryKey } from '#dossier/entry.ts';
import { deriveStatements } from '#dossier/derive-statements.ts';
import { formerIdsOf } from '#dossier/redirects.ts';
import type { Statement } from '#dossier/statement.ts';
import { locateStatement } from '../texts/authored-texts.ts';
import type { ContentPlace } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** A published statement does not change silently. The rule needs a published state to compare with. */
export const changeIsDeclared = defineRule({
  id: 'change-is-declared',
  severity: 'error',
  waivable: false,
  summary: 'Where a published statement was changed or removed, a correction says so, or a commit says that it was not wrong.',
  why: 'Readers may have relied on a statement, or passed it on. If it changes silently, they cannot know. `npm run check:changes` runs this rule and compares the content with the main branch; `npm run check` does not know what is published.',
  fix: 'If the statement was wrong, add to the `corrections` of its entry what it said (`was`, with the old words), what it says now, and why. For an entry that was removed, or became a draft, add the correction to the explainer. If it was not wrong, end the message of a commit with a line such as `Style-only: briefings/what-was-decided`, or `Update-only: briefings/what-was-decided` if it now says more, or something else. The line names entries, or single statements such as `actors/ada-quill#sisat6j`, separated by commas. `git commit --allow-empty` makes a commit for this line alone.',
  examples: [
    {
      shows: 'a change with its correction',
      published: { 'glossary/pier.yaml': 'definition: { text: Where all boats land., cites: [p1] }' },
      files: {
        'glossary/pier.yaml':
          'definition: { text: Where boats land., cites: [p1] }\ncorrections: [{ date: 2020-05-01, was: all boats, now: Where boats land., why: Some land elsewhere. }]',
      },
    },
    {
      shows: 'new statements, and one that moved to another entry',
      published: { 'glossary/pier.yaml': 'inArticle: [{ text: It stands on oak., cites: [p1] }]' },
      files: { 'glossary/pier.yaml': 'term: pier', 'briefings/pier.mdx': 'The pier is old.[^p1] It stands on oak.[^p1]' },
    },
    {
      shows: 'a renamed entry, with a correction of its change',
      published: { 'glossary/pier.yaml': 'definition: { text: Where all boats land., cites: [p1] }' },
      files: {
        'glossary/quay.yaml':
          'definition: { text: Where boats land., cites: [p1] }\nformerIds: [pier]\ncorrections: [{ date: 2020-05-01, was: all boats, now: Where boats land., why: Some land elsewhere. }]',
      },
    },
    {
      shows: 'a change without a correction',
      published: { 'briefings/pier.mdx': 'The council voted.[^p1] The pier is old.[^p1]' },
      files: { 'briefings/pier.mdx': 'The pier is new.[^p1] The council voted.[^p1]' },
      findings: { 'briefings/pier.mdx:9:1': '“The pier is old.” became “The pier is new.”, but no correction says so' },
    },
    {
      shows: 'a removed statement',
      published: { 'briefings/pier.mdx': 'The council voted.[^p1] The pier is old.[^p1]' },
      files: { 'briefings/pier.mdx': 'The council voted.[^p1]' },
      findings: { 'briefings/pier.mdx:2:1': '“The pier is old.” was removed, but no correction says so' },
    },
    {
      shows: 'a correction of something else',
      published: { 'glossary/pier.yaml': 'definition: { text: Where all boats land., cites: [p1] }\nterm: jetty' },
      files: {
        'glossary/pier.yaml':
          'definition: { text: Where boats land., cites: [p1] }\nterm: pier\ncorrections: [{ date: 2020-05-01, was: jetty, now: pier, why: It is one. }]',
      },
      findings: { 'glossary/pier.yaml:1:21': '“Where all boats land.” became “Where boats land.”, but no correction says so' },
    },
    {
      shows: 'a change in a renamed entry',
      published: { 'glossary/pier.yaml': 'definition: { text: Where all boats land., cites: [p1] }' },
      files: { 'glossary/quay.yaml': 'definition: { text: Where boats land., cites: [p1] }\nformerIds: [pier]' },
      findings: { 'glossary/quay.yaml:1:21': '“Where all boats land.” became “Where boats land.”, but no correction says so' },
    },
    {
      shows: 'a removed entry',
      published: { 'glossary/pier.yaml': 'definition: { text: Where boats land., cites: [p1] }' },
      files: {},
      findings: { 'explainers/ferry-vote.yaml:1:1': '“Where boats land.” was removed with glossary/pier, but no correction says so' },
    },
    {
      shows: 'a briefing that became a draft, with one statement moved elsewhere',
      published: { 'briefings/pier.mdx': '---\nstandfirst: { text: It stands., cites: [p1] }\n---\n\nIt is old.[^p1]' },
      files: {
        'briefings/pier.mdx': '---\ndraft: true\nstandfirst: { text: It stands., cites: [p1] }\n---\n\nIt is old.[^p1]',
        'glossary/pier.yaml': 'inArticle: [{ text: It stands., cites: [p1] }]',
      },
      findings: {
        'briefings/pier.mdx:2:8': '“It is old.” was removed with briefings/pier, which is now a draft, but no correction says so',
      },
    },
  ],
  *check({ entries, published, language }) {
    if (!published) return;
    const before = listEntries(withoutDrafts(published.entries));
    const after = listEntries(withoutDrafts(entries));
    const drafts = new Set(entries.briefings.filter(isDraft).map(keyOf));
    const now = new Map(after.map((entry) => [keyOf(entry), entry]));
    const keyToday = followRenames(entries);
    const then = new Map(before.map((entry) => [keyToday(keyOf(entry)), entry]));
    const [explainer] = entries.explainers;
    const statementsOf = (entry: Entry) => deriveStatements(entry, language);
    const were = before.flatMap(statementsOf).map((statement) => ({ ...statement, entry: keyToday(statement.entry) }));
    for (const change of pairStatements(were, after.flatMap(statementsOf))) {
      if (change.kind !== 'changed' && change.kind !== 'removed') continue;
      const { entry: key, text } = change.before;
      const entry = now.get(key) ?? explainer;
      const names = [
        key,
        change.before.key.replace(/#.*/, ''),
        change.before.key,
        ...(change.kind === 'changed' ? [change.after.key] : []),
      ];
      if (!entry || names.some((name) => published.declared.has(name))) continue;
      const fresh = newCorrections(entry, then.get(keyOf(entry)));
      if (fresh.some(({ was }) => containsWords(text, was) || containsWords(was, text))) continue;
      yield explain(change, keyOf(entry), now.has(key) ? 'there' : drafts.has(key) ? 'draft' : 'gone');
    }
  },
});

type Loss = { kind: 'changed'; before: Statement; after: Statement } | { kind: 'removed'; before: Statement };

/** What became of the entry itself. */
type Whereabouts = 'there' | 'draft' | 'gone';

function explain(change: Loss, correctionsIn: EntryKey, where: Whereabouts): { reason: string; hint: string; at: ContentPlace } {
  const { entry, text } = change.before;
  const withEntry = { there: '', draft: ` with ${entry}, which is now a draft`, gone: ` with ${entry}` }[where];
  const became = change.kind === 'changed' ? `became “${excerpt(change.after.text)}”` : `was removed${withEntry}`;
  const add = `what it said to the corrections of ${correctionsIn}`;
  return {
    reason: `“${excerpt(text)}” ${became}, but no correction says so`,
    hint:
      where === 'draft'
        ? `Remove “draft: true” again, or add ${add}.`
        : `Add ${add}. If it was not wrong, end the commit message with “Style-only: ${entry}”, or with “Update-only: ${entry}” if it now says more.`,
    at: locateLoss(change, correctionsIn, where),
  };
}

function locateLoss(change: Loss, correctionsIn: EntryKey, where: Whereabouts): ContentPlace {
  if (change.kind === 'changed') return locateStatement(change.after);
  return where === 'draft' ? { entry: change.before.entry, path: ['draft'] } : { entry: correctionsIn, path: [] };
}

/** Finds the current key of an entry that may have had another id when it was published. */
function followRenames(entries: Entries): (key: EntryKey) => EntryKey {
  const all = listEntries(entries);
  const taken = new Set(all.map(keyOf));
  const renamed = new Map(all.flatMap((entry) => formerIdsOf(entry).map((id) => [`${entry.collection}/${id}`, keyOf(entry)] as const)));
  return (key) => (taken.has(key) ? key : (renamed.get(key) ?? key));
}

function newCorrections(now: Entry, then: Entry | undefined): Correction[] {
  const known = new Set((then ? correctionsOf(then) : []).map(identify));
  return correctionsOf(now).filter((correction) => !known.has(identify(correction)));
}

const identify = ({ date, was, now }: Correction) => JSON.stringify([date, was, now]);

const LONGEST = 120;
const excerpt = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')} …` : text);
