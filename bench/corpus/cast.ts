import { weekdayOf, type IsoDay } from '#lib/dates/calendar.ts';
import type { ACTOR_KINDS } from '#schemas/actor.ts';
import { createNamer, idOf } from './invented-names.ts';
import type { Random } from './random.ts';
import { inventQuotation, inventSentence, inventDemand, type Scene, type Demand } from './sentences.ts';

/** The day of the article. */
export const AS_OF: IsoDay = '2019-03-20';

export const TOPICS = ['dues', 'ferries', 'grain', 'courts', 'bridges', 'records'] as const;

export interface CastMember {
  id: string;
  name: string;
}

export interface CastActor extends CastMember {
  kind: (typeof ACTOR_KINDS)[number];
  surname: string | undefined;
}

/** What a source says, and a quotation in it with its speaker. */
export interface SourceContent {
  sentences: string[];
  demand: Demand;
  speaker: CastActor;
  quotation: string;
}

export interface CastPassage extends SourceContent {
  id: string;
  day: IsoDay;
  /** The relative words with which the article names the day. */
  words: string;
}

export interface CastReference extends SourceContent {
  id: string;
  publisher: string;
  /** The date of its events, in EDTF: a day or a month. */
  about: string;
  issued: IsoDay;
  isLater: boolean;
}

/** The people, things and sources of a generated project. */
export interface Cast {
  actors: CastActor[];
  terms: CastMember[];
  places: CastMember[];
  passages: CastPassage[];
  references: CastReference[];
  laterReferences: CastReference[];
  eventCount: number;
}

/** Number of entries for each briefing: two in total, in about the proportions of a real project. */
const SHARES = { actors: 0.4, terms: 0.4, events: 0.5, places: 0.2, references: 0.5 };
const PASSAGE_COUNT = 21;
const FIRST_NAME_COUNT = 200;

const OFFICES = [
  { suffix: 'Council', kind: 'organisation' },
  { suffix: 'Harbour Court', kind: 'agency' },
  { suffix: 'League', kind: 'organisation' },
  { suffix: 'Republic', kind: 'state' },
] as const;
const TERM_WORDS = ['accord', 'clause', 'corridor', 'ledger', 'levy', 'protocol', 'rule', 'tariff'];
const PAPER_WORDS = ['Chronicle', 'Courier', 'Gazette', 'Mercury', 'Observer', 'Wire'];

/**
 * Invents the cast of a project with that many briefings, and at least that many events, half as many places, and half as
 * many other names. No name is the beginning of another.
 */
export function inventCast(random: Random, briefingCount: number, events = 0): Cast {
  const name = createNamer(random);
  const countOf = (share: number, least = 0) => Math.max(10, Math.round(briefingCount * share), Math.round(least));
  const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));

  const firstNames = many(FIRST_NAME_COUNT, name);
  const actors = many(countOf(SHARES.actors, events / 4), (index) =>
    index % 5 < 3 ? inventPerson(random.pick(firstNames), name()) : inventOffice(random, name()),
  );
  const terms = many(countOf(SHARES.terms, events / 4), () => member(`${name()} ${random.pick(TERM_WORDS)}`));
  const places = many(countOf(SHARES.places, events / 2), () => member(name()));
  const scene = { actors, terms, places };
  const passages = many(PASSAGE_COUNT, (index): CastPassage => {
    const day = `2019-03-${18 + (index % 3)}`;
    return { id: `p${index + 1}`, day, words: `on ${weekdayOf(day)}`, ...inventContent(random, scene) };
  });
  const papers = many(Math.max(4, Math.round(briefingCount / 20)), () => `${name()} ${random.pick(PAPER_WORDS)}`);
  const references = many(countOf(SHARES.references), (index) => inventReference(random, index, random.pick(papers), scene));
  return {
    actors,
    terms,
    places,
    passages,
    references: references.filter(({ isLater }) => !isLater),
    laterReferences: references.filter(({ isLater }) => isLater),
    eventCount: countOf(SHARES.events, events),
  };
}

const member = (name: string): CastMember => ({ id: idOf(name), name });

const inventPerson = (firstName: string, surname: string): CastActor => ({ ...member(`${firstName} ${surname}`), kind: 'person', surname });

function inventOffice(random: Random, name: string): CastActor {
  const { suffix, kind } = random.pick(OFFICES);
  return { ...member(`${name} ${suffix}`), kind, surname: undefined };
}

/** Three sentences, so that a source is enough for some different statements. */
function inventContent(random: Random, scene: Scene & { actors: readonly CastActor[] }): SourceContent {
  const demand = inventDemand(random);
  return {
    sentences: Array.from({ length: 3 }, () => inventSentence(random, scene)),
    demand,
    speaker: random.pick(scene.actors),
    quotation: inventQuotation(random, demand),
  };
}

function inventReference(random: Random, index: number, publisher: string, scene: Scene & { actors: readonly CastActor[] }): CastReference {
  const isLater = index % 5 === 4;
  const year = isLater ? random.whole(2020, 2021) : random.whole(1990, 2017);
  const day = `${year}-${twoDigits(random.whole(1, 12))}-${twoDigits(random.whole(1, 28))}`;
  return {
    id: `${idOf(publisher)}-${index + 1}`,
    publisher,
    about: day.slice(0, random.pick([7, 10, 10])),
    issued: `${year + 1}-01-15`,
    isLater,
    ...inventContent(random, scene),
  };
}

const twoDigits = (value: number) => String(value).padStart(2, '0');
