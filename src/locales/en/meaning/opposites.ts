import type { Opposites } from '../../parts/opposites.ts';

/**
 * English words that reverse a sentence when one stands for the other. Words with many senses ("take", "come", "open") are
 * left out: they would be found where nothing is reversed.
 */
export const OPPOSITES: readonly Opposites[] = [
  // How many, how much
  ['more, over, above, exceed, at least', 'fewer, less, under, below, at most'],
  ['most, mostly, majority', 'few, minority'],
  ['all, every, each, entire, entirely, wholly', 'some, partly, partial, partially'],
  ['all, every, everybody, everyone', 'none, nobody, no one'],
  ['full, fully, complete, completely', 'empty, partial, partially, partly, incomplete'],
  ['large, larger, largest, big, bigger, biggest', 'small, smaller, smallest, minor, tiny'],
  ['high, higher, highest', 'low, lower, lowest'],
  ['long, longer, longest', 'short, shorter, shortest'],
  ['sufficient, enough', 'insufficient, insufficiently, not enough'],
  ['rich, richer, richest', 'poor, poorer, poorest'],
  // When, how often
  ['always', 'never'],
  ['before, ahead of, earlier, prior to', 'after, afterwards, later'],
  ['first', 'last'],
  ['early', 'late'],
  ['old, older, oldest', 'new, newer, newest, young, younger, youngest'],
  ['imminent', 'distant, remote, far off'],
  ['permanent, permanently', 'temporary, temporarily'],
  ['begin, began, begun, start, launch, commence', 'end, finish, conclude, cease'],
  // Where, which way
  ['into, inside, within', 'out of, outside, beyond'],
  ['north, northern', 'south, southern'],
  ['east, eastern', 'west, western'],
  ['arrive, arrival', 'depart, departure, leave, left'],
  ['join, enter', 'leave, left, quit, withdraw, withdrew, withdrawn, withdrawal'],
  ['send, sent, deploy, dispatch', 'withdraw, withdrew, withdrawn, withdrawal, recall, pull out'],
  ['keep, kept, retain, remain, stay', 'remove, withdraw, withdrew, withdrawn, leave, left, abandon, give up'],
  ['advance', 'retreat'],
  ['import', 'export'],
  ['upper', 'lower'],
  // More, less
  ['increase, rise, rose, risen, raise, grow, grew, grown, growth', 'decrease, fall, fell, fallen, reduce, lower, shrink, shrank, decline'],
  ['strengthen, strong, stronger, strongest', 'weaken, weak, weaker, weakest'],
  ['escalate, escalation', 'de escalate, de escalation'],
  ['build, built', 'destroy, demolish'],
  // Yes, no
  ['accept, agree, approve, adopt, endorse, welcome', 'reject, refuse, decline, dismiss, turn down, veto'],
  ['support, favour', 'oppose, resist'],
  ['praise, welcome', 'criticise, criticize, condemn'],
  ['admit, confirm, acknowledge', 'deny, denied, denial'],
  ['allow, permit, authorise, authorize', 'forbid, forbidden, forbade, ban, prohibit, prevent'],
  ['authorise, authorize, voluntary, voluntarily, freely', 'order, require, oblige, compulsory, forced, mandatory'],
  ['likely, probable, probably', 'unlikely, improbable'],
  ['possible', 'impossible'],
  ['necessary, essential', 'unnecessary, non essential, needless'],
  ['true', 'false, untrue'],
  ['same, identical', 'different'],
  // Win, lose
  ['win, won, victory', 'lose, lost, loss, defeat'],
  ['succeed, success, successful', 'fail, failed, failure'],
  ['friend, ally, allied, allies', 'enemy, enemies, foe, rival'],
  ['guilty, convict', 'innocent, acquit'],
  ['alive', 'dead'],
  ['buy, bought, purchase', 'sell, sold, sale'],
  ['lend, lent', 'borrow'],
  ['hire, appoint', 'dismiss, sack'],
  // How
  ['public, publicly, openly', 'secret, secretly, private, privately, confidential'],
  ['legal, legally, lawful', 'illegal, illegally, unlawful'],
  ['direct, directly', 'indirect, indirectly'],
  ['official, officially', 'unofficial, unofficially'],
  ['formal, formally', 'informal, informally'],
  ['internal, domestic', 'external'],
  ['united, unity', 'divided, division, split'],
  ['together, jointly', 'apart, separately, alone'],
  ['ready, prepared', 'unready, unprepared'],
  ['expected', 'unexpected'],
  ['optimistic, hopeful', 'pessimistic'],
  ['positive', 'negative'],
];
