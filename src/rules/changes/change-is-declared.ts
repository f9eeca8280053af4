import { holdsWords } from '#lib/text/collapse-whitespace.ts';
import type { Correction } from '#schemas/correction.ts';
import { pairStatements } from './pair-statements.ts';
import { correctionsOf } from '#dossier/corrections.ts';
import { isDraft, withoutDrafts } from '#dossier/drafts.ts';
import { keyOf, listEntries, type Entries, type Entry, type EntryKey } from '#dossier/entry.ts';
import { deriveStatements } from '#dossier/derive-statements.ts';
import { formerIdsOf } from '#dossier/redirects.ts';
import type { Statement } from '#dossier/statement.ts';
import { locateStatement } from '../texts/authored-texts.ts';
import { defineRule, type ContentPlace } from '../rule.ts';

/** What was published does not change without a word. It is asked only where there is a published state to hold against. */
export const changeIsDeclared = defineRule({
  id: 'change-is-declared',
  severity: 'error',
  waivable: false,
  summary: 'Where a published statement was changed or taken out, a correction tells readers, or the commit says that it is only style.',
  why: 'Readers may have relied on what a page said, or passed it on. When it is changed in silence, they cannot know. The rule is asked by `npm run check:changes`, which holds the content against the main branch; `npm run check` does not know what is published.',
  fix: 'Where the statement was wrong, add to `corrections` of its entry what it said (`was`, with the old words), what it says now and why; of an entry that is gone, or became a draft, the explainer tells. Where only the style changed, write a line `Style-only: briefings/what-was-decided` at the end of the message of a commit: it names entries, or single statements such as `actors/ada-quill#statements-1`, with commas between them. `git commit --allow-empty` makes a commit that only says so.',
  examples: [
    {
      shows: 'a change that a correction tells of',
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
      shows: 'a new id, and a change that the correction of the renamed entry tells of',
      published: { 'glossary/pier.yaml': 'definition: { text: Where all boats land., cites: [p1] }' },
      files: {
        'glossary/quay.yaml':
          'definition: { text: Where boats land., cites: [p1] }\nformerIds: [pier]\ncorrections: [{ date: 2020-05-01, was: all boats, now: Where boats land., why: Some land elsewhere. }]',
      },
    },
    {
      shows: 'a change that nobody tells of',
      published: { 'briefings/pier.mdx': 'The council voted.[^p1] The pier is old.[^p1]' },
      files: { 'briefings/pier.mdx': 'The pier is new.[^p1] The council voted.[^p1]' },
      findings: { 'briefings/pier.mdx:9:1': '“The pier is old.” became “The pier is new.”, and no correction tells of it' },
    },
    {
      shows: 'a statement that was taken out',
      published: { 'briefings/pier.mdx': 'The council voted.[^p1] The pier is old.[^p1]' },
      files: { 'briefings/pier.mdx': 'The council voted.[^p1]' },
      findings: { 'briefings/pier.mdx:2:1': '“The pier is old.” was taken out, and no correction tells of it' },
    },
    {
      shows: 'a correction of something else',
      published: { 'glossary/pier.yaml': 'definition: { text: Where all boats land., cites: [p1] }\nterm: jetty' },
      files: {
        'glossary/pier.yaml':
          'definition: { text: Where boats land., cites: [p1] }\nterm: pier\ncorrections: [{ date: 2020-05-01, was: jetty, now: pier, why: It is one. }]',
      },
      findings: { 'glossary/pier.yaml:1:21': '“Where all boats land.” became “Where boats land.”, and no correction tells of it' },
    },
    {
      shows: 'a change in an entry that has another id now',
      published: { 'glossary/pier.yaml': 'definition: { text: Where all boats land., cites: [p1] }' },
      files: { 'glossary/quay.yaml': 'definition: { text: Where boats land., cites: [p1] }\nformerIds: [pier]' },
      findings: { 'glossary/quay.yaml:1:21': '“Where all boats land.” became “Where boats land.”, and no correction tells of it' },
    },
    {
      shows: 'an entry that is gone',
      published: { 'glossary/pier.yaml': 'definition: { text: Where boats land., cites: [p1] }' },
      files: {},
      findings: { 'explainers/ferry-vote.yaml:1:1': '“Where boats land.” was taken out with glossary/pier, and no correction tells of it' },
    },
    {
      shows: 'a briefing that became a draft, one statement of which stands elsewhere now',
      published: { 'briefings/pier.mdx': '---\nstandfirst: { text: It stands., cites: [p1] }\n---\n\nIt is old.[^p1]' },
      files: {
        'briefings/pier.mdx': '---\ndraft: true\nstandfirst: { text: It stands., cites: [p1] }\n---\n\nIt is old.[^p1]',
        'glossary/pier.yaml': 'inArticle: [{ text: It stands., cites: [p1] }]',
      },
      findings: {
        'briefings/pier.mdx:2:8': '“It is old.” was taken out with briefings/pier, which is a draft now, and no correction tells of it',
      },
    },
  ],
  *check({ entries, published }) {
    if (!published) return;
    const before = listEntries(withoutDrafts(published.entries));
    const after = listEntries(withoutDrafts(entries));
    const drafts = new Set(entries.briefings.filter(isDraft).map(keyOf));
    const now = new Map(after.map((entry) => [keyOf(entry), entry]));
    const keyToday = followRenames(entries);
    const then = new Map(before.map((entry) => [keyToday(keyOf(entry)), entry]));
    const [explainer] = entries.explainers;
    const were = before.flatMap(deriveStatements).map((statement) => ({ ...statement, entry: keyToday(statement.entry) }));
    for (const change of pairStatements(were, after.flatMap(deriveStatements))) {
      if (change.kind !== 'changed' && change.kind !== 'removed') continue;
      const { entry: key, text } = change.before;
      const entry = now.get(key) ?? explainer;
      const names = [
        key,
        change.before.key.replace(/#.*/, ''),
        change.before.key,
        ...(change.kind === 'changed' ? [change.after.key] : []),
      ];
      if (!entry || names.some((name) => published.styleOnly.has(name))) continue;
      const fresh = newCorrections(entry, then.get(keyOf(entry)));
      if (fresh.some(({ was }) => holdsWords(text, was) || holdsWords(was, text))) continue;
      yield explain(change, keyOf(entry), now.has(key) ? 'there' : drafts.has(key) ? 'draft' : 'gone');
    }
  },
});

type Loss = { kind: 'changed'; before: Statement; after: Statement } | { kind: 'removed'; before: Statement };

/** What became of the entry itself. */
type Whereabouts = 'there' | 'draft' | 'gone';

function explain(change: Loss, tells: EntryKey, where: Whereabouts): { reason: string; hint: string; at: ContentPlace } {
  const { entry, text } = change.before;
  const withEntry = { there: '', draft: ` with ${entry}, which is a draft now`, gone: ` with ${entry}` }[where];
  const became = change.kind === 'changed' ? `became “${excerpt(change.after.text)}”` : `was taken out${withEntry}`;
  const add = `to the corrections of ${tells} what it said`;
  return {
    reason: `“${excerpt(text)}” ${became}, and no correction tells of it`,
    hint:
      where === 'draft'
        ? `Take “draft: true” out again, or add ${add}.`
        : `Add ${add}, or end the commit’s message with “Style-only: ${entry}” where only the style changed.`,
    at: placeOfLoss(change, tells, where),
  };
}

function placeOfLoss(change: Loss, tells: EntryKey, where: Whereabouts): ContentPlace {
  if (change.kind === 'changed') return locateStatement(change.after);
  return where === 'draft' ? { entry: change.before.entry, path: ['draft'] } : { entry: tells, path: [] };
}

/** The key of today of an entry that may have had another id when it was published. */
function followRenames(entries: Entries): (key: EntryKey) => EntryKey {
  const all = listEntries(entries);
  const taken = new Set(all.map(keyOf));
  const renamed = new Map(all.flatMap((entry) => formerIdsOf(entry).map((id) => [`${entry.collection}/${id}`, keyOf(entry)] as const)));
  return (key) => (taken.has(key) ? key : (renamed.get(key) ?? key));
}

function newCorrections(now: Entry, then: Entry | undefined): Correction[] {
  const known = new Set((then ? correctionsOf(then) : []).map(told));
  return correctionsOf(now).filter((correction) => !known.has(told(correction)));
}

const told = ({ date, was, now }: Correction) => JSON.stringify([date, was, now]);

const LONGEST = 120;
const excerpt = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')} …` : text);
