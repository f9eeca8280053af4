import { describe, expect, test } from 'vitest';
import { acceptReviews, listOpenReviews } from '#dossier/reviews/judge-reviews.ts';
import { EMPTY_LOCK } from '#dossier/reviews/review-lock.ts';
import { askReviews, type Answer } from '../../../../cli/review/ask-reviews.ts';
import { listReviews } from '../../../../cli/review/list-reviews.ts';
import { makeDossier } from '../../../support/entries.ts';

const OPTIONS = { width: 80, hasColours: false };

/** The open reviews after the digest of a book has changed and a sentence was added. */
function openReviews(digest: string, added = '') {
  const dossierOf = (text: string, more: string) =>
    makeDossier({
      'briefings/note.mdx': `The pier is old.[^book] It stands on oak.[^book]${more}`,
      'references/book.yaml': `title: The pier\ndigest: ${text}`,
    });
  const lock = acceptReviews(dossierOf('The pier of Holm is old, and it stands on oak.', ''), EMPTY_LOCK, () => true);
  return listOpenReviews(dossierOf(digest, added), lock);
}

const CHANGED = 'The pier of Holm was rebuilt in 1951, and it stands on steel.';

describe('the list of reviews', () => {
  test('shows the old text of a source beside the new, with the statements that cite it; then the new statements', () => {
    expect(listReviews(openReviews(CHANGED, ' The council voted.[^p1]'), 'pretty', OPTIONS)).toMatchInlineSnapshot(`
      "book (Some Publisher): 2 statements reviewed against an older text

        Before                               │ Now
        ──────────────────────────────────── │ ────────────────────────────────────
        Some Publisher, The pier             │ Some Publisher, The pier
        The pier of Holm [-is-] [-old,-] and │ The pier of Holm {+was+} {+rebuilt+}
        it stands on [-oak.-]                │ {+in+} {+1951,+} and it stands on
                                             │ {+steel.+}

        briefings/note#s1
          The pier is old.

        briefings/note#s2
          It stands on oak.

      Passage 1 of the article: 1 statement not reviewed yet

        The council of Holm voted on Wednesday to keep the ferry.
        the vote: 2020-03-04, from “on Wednesday”

        briefings/note#s3
          The council voted.

      At a terminal, npm run review asks about each. To accept without questions, name a statement, an entry, a passage or a reference:

        npm run review -- book"
    `);
  });

  test('says if only capitals or punctuation differ', () => {
    expect(listReviews(openReviews('The pier of Holm is old and it stands on oak.'), 'pretty', OPTIONS)).toContain(
      'Only capitals or punctuation differ.',
    );
  });

  test('marks differences with colours if the terminal has them', () => {
    expect(listReviews(openReviews(CHANGED), 'pretty', { ...OPTIONS, hasColours: true })).toContain('\u001b[32mrebuilt\u001b[39m');
  });

  test('is available as JSON', () => {
    const [first] = JSON.parse(listReviews(openReviews(CHANGED), 'json', OPTIONS)) as unknown[];
    expect(first).toMatchInlineSnapshot(`
      {
        "entry": "briefings/note",
        "now": "Some Publisher, The pier
      The pier of Holm was rebuilt in 1951, and it stands on steel.",
        "source": "book",
        "state": "stale",
        "statement": "briefings/note#s1",
        "text": "The pier is old.",
        "was": "Some Publisher, The pier
      The pier of Holm is old, and it stands on oak.",
      }
    `);
  });

  test('says so if nothing is left', () => {
    expect(listReviews([], 'pretty', OPTIONS)).toBe('Nothing is left to review.');
  });
});

describe('the question for each statement', () => {
  const reviews = openReviews(CHANGED, ' The council voted.[^p1]');

  /** Answers the questions, and returns the texts of the accepted statements. */
  async function answer(...answers: Answer[]) {
    const shown: string[] = [];
    const accepted = await askReviews(reviews, {
      ...OPTIONS,
      show: (text) => shown.push(text),
      ask: () => Promise.resolve(answers.shift()),
    });
    return { shown: shown.map((text) => text.split('\n')[0]), accepted: accepted && [...accepted].map(({ statement }) => statement.text) };
  }

  test('accepts or skips it', async () => {
    expect(await answer('skip', 'accept', 'accept')).toEqual({
      shown: [
        'book (Some Publisher): 2 statements reviewed against an older text',
        'Passage 1 of the article: 1 statement not reviewed yet',
      ],
      accepted: ['It stands on oak.', 'The council voted.'],
    });
  });

  test('can accept the rest of the source at once', async () => {
    expect((await answer('accept-rest', 'skip')).accepted).toEqual(['The pier is old.', 'It stands on oak.']);
  });

  test('keeps accepted statements if the editor quits, and none if the editor cancels', async () => {
    expect((await answer('accept', 'quit')).accepted).toEqual(['The pier is old.']);
    expect((await answer('accept', undefined)).accepted).toBeUndefined();
  });
});
