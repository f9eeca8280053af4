import { defineReadingRule } from './reading-rule.ts';

export const proofLockIsValid = defineReadingRule({
  id: 'proof-lock-is-valid',
  summary: 'The record of proofs can be read.',
  why: 'The file proofs.lock says which records were compared with the texts of their sources. If it cannot be read, nobody knows what was compared.',
  fix: 'Restore the file from the last commit, then run `npm run prove`. After a merge, keep the lines of both sides: each is valid on its own.',
  examples: [
    { shows: 'a record as `npm run prove` writes it', files: {}, proven: {} },
    {
      shows: 'an unresolved merge conflict',
      files: {},
      proofs: 'version 1\n<<<<<<< HEAD\n=======\n>>>>>>> bar-is-open\n',
      findings: { 'proofs.lock:2:1': 'the file has an unresolved merge conflict' },
    },
    {
      shows: 'a proof without the day on which the text was opened',
      files: {},
      proofs: 'version 1\np1 8f3e21aa77b0c1d2 0c1d28f3e21aa77b 4200\n',
      findings: { 'proofs.lock:2:1': 'the line is neither an exception nor a proof' },
    },
    {
      shows: 'an exception without a reason',
      files: {},
      proofs: 'version 1\np1 "Holm"\n',
      findings: { 'proofs.lock:2:1': 'the line is neither an exception nor a proof' },
    },
  ],
});
