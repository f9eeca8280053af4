import { z } from 'zod';

/**
 * What an id refers to: an entry of a collection; an entry of any collection (`entries`: collection and id); a source
 * that statements can cite; a passage of the article; a topic of the settings; or a rule.
 */
export type ReferenceTarget =
  | 'briefings'
  | 'actors'
  | 'glossary'
  | 'places'
  | 'chronology'
  | 'entries'
  | 'sources'
  | 'passages'
  | 'topics'
  | 'rules';

declare module 'zod' {
  interface GlobalMeta {
    /** What the ids in this field refer to. */
    ref?: ReferenceTarget;
  }
}

/** Lower-case words joined by hyphens. An id is also a file name without its extension, and the last part of a URL. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** `p1`, `p2` … The form tells a passage from a reference: no reference has an id like this. */
export const PASSAGE_ID_PATTERN = /^p[1-9]\d*$/;

/** The id with which statements cite the article's headline. */
export const HEADLINE_ID = 'headline';

const idOf = (ref: ReferenceTarget, what: string, example: string) =>
  z
    .string()
    .regex(ID_PATTERN, 'an id consists of lower-case letters, digits and single hyphens')
    .meta({ ref, description: `Id of ${what}: its file name without the extension.`, examples: [example] });

export const passageId = z
  .string()
  .regex(PASSAGE_ID_PATTERN, 'the id of a passage is "p" and a number, counted from 1')
  .meta({ description: 'Id of a passage: "p" and its number.', examples: ['p8'] });

export const citationId = z
  .string()
  .regex(ID_PATTERN, 'a citation is a passage such as p8, "headline", or the id of a reference')
  .meta({
    ref: 'sources',
    description: 'Id of a source: a passage of the article, its headline, or a reference.',
    examples: ['p8', HEADLINE_ID, 'treaty-text-1997'],
  });

/** The id of a passage, or of the headline. */
export const articleCitationId = passageId.or(z.literal(HEADLINE_ID)).meta({ ref: 'passages' });

export const briefingId = idOf('briefings', 'a briefing', 'what-was-decided');
export const actorId = idOf('actors', 'an actor', 'foreign-ministry');
export const termId = idOf('glossary', 'a glossary term', 'ceasefire');
export const placeId = idOf('places', 'a place', 'northern-sea');
export const eventId = idOf('chronology', 'an event', 'ferry-line-opened');
export const topicId = z
  .string()
  .regex(ID_PATTERN, 'an id consists of lower-case letters, digits and single hyphens')
  .meta({ ref: 'topics', description: 'Id of a topic from site.config.ts.', examples: ['ferry-service'] });

/** Former ids of an entry: its old addresses redirect to it. */
export const formerIds = z
  .array(z.string().regex(ID_PATTERN, 'an id consists of lower-case letters, digits and single hyphens'))
  .default([])
  .meta({
    description: 'Former ids of the entry: old addresses redirect to it. `npm run rename` adds them.',
    examples: [['old-name']],
  });

export const sameAs = z
  .string()
  .regex(/^(?:actors|glossary|places)\/[a-z0-9]+(?:-[a-z0-9]+)*$/, 'write the collection and the id, such as actors/coast-guard')
  .meta({
    ref: 'entries',
    description: 'Collection and id of another entry about the same thing. The two may share names.',
    examples: ['actors/coast-guard'],
  });
