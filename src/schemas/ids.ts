import { z } from 'zod';

/**
 * What an id refers to: an entry of a collection; with `entries`, an entry of any, named by collection and id; what a
 * statement can cite; a passage of the article; a topic of the settings; or a rule that can be waived.
 */
export type ReferenceTarget = 'actors' | 'glossary' | 'places' | 'chronology' | 'entries' | 'sources' | 'passages' | 'topics' | 'rules';

declare module 'zod' {
  interface GlobalMeta {
    /** What the texts of this field refer to. */
    ref?: ReferenceTarget;
  }
}

/** Lower-case words joined by hyphens: also a file name without its ending, and the last part of a page's address. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** `p1`, `p2` …: kept apart from the ids of references, so that a citation says by its form what it points to. */
export const PASSAGE_ID_PATTERN = /^p[1-9]\d*$/;

/** The id under which the article's headline can be cited, beside its passages. */
export const HEADLINE_ID = 'headline';

const idOf = (ref: ReferenceTarget, what: string, example: string) =>
  z
    .string()
    .regex(ID_PATTERN, 'an id has lower-case letters, digits and single hyphens only')
    .meta({ ref, description: `Id of ${what}: its file name without the ending.`, examples: [example] });

export const passageId = z
  .string()
  .regex(PASSAGE_ID_PATTERN, 'a passage id is "p" and a number, counted from 1')
  .meta({ description: 'Id of a passage: "p" and its number in the article.', examples: ['p8'] });

export const citationId = z
  .string()
  .regex(ID_PATTERN, 'a citation is a passage such as p8, "headline", or the id of a reference')
  .meta({
    ref: 'sources',
    description: 'What a statement rests on: a passage of the article, its headline, or a reference.',
    examples: ['p8', HEADLINE_ID, 'treaty-text-1997'],
  });

/** A citation of the article alone. */
export const articleCitationId = passageId.or(z.literal(HEADLINE_ID)).meta({ ref: 'passages' });

export const actorId = idOf('actors', 'an actor', 'foreign-ministry');
export const termId = idOf('glossary', 'a glossary term', 'ceasefire');
export const placeId = idOf('places', 'a place', 'northern-sea');
export const eventId = idOf('chronology', 'an event', 'talks-announced');
export const topicId = z
  .string()
  .regex(ID_PATTERN, 'an id has lower-case letters, digits and single hyphens only')
  .meta({ ref: 'topics', description: 'Id of a topic listed in site.config.ts.', examples: ['negotiations'] });

/** Ids that an entry had before: its old addresses lead to it. */
export const formerIds = z
  .array(z.string().regex(ID_PATTERN, 'an id has lower-case letters, digits and single hyphens only'))
  .default([])
  .meta({
    description: 'Ids that it had before, so that its old addresses lead here; npm run rename writes them.',
    examples: [['old-name']],
  });

export const sameAs = z
  .string()
  .regex(/^(?:actors|glossary|places)\/[a-z0-9]+(?:-[a-z0-9]+)*$/, 'write the collection and the id, such as actors/coast-guard')
  .meta({
    ref: 'entries',
    description: 'Another entry that is about the same thing and may share its names: collection and id.',
    examples: ['actors/coast-guard'],
  });
