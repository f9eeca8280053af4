import { english } from '#locales/en/english.ts';
import { describe, expect, test } from 'vitest';
import { listReviewCases } from '#authoring/reviews/review-cases.ts';
import type { Suspicion } from '#dossier/reviews/suspicion.ts';
import { sourceText } from '#dossier/reviews/source-text.ts';
import { listReviews } from '../../../../cli/review/list-reviews.ts';
import { makeDossier } from '../../../support/entries.ts';
import { acceptedIn } from '../../../support/reviews.ts';

const OPTIONS = { width: 80, hasColours: false, words: english.words };

/** What is left to review after the digest of a book has changed and a sentence was added. */
function casesAfter(digest: string, added = '', suspect: (basis: string) => Suspicion[] = () => []) {
  const dossierOf = (text: string, more: string) =>
    makeDossier({
      'briefings/note.mdx': `The pier is old.[^book] It stands on oak.[^book]${more}`,
      'references/book.yaml': `title: The pier\ndigest: ${text}`,
    });
  const dossier = dossierOf(digest, added);
  const lock = acceptedIn(dossierOf('The pier of Holm is old, and it stands on oak.', ''));
  return listReviewCases({ dossier, lock, suspicions: suspect(sourceText(dossier.sources.get('book')!)) });
}

const CHANGED = 'The pier of Holm was rebuilt in 1951, and it stands on steel.';

describe('the list of reviews', () => {
  test('shows first what rests on a changed source, with the change; each text stands beside its source', () => {
    expect(listReviews(casesAfter(CHANGED, ' The council voted.[^p1]').slice(1), 'pretty', OPTIONS)).toMatchInlineSnapshot(`
      "briefings/note#s2s9pgv (statement): its source has changed since it was reviewed

        Source before                        │ Source now
        ──────────────────────────────────── │ ────────────────────────────────────
        Some Publisher, The pier             │ Some Publisher, The pier
        The pier of Holm [-is old,-] and     │ The pier of Holm {+was rebuilt+}
        it stands on [-oak.-]                │ {+in 1951,+} and it stands on
                                             │ {+steel.+}

        Our text                             │ book (Some Publisher)
        ──────────────────────────────────── │ ────────────────────────────────────
        It _stands_ on oak.                  │ Some Publisher, The pier
                                             │ The pier of Holm was rebuilt in
                                             │ 1951, and it _stands_ on steel.

      briefings/note#sjtfm4f (statement): not reviewed yet

        Our text                             │ Part 1 of the article
        ──────────────────────────────────── │ ────────────────────────────────────
        The _council voted._                 │ The _council_ of Holm _voted_ on
                                             │ Wednesday to keep the ferry.
                                             │ the _vote:_ 2020-03-04, from “on
                                             │ Wednesday”

      references/book#details (details): not reviewed yet

        title: The pier
        publisher: Some Publisher
        kind: news
        url: https://example.org/
        language: en
        digest: The pier of Holm was rebuilt in 1951, and it stands on steel.

        Compare it with the page: https://example.org/

      At a terminal, npm run review asks about each. To accept what you have compared, name it:

        npm run review -- briefings/note#s2s9pgv --accept"
    `);
  });

  test('shows what a rule suspects about a text above it, even if the text was reviewed', () => {
    const [first] = casesAfter('The pier of Holm is old, and it stands on oak.', '', (basis) => [
      { ruleId: 'source-has-no-opposite', entry: 'briefings/note', text: 'The pier is old.', basis, reason: '“old” is new in book' },
    ]);
    expect(listReviews([first!], 'pretty', OPTIONS)).toMatchInlineSnapshot(`
      "briefings/note#sz85p8d (statement): suspected by a rule

          ? “old” is new in book (source-has-no-opposite)

        Our text                             │ book (Some Publisher)
        ──────────────────────────────────── │ ────────────────────────────────────
        The _pier_ is _old._                 │ Some Publisher, The _pier_
                                             │ The _pier_ of Holm is _old,_ and it
                                             │ stands on oak.

      At a terminal, npm run review asks about each. To accept what you have compared, name it:

        npm run review -- briefings/note#sz85p8d --accept"
    `);
  });

  test('says if only capitals or punctuation differ', () => {
    expect(listReviews(casesAfter('The pier of Holm is old and it stands on oak.'), 'pretty', OPTIONS)).toContain(
      'In the source, only capitals or punctuation differ.',
    );
  });

  test('marks words with colours if the terminal has them', () => {
    const printed = listReviews(casesAfter(CHANGED), 'pretty', { ...OPTIONS, hasColours: true });
    expect(printed).toContain('\u001b[1m\u001b[32mwas rebuilt in\u001b');
    expect(printed).toContain('\u001b[1mpier\u001b[22m');
  });

  test('does not let a text control the terminal', () => {
    expect(listReviews(casesAfter('The pier of Holm is old \u2067שרה\u2069.'), 'pretty', OPTIONS)).not.toMatch(/[\u2067\u2069]/);
  });

  test('is available as JSON', () => {
    const [first] = JSON.parse(listReviews(casesAfter(CHANGED), 'json', OPTIONS)) as unknown[];
    expect(first).toMatchInlineSnapshot(`
      {
        "entry": "briefings/note",
        "key": "briefings/note#sz85p8d",
        "kind": "statement",
        "now": "Some Publisher, The pier
      The pier of Holm was rebuilt in 1951, and it stands on steel.",
        "source": "book",
        "state": "stale",
        "suspicions": [],
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
