import { describe, expect, test } from 'vitest';
import { buildDossier, type Dossier } from '#dossier/dossier.ts';
import { parseEntries } from '#dossier/parse/parse-entries.ts';
import { blocksOf } from '#dossier/prose/blocks.ts';
import { hashOfSource, listOpenReviews } from '#dossier/reviews/judge-reviews.ts';
import { formatReviewLock, parseReviewLock, LOCK_NAME, type Review, type ReviewLock } from '#dossier/reviews/review-lock.ts';
import { sourceText } from '#dossier/reviews/source-text.ts';
import { planRename } from '#authoring/rename/plan-rename.ts';
import { renameReviews } from '#authoring/rename/rename-reviews.ts';
import type { Renaming } from '#authoring/rename/naming.ts';
import { contentFiles, fillIn, makeDossier, makeSite, type Changes } from '../../../support/entries.ts';
import { acceptedIn } from '../../../support/reviews.ts';

/** Texts that have ids in them: in citations, in blocks, in fields, also their own, in anchors, and in the record of a source. */
const FILES: Changes = fillIn({
  'actors/book.yaml': 'name: Book Club\nrole: { text: A club. It reads., cites: [book, p1] }\naffiliation: [ada-quill, book]',
  'places/pier.yaml': 'name: Pier\nbackground: [{ text: The pier is old., cites: [book] }]',
  'references/book.yaml': 'title: The Book\ndigest: The pier is old.\nquotations: [{ text: my pier, speaker: ada-quill }]',
  'references/ada-quill.yaml': 'title: Her words\ndigest: She spoke.\nquotations: [{ text: our pier, speaker: ada-quill }]',
  'references/book-2.yaml': 'title: The other book\ndigest: The pier is new.',
  'briefings/note.mdx':
    'The [pier](/places/pier/) is old.[^book][^p1] [She](/actors/ada-quill/) says so.[^book] She says it twice.[^ada-quill]\n\n<ActorCards ids="ada-quill book" />',
});

function rename(renaming: Renaming): Dossier {
  const files = contentFiles(FILES);
  const plan = planRename(renaming, files, parseEntries(files), blocksOf(undefined));
  if (!plan.ok) throw new Error(plan.reason);
  const gone = new Set(plan.files.map(({ name, formerName }) => formerName ?? name));
  const renamed = plan.files.map(({ name, content }) => ({ path: name, name, bytes: new TextEncoder().encode(content) }));
  return buildDossier(parseEntries([...files.filter(({ name }) => !gone.has(name)), ...renamed]).entries, makeSite());
}

const RENAMINGS: Renaming[] = [
  { collection: 'references', from: 'book', to: 'volume' },
  { collection: 'actors', from: 'ada-quill', to: 'ada' },
  { collection: 'actors', from: 'book', to: 'readers' },
  { collection: 'places', from: 'pier', to: 'old-pier' },
  { collection: 'briefings', from: 'note', to: 'remark' },
  { collection: 'glossary', from: 'subsidy', to: 'money' },
  { collection: 'chronology', from: 'council-vote', to: 'vote' },
];

const before = makeDossier(FILES);
const openIn = (dossier: Dossier, lock: ReviewLock) =>
  listOpenReviews(dossier, lock).map(({ item: { text }, state }) => `${state} ${text}`);
const parse = (lock: ReviewLock) => parseReviewLock({ path: LOCK_NAME, bytes: new TextEncoder().encode(formatReviewLock(lock)) });

describe.each(RENAMINGS)('after the renaming of $collection/$from to $to', (renaming) => {
  const after = rename(renaming);

  test('what was reviewed stays reviewed, with all that was recorded', () => {
    const renamed = renameReviews(before, after, acceptedIn(before), renaming);
    expect(openIn(after, renamed)).toEqual([]);
    expect(formatReviewLock(renamed).replaceAll('2020-04-02 "Nia Reed"', '')).toBe(
      formatReviewLock(acceptedIn(after, () => true, { ...renamed, reviewed: new Map() })).replaceAll('2020-04-02 "Nia Reed"', ''),
    );
    expect(parse(renamed).messages).toEqual([]);
  });

  test('what was open stays open', () => {
    const isAccepted = ({ text }: { text: string }) => text.includes('old');
    const lock = acceptedIn(before, isAccepted);
    const renamed = renameReviews(before, after, lock, renaming);
    expect(openIn(after, renamed)).toHaveLength(openIn(before, lock).length);
    expect(openIn(after, renamed).some((text) => isAccepted({ text }))).toBe(false);
    expect(renamed.reviewed.size).toBe(lock.reviewed.size);
  });
});

test('what was reviewed against an older text of a source stays stale', () => {
  const older = makeDossier({ ...FILES, ...fillIn({ 'references/book.yaml': 'title: The Book\ndigest: The pier is dry.' }) });
  const renaming: Renaming = { collection: 'references', from: 'book', to: 'volume' };
  const lock = acceptedIn(older);
  const states = (dossier: Dossier, record: ReviewLock) => listOpenReviews(dossier, record).map(({ state, was }) => `${state}: ${was}`);
  expect(states(rename(renaming), renameReviews(before, rename(renaming), lock, renaming))).toEqual(states(before, lock));
  expect(states(before, lock).filter((state) => state.startsWith('stale'))).toHaveLength(4);
});

describe('an entry of the record that the content has not', () => {
  const renaming: Renaming = { collection: 'actors', from: 'ada-quill', to: 'ada' };
  const review: Review = { basis: '0123456789abcdef', on: '2020-04-02', by: 'Nia Reed', note: 'By her account.', isUnseen: false };
  const keysAfter = (...keys: string[]) => {
    const lock = { reviewed: new Map(keys.map((key) => [key, [review]])), texts: new Map<string, string>() };
    const { reviewed } = renameReviews(before, rename(renaming), lock, renaming);
    expect([...reviewed.values()]).toEqual(keys.map(() => [review]));
    return [...reviewed.keys()];
  };

  test('gets the new id, if it is of the renamed entry', () => {
    expect(keysAfter('actors/ada-quill 0123456789abcdef rule/tense-is-sourced')).toEqual([
      'actors/ada 0123456789abcdef rule/tense-is-sourced',
    ]);
  });

  test('stays, if it is of another', () => {
    const others = ['actors/ada-quill-2 0123456789abcdef p1', 'places/ada-quill 0123456789abcdef p1', 'actors/book 0123456789abcdef p1'];
    expect(keysAfter(...others)).toEqual(others);
  });
});

test('only texts of sources that were recorded are recorded', () => {
  const renaming: Renaming = { collection: 'references', from: 'book', to: 'volume' };
  const after = rename(renaming);
  const lock = acceptedIn(before, ({ source }) => source?.id === 'book');
  const book = after.sources.get('volume')!;
  expect([...renameReviews(before, after, lock, renaming).texts]).toContainEqual([hashOfSource(book), sourceText(book)]);
  expect(renameReviews(before, after, { ...lock, texts: new Map() }, renaming).texts).toEqual(new Map());
});
