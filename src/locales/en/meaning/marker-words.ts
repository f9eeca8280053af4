import type { MarkerWords } from '../../common/find-markers.ts';

/** The forms of “be” before “to”: “was to meet”, “is still expected to meet”. */
const BE_TO = ['is', 'are', 'was', 'were'].flatMap((be) =>
  ['', ' not', ' still', ' also', ' then'].flatMap((adverb) =>
    ['', ' due', ' about', ' expected', ' supposed', ' scheduled', ' set', ' meant', ' planned'].map(
      (participle) => `${be}${adverb}${participle} to`,
    ),
  ),
);

/** English words that change what a sentence says, in all forms in which they do. */
export const MARKER_WORDS: readonly MarkerWords[] = [
  {
    kind: 'negation',
    clear:
      'not, no, never, nobody, none, nothing, neither, without, cannot, unless, refuse, refuses, refused, refusing, refusal, deny, denies, denied, denying, denial, rule out, rules out, ruled out, ruling out',
    vague:
      'nor, no longer, not rule out, not ruled out, not ruling out, never ruled out, not many, yet to, nobody knows, no more than, not yet, only if, not only, not just, not until, not all, not every, not both, not one of, not the first, not the last, not the only, not the same, non, end, ends, ended, closed, reject, rejects, rejected, rejecting, rejection, turn down, turns down, turned down, dismiss, dismisses, dismissed, decline, declines, declined, oppose, opposes, opposed, object, objects, objected, objection, avoid, avoids, avoided, avoiding, prevent, prevents, prevented, stop, stops, stopped, fail, fails, failed, failure, lack, lacks, lacked, lacking, leave open, leaves open, left open, keep out, kept out, too few, too small, too little, too weak, few, little, hardly, put off, puts off, postpone, postpones, postponed, delay, delays, delayed, disagree, disagrees, disagreed, far from, missing, block, blocks, blocked, ban, bans, banned, prohibit, prohibits, prohibited, prohibiting, prohibition, forbid, forbids, forbade, forbidden, outlaw, outlaws, outlawed, silent, silence, warn against, warns against, warned against, instead of, rather than, only, first, except, premature, impossible, unlikely, insufficient, unchanged, unmet, non starter, out of the question, as it was, as it had been',
  },
  {
    kind: 'all',
    clear: 'all, every, each, everybody, everyone',
    vague: 'both, unanimous, unanimously, together, not all, not every, any, whole, entire',
  },
  { kind: 'most', clear: 'most, mostly, majority, largely, mainly', vague: 'not all, not every' },
  {
    kind: 'some',
    clear: 'some, several, few, many, a number of, partly',
    vague: 'not all, not every, not many, part of, parts of, others',
  },
  {
    kind: 'only',
    clear: 'only, solely, nothing but',
    vague:
      'only if, unless, say only, says only, said only, speak only, speaks only, spoke only, name only, names only, alone, just, none, one, single, sole, except, no other',
  },
  {
    kind: 'possible',
    clear:
      'may, might, could, possible, possibly, perhaps, considering, thinking of, ready to, prepared to, threaten to, threatens to, threatened to, threatening to, potential, potentially',
    vague:
      'not rule out, not ruled out, not ruling out, never ruled out, can, consider, considers, considered, possibility, probable, probably, likely, ready, readiness, prepared, if, in case, should, need be, offer, offers, offered, willing, threaten, threatens, threatened, threatening, threat, threats, warn, warns, warned, warning, warnings, chance, risk, appear, appears, appeared, seem, seems, seemed',
  },
  {
    kind: 'future',
    clear: [
      'will, would, shall, due, plan to, plans to, planned, planning, expect, expects, expected, set for, scheduled, intend, intends, intended, going to, still to come',
      ...BE_TO,
    ].join(', '),
    vague:
      'plan, plans, promise, promises, promised, to come, meant, order, orders, ordered, decide, decides, decided, decision, seek, seeks, sought, demand, demands, demanded, propose, proposes, proposed, proposal, proposals, agree, agrees, agreed, aim, aims, aimed, purpose, guarantee, guarantees, assurance, assurances, hope, hopes, hoped',
  },
];

/** Phrases that have a marker in them but change nothing. */
export const NO_MARKERS =
  'at all, all the same, after all, above all, first of all, all out, all clear, too many, how many, how few, most likely, most of all, no doubt, as many as';
