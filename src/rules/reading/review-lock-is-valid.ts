import { defineReadingRule } from './reading-rule.ts';

export const reviewLockIsValid = defineReadingRule({
  id: 'review-lock-is-valid',
  summary: 'The record of reviews can be read.',
  why: 'The file reviews.lock records who reviewed which text, and against what. If it cannot be read, nobody notices that a text or its source has changed.',
  fix: 'Restore the file from the last commit, then run `npm run review`. After a merge, keep the lines of both sides: each is valid on its own.',
  examples: [
    { shows: 'a record as `npm run review` writes it', files: {}, reviewed: {} },
    {
      shows: 'an unresolved merge conflict',
      files: {},
      lock: 'version 2\n<<<<<<< HEAD\n=======\n>>>>>>> bar-is-open\n',
      findings: { 'reviews.lock:2:1': 'the file has an unresolved merge conflict' },
    },
    {
      shows: 'a truncated line',
      files: {},
      lock: 'version 2\nactors/ada-quill 8f3e21aa77b0c1d2 p2\n',
      findings: { 'reviews.lock:2:1': 'the line is neither a text nor a review' },
    },
    {
      shows: 'an edited text',
      files: {},
      lock: 'version 2\np1 8f3e21aa77b0c1d2 "The council voted."\n',
      findings: { 'reviews.lock:2:1': 'the text does not match its hash' },
    },
    {
      shows: 'the version before',
      files: {},
      lock: 'version 1\n',
      findings: { 'reviews.lock:1:1': 'the file has version 1, which does not say who reviewed what' },
    },
    {
      shows: 'another version',
      files: {},
      lock: 'version 3\n',
      findings: { 'reviews.lock:1:1': 'the first line is not “version 2”' },
    },
  ],
});
