import type { Random } from './random.ts';

interface Named {
  name: string;
}

/** The people, terms and places that a text may name. */
export interface Scene {
  actors: readonly Named[];
  terms: readonly Named[];
  places: readonly Named[];
}

const GOODS = ['barley', 'copper', 'glass', 'hides', 'lamp oil', 'linen', 'salt', 'slate', 'timber', 'wool'];
const CAUSES = ['a dry summer', 'a long frost', 'a lost ledger', 'an unpaid toll', 'two bad harvests', 'an older quarrel'];
const MANNERS = ['in writing', 'before witnesses', 'by lamplight', 'after a night of work', 'for the second time', 'with some reserve'];
const PEOPLE = ['clerks', 'ferrymen', 'millers', 'pilots', 'surveyors', 'wardens'];
const DEEDS = ['lowered', 'put off', 'set aside', 'sold on', 'written off'];
const MATTERS = [
  'the anchorage fee',
  'the bridge toll',
  'the ferry timetable',
  'the order of moorings',
  'the price of storage',
  'the registry seal',
];

type Template = (word: { actor: string; other: string; term: string; place: string; pick: Random['pick'] }) => string;

const TEMPLATES: readonly Template[] = [
  ({ actor, term, place, pick }) =>
    `${actor} brought the ${term} back to ${place} ${pick(MANNERS)}, since ${pick(CAUSES)} had hurt the ${pick(PEOPLE)}.`,
  ({ actor, other, pick }) => `What ${actor} asked of ${other} was modest: that ${pick(MATTERS)} be ${pick(DEEDS)} until the next fair.`,
  ({ term, place, pick }) =>
    `Under the ${term}, each load of ${pick(GOODS)} is weighed once in ${place}, and ${pick(MATTERS)} is asked for once.`,
  ({ actor, place, pick }) => `The ${pick(PEOPLE)} of ${place} doubted it at first, and ${actor} had to say so again ${pick(MANNERS)}.`,
  ({ actor, term, pick }) =>
    `For ${actor} the ${term} was never about ${pick(GOODS)} alone, but about who decides when ${pick(MATTERS)} is in dispute.`,
  ({ actor, other, place, pick }) =>
    `${actor} and ${other} met near ${place}, spoke of ${pick(GOODS)} and ${pick(MATTERS)}, and parted ${pick(MANNERS)}.`,
  ({ term, pick }) =>
    `Word came that the ${term} was ${pick(DEEDS)}, so the ${pick(PEOPLE)} looked for a case in which ${pick(CAUSES)} had counted.`,
  ({ place, pick }) =>
    `From spring to autumn so few loads of ${pick(GOODS)} went through ${place} that the ${pick(PEOPLE)} stayed at home.`,
  ({ actor, term, place, pick }) =>
    `When ${pick(CAUSES)} closed the road to ${place}, ${actor} found that the ${term} did not cover ${pick(GOODS)}.`,
  ({ actor, other, pick }) =>
    `${other} replied that ${pick(MATTERS)} had been ${pick(DEEDS)} in good faith, and that ${actor} was told of it ${pick(MANNERS)}.`,
  ({ term, place, pick }) =>
    `The ${term} names ${place} only once, in a note on ${pick(GOODS)}, yet the ${pick(PEOPLE)} lean on that note.`,
  ({ actor, place, pick }) =>
    `To the ${pick(PEOPLE)} this was a small matter, but ${actor} saw in it why ${place} had lost its trade in ${pick(GOODS)}.`,
];

/** A sentence of about twenty words on the people, terms and places of a scene. */
export function inventSentence(random: Random, { actors, terms, places }: Scene): string {
  const [actor, other] = random.sample(actors, 2) as [Named, Named];
  const names = { actor: actor.name, other: other.name, term: random.pick(terms).name, place: random.pick(places).name };
  return random.pick(TEMPLATES)({ ...names, pick: random.pick });
}

/** What a source says, in its own words, with the name of somebody else. */
export const paraphrase = (random: Random, { sentences }: { sentences: readonly string[] }, { actors }: Pick<Scene, 'actors'>): string =>
  `${random.pick(sentences).replace(/\.$/, '')}, as ${random.pick(actors).name} knows.`;

/** What somebody wants. */
export interface Demand {
  matter: string;
  deed: string;
}

export const inventDemand = (random: Random): Demand => ({ matter: random.pick(MATTERS), deed: random.pick(DEEDS) });

/** Words for a quotation, without a full stop or quotation marks. */
export const inventQuotation = (random: Random, { matter, deed }: Demand): string =>
  `no ${random.pick(GOODS)} will leave the quay before ${matter} is ${deed} ${random.pick(MANNERS)}`;
