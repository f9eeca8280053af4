import type { CastMember } from './cast.ts';
import type { Random } from './random.ts';

/** Whom and what a text may speak of. */
export interface Scene {
  actors: readonly CastMember[];
  terms: readonly CastMember[];
  places: readonly CastMember[];
}

const GOODS = ['barley', 'copper', 'glass', 'hides', 'lamp oil', 'linen', 'salt', 'slate', 'timber', 'wool'];
const CAUSES = ['a dry summer', 'a long frost', 'a lost ledger', 'an unpaid toll', 'two bad harvests', 'an older quarrel over moorings'];
const MANNERS = ['in writing', 'before witnesses', 'without much hope', 'after a night of talks', 'for the second time', 'with some reserve'];
const PEOPLE = ['clerks', 'ferrymen', 'millers', 'pilots', 'surveyors', 'wardens'];
const DEEDS = ['lowered', 'put off', 'raised', 'set aside', 'sold on', 'struck from the list'];
const OBJECTS = ['the harbour dues', 'the bridge toll', 'the ferry timetable', 'the order of the moorings', 'the price of storage', 'the seal of the registry'];

type Template = (word: { actor: string; other: string; term: string; place: string; pick: <T>(items: readonly T[]) => T }) => string;

const TEMPLATES: readonly Template[] = [
  ({ actor, term, place, pick }) => `${actor} brought the ${term} back to ${place} ${pick(MANNERS)}, because ${pick(CAUSES)} had left the ${pick(PEOPLE)} with little to trade.`,
  ({ actor, other, pick }) => `What ${actor} asked of ${other} was modest: that ${pick(OBJECTS)} be ${pick(DEEDS)} until the next fair, and not a day longer.`,
  ({ term, place, pick }) => `Under the ${term}, every load of ${pick(GOODS)} that passes ${place} is weighed once, and ${pick(OBJECTS)} may not be asked for twice.`,
  ({ actor, place, pick }) => `The ${pick(PEOPLE)} of ${place} did not believe it at first, and ${actor} had to say so again ${pick(MANNERS)} at the end of the week.`,
  ({ actor, term, pick }) => `For ${actor} the ${term} was never about ${pick(GOODS)} alone; it was about who keeps the books when ${pick(OBJECTS)} is in dispute.`,
  ({ actor, other, place, pick }) => `${actor} and ${other} met near ${place}, spoke about ${pick(GOODS)} and ${pick(GOODS)}, and parted ${pick(MANNERS)} with nothing signed.`,
  ({ term, pick }) => `Nobody had ${pick(DEEDS)} the ${term} before, so the ${pick(PEOPLE)} looked to older cases in which ${pick(CAUSES)} had counted as an excuse.`,
  ({ place, pick }) => `Between the spring fair and the autumn one, about ${pick([120, 340, 560, 780])} loads of ${pick(GOODS)} went through ${place}, fewer than in any year on record.`,
  ({ actor, term, place, pick }) => `When ${pick(CAUSES)} closed the road to ${place}, ${actor} turned to the ${term} and found that it did not cover ${pick(GOODS)}.`,
  ({ actor, other, pick }) => `${other} replied that ${pick(OBJECTS)} had been ${pick(DEEDS)} in good faith, and that ${actor} had been told of it ${pick(MANNERS)}.`,
  ({ term, place, pick }) => `The ${term} names ${place} only once, in a note on ${pick(GOODS)}, yet the ${pick(PEOPLE)} have leaned on that note ever since.`,
  ({ actor, place, pick }) => `To the ${pick(PEOPLE)} this looked like a small matter, but ${actor} saw in it the reason why ${place} had lost its trade in ${pick(GOODS)}.`,
];

/** A sentence of about twenty words on the people, terms and places of a scene. */
export function inventSentence(random: Random, { actors, terms, places }: Scene): string {
  const [actor, other] = random.sample(actors, 2) as [CastMember, CastMember];
  const names = { actor: actor.name, other: other.name, term: random.pick(terms).name, place: random.pick(places).name };
  return random.pick(TEMPLATES)({ ...names, pick: random.pick });
}

/** A few words for a cell of a table. */
export const inventRemark = (random: Random): string => `Wanted ${random.pick(OBJECTS)} ${random.pick(DEEDS)}.`;

/** Words to stand between quotation marks: no full stop, no mark of their own. */
export const inventQuotation = (random: Random): string =>
  `no ${random.pick(GOODS)} will leave the quay before ${random.pick(OBJECTS)} is ${random.pick(DEEDS)} ${random.pick(MANNERS)}`;
