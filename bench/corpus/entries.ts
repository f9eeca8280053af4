import type { z } from 'zod';
import { parseEdtf } from '#lib/dates/edtf-date.ts';
import { formatEdtf } from '#locales/en-GB/format-edtf.ts';
import type { actor } from '#schemas/actor.ts';
import type { event } from '#schemas/event.ts';
import type { place } from '#schemas/place.ts';
import type { reference } from '#schemas/reference.ts';
import type { statement } from '#schemas/fields/statement.ts';
import type { term } from '#schemas/term.ts';
import { TOPICS, type Cast, type CastActor, type CastMember, type CastReference, type SourceContent } from './cast.ts';
import type { Random } from './random.ts';
import { paraphrase } from './sentences.ts';

export type WrittenEntry<T> = { id: string; data: T };
type StatementInput = z.input<typeof statement>;
type Source = SourceContent & { id: string };

/** Writes statements about the cast, each with a source of its kind. */
export function createStatementWriter(random: Random, cast: Cast) {
  const about = (subject: CastMember, sources: readonly Source[]): StatementInput => {
    const cited = random.sample(sources, random.whole(1, 2));
    return { text: `${paraphrase(random, random.pick(cited), cast)} It is told of ${subject.name}.`, cites: cited.map(({ id }) => id) };
  };
  const many = (count: number, subject: CastMember, sources: readonly Source[]) =>
    Array.from({ length: count }, () => about(subject, sources));
  return {
    fromArticle: (subject: CastMember, count: number) => many(count, subject, cast.passages),
    fromReferences: (subject: CastMember, count: number) => many(count, subject, cast.references),
    fromLater: (subject: CastMember, count: number) => many(count, subject, cast.laterReferences),
  };
}

export type StatementWriter = ReturnType<typeof createStatementWriter>;

export function writeActor(write: StatementWriter, self: CastActor, index: number): WrittenEntry<z.input<typeof actor>> {
  const [role] = write.fromArticle(self, 1);
  return {
    id: self.id,
    data: {
      name: self.name,
      kind: self.kind,
      ...(self.surname ? { sortName: `${self.surname}, ${self.name.replace(` ${self.surname}`, '')}`, altLabels: [self.surname] } : {}),
      role: role!,
      statements: write
        .fromArticle(self, 3)
        .map((statement, n) => (n === 0 ? { ...statement, topic: TOPICS[index % TOPICS.length] } : statement)),
      cautions: write.fromArticle(self, 1),
      background: write.fromReferences(self, 2),
      later: write.fromLater(self, 1),
    },
  };
}

export function writeTerm(write: StatementWriter, self: CastMember, related: CastMember): WrittenEntry<z.input<typeof term>> {
  const [definition] = write.fromReferences(self, 1);
  return {
    id: self.id,
    data: {
      term: self.name,
      definition: definition!,
      inArticle: write.fromArticle(self, 2),
      background: write.fromReferences(self, 2),
      ...(related.id === self.id ? {} : { related: [related.id] }),
    },
  };
}

export function writePlace(random: Random, write: StatementWriter, self: CastMember): WrittenEntry<z.input<typeof place>> {
  return {
    id: self.id,
    data: {
      name: self.name,
      kind: random.pick(['city', 'region', 'area', 'sea']),
      coordinates: { latitude: random.whole(-60, 60), longitude: random.whole(-170, 170) },
      inArticle: write.fromArticle(self, 1),
      background: write.fromReferences(self, 1),
    },
  };
}

/** Of five events, two are from the article, two are background, and one is later. */
export function writeEvent(random: Random, cast: Cast, write: StatementWriter, index: number): WrittenEntry<z.input<typeof event>> {
  const id = `event-${index + 1}`;
  const place = random.pick(cast.places);
  const shared = ({ id: source, sentences, speaker }: Source) => ({
    title: random.pick(sentences).replace(/\.$/, ''),
    status: 'happened' as const,
    actors: [speaker.id],
    places: [place.id],
    topics: [random.pick(TOPICS)],
    cites: [source],
  });
  if (index % 5 < 2) {
    const passage = random.pick(cast.passages);
    const date = { edtf: passage.day, basis: 'resolved' as const, words: passage.words };
    return { id, data: { ...shared(passage), origin: 'article', date, details: write.fromArticle(place, 1) } };
  }
  const isLater = index % 5 === 4;
  const source = random.pick(isLater ? cast.laterReferences : cast.references);
  const date = { edtf: source.about, basis: 'background' as const, cites: [source.id] };
  const details = isLater ? write.fromLater(place, 1) : write.fromReferences(place, 1);
  return { id, data: { ...shared(source), origin: isLater ? 'later' : 'background', date, details } };
}

export function writeReference(random: Random, cast: Cast, self: CastReference): WrittenEntry<z.input<typeof reference>> {
  const { id, publisher, issued, about, sentences, speaker, quotation } = self;
  return {
    id,
    data: {
      title: `The ${random.pick(cast.terms).name} and the trade of ${random.pick(cast.places).name}`,
      publisher: `The ${publisher}`,
      kind: random.pick(['official', 'news', 'agency', 'analysis']),
      url: `https://${id}.example.org/archive/`,
      issued,
      opened: 'whole',
      digest: `${sentences.join(' ')} It dates this as follows: ${formatEdtf(parseEdtf(about))}. ${speaker.name} is quoted: “${quotation}”.`,
      quotations: [{ text: quotation, speaker: speaker.id }],
    },
  };
}
