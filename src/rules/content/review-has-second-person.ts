import { countKinds, locateReviewed, openByEntry } from '../texts/open-reviews.ts';
import { defineRule } from '../rule.ts';

const BY_REVIEWER = { 'briefings/pier.mdx': 'Nia Reed' };
const NOTE = { 'briefings/pier.mdx': 'The council voted.[^p1]' };

/** Somebody else than the author reviewed each text. */
export const reviewHasSecondPerson = defineRule({
  id: 'review-has-second-person',
  severity: 'warning',
  isRequiredToPublish: true,
  summary: 'With the setting `review: second-person`, somebody else than its author reviewed each text.',
  why: 'Authors read what they meant to write. The author of a text is, according to git, the person who last changed one of its lines. Names are compared as git gives them; a .mailmap file unites several names of a person. Where the content is published, this is an error.',
  fix: 'Let another person run `npm run review`.',
  examples: [
    { shows: 'a text of another person', settings: { review: 'second-person' }, authors: {}, reviewed: NOTE, files: NOTE },
    { shows: 'one’s own text, where the settings allow it', authors: BY_REVIEWER, reviewed: NOTE, files: NOTE },
    {
      shows: 'a briefing that only its author has reviewed',
      settings: { review: 'second-person' },
      authors: BY_REVIEWER,
      reviewed: NOTE,
      files: NOTE,
      findings: { 'briefings/pier.mdx:3:21': 'only the author reviewed 2 statements, 1 set of fields and 1 question of this entry' },
    },
  ],
  *check(context) {
    for (const items of openByEntry(context, 'own').values()) {
      const [first] = items;
      if (first)
        yield {
          reason: `only the author reviewed ${countKinds(items, context.language)} of this entry`,
          hint: 'Ask somebody else to run npm run review.',
          at: locateReviewed(first),
        };
    }
  },
});
