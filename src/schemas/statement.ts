import { z } from 'zod';
import { dated } from './dated.ts';
import { actorId, citationId, topicId } from './ids.ts';
import { waive } from './waiver.ts';

const shape = {
  text: z.string().min(1).meta({
    description: 'What is stated, in our own words: plain text with *emphasis*. Words in quotation marks must stand in a cited source.',
  }),
  cites: z
    .array(citationId)
    .min(1, 'a statement needs a source: name at least one passage or reference')
    .meta({ description: 'The passages and references the statement rests on.', examples: [['p8'], ['p8', 'treaty-text-1997']] }),
  waive,
  date: dated.optional().meta({ description: 'When the thing stated happened or was said, where that matters.' }),
};

/** The smallest checked unit of our text: words and what they rest on. */
export const statement = z.strictObject(shape);

/** A statement that tells an actor's position on a topic, or just something about the actor. */
export const actorStatement = z.strictObject({
  ...shape,
  topic: topicId.optional().meta({ description: 'The topic on which this is the actor’s position; leave out if it is none.' }),
});

/** A statement that an actor is a member of the group that a term names. */
export const participantStatement = z.strictObject({
  actor: actorId.meta({ description: 'Id of the member.' }),
  as: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'Its role in the group, in a word; leave out for a plain member.', examples: ['chair'] }),
  ...shape,
});

const statements = z.array(statement).default([]);
export const inArticle = statements.meta({ description: 'What the article says: each cites a passage.' });
export const background = statements.meta({ description: 'Background that the article does not give: each cites references.' });
export const later = statements.meta({ description: 'What came after the article, shown as later knowledge.' });
export const cautions = statements.meta({
  description: 'Warnings, shown beside the text, where a reader could be misled by the wording of the source.',
});
