import { keyOf } from '#dossier/entry.ts';
import { countKinds, locateReviewed, openByEntry } from '../texts/open-reviews.ts';
import { defineRule } from '../rule.ts';

const NOTE = { 'briefings/pier.mdx': 'The council voted.[^p1] The ferry stays.[^p1]' };

/** A person looked at every text that readers see. */
export const textIsReviewed = defineRule({
  id: 'text-is-reviewed',
  severity: 'warning',
  isRequiredToPublish: true,
  summary: 'Every text that readers see was reviewed by a person, as it is: against each source that it cites, or on its own.',
  why: 'No program can tell whether a sentence says what its source says, or whether a heading is fair. A person can, and the file reviews.lock records who did and when. It covers statements, questions, headings, guidance, pictures, blocks and all other fields that pages show. While you write, this is a warning. Where the content is published (`npm run check -- --published`, a build with `CI` set, `npm test`), it is an error. A project without the file gets no warnings, but it cannot publish.',
  fix: 'Run `npm run review`. It shows one text at a time beside its source.',
  examples: [
    {
      shows: 'a sentence that has moved',
      reviewed: NOTE,
      files: { 'briefings/pier.mdx': 'The ferry stays.[^p1] The council voted.[^p1]' },
    },
    {
      shows: 'new and rewritten statements: one finding for the entry',
      reviewed: NOTE,
      files: { 'briefings/pier.mdx': 'The council voted.[^p1] The ferry will stay.[^p1] The mayor spoke.[^p2]' },
      findings: { 'briefings/pier.mdx:9:25': '2 statements of this entry are not reviewed' },
    },
    {
      shows: 'a heading and a question that have changed',
      reviewed: { 'briefings/pier.mdx': '## The vote\n\nThe council voted.[^p1]' },
      files: { 'briefings/pier.mdx': '---\nquestion: Why did the council vote?\n---\n\n## The quarrel\n\nThe council voted.[^p1]' },
      findings: { 'briefings/pier.mdx:2:11': '1 question and 1 heading of this entry are not reviewed' },
    },
    {
      shows: 'another actor of an event',
      reviewed: { 'chronology/vote.yaml': 'actors: []' },
      files: { 'chronology/vote.yaml': 'actors: [ada-quill]' },
      findings: { 'chronology/vote.yaml:4:15': '1 set of fields of this entry is not reviewed' },
    },
    {
      shows: 'content that is published without any review',
      isPublished: true,
      files: {},
      findings: { 'articles/ferry-vote.yaml:1:1': 'there is no reviews.lock: nothing was reviewed' },
    },
  ],
  *check(context) {
    const { dossier, reviews, isPublished } = context;
    if (!dossier) return;
    if (!reviews && isPublished)
      yield {
        reason: 'there is no reviews.lock: nothing was reviewed',
        hint: 'Review the content with npm run review, and commit the file that it writes.',
        at: { entry: keyOf(dossier.article), path: [] },
      };
    for (const [entry, items] of openByEntry(context, 'new')) {
      const [first] = items;
      if (first)
        yield {
          reason: `${countKinds(items, context.language)} of this entry ${items.length === 1 ? 'is' : 'are'} not reviewed`,
          hint: `When the entry is finished, review it: npm run review -- ${entry}.`,
          at: locateReviewed(first),
        };
    }
  },
});
