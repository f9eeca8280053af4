import { z } from 'zod';
import { dated } from './dated.ts';
import { actorId, citationId, topicId } from '../ids.ts';
import { wordText } from './plain.ts';
import { waive } from './waiver.ts';

const cites = z.array(citationId).min(1, 'a statement needs a source: cite at least one passage or reference');

const shape = {
  text: wordText.meta({
    description: 'The statement in our own words: plain text with *emphasis*. Words in quotation marks must be in a cited source.',
  }),
  cites: cites.meta({
    description: 'Ids of the passages and references that support the statement.',
    examples: [['p8'], ['p8', 'treaty-text-1997']],
  }),
  waive,
  date: dated.optional().meta({ description: 'When it happened or was said, if that matters.' }),
};

/** The smallest unit of text that is checked: a text and its sources. */
export const statement = z.strictObject(shape);

const position = {
  topic: topicId.optional().meta({ description: 'Topic, if the statement is the actor’s position on one.' }),
  short: wordText.optional().meta({
    description: 'The position in one short sentence, for the table of positions. Same sources as the text. Only with a topic.',
  }),
};
const hasTopicIfShort = ({ short, topic }: { short?: string | undefined; topic?: string | undefined }) =>
  short === undefined || topic !== undefined;
const SHORT_WITHOUT_TOPIC = {
  path: ['short'],
  message: '"short" is only for statements with a topic: add the topic, or remove it',
};

/** A statement about an actor: their position on a topic, or anything else. */
export const actorStatement = z.strictObject({ ...shape, ...position }).refine(hasTopicIfShort, SHORT_WITHOUT_TOPIC);

/** A statement that an actor is a member of a group. The group is a term of the glossary. */
export const participantStatement = z.strictObject({
  actor: actorId.meta({ description: 'Id of the member.' }),
  as: wordText
    .optional()
    .meta({ description: 'Role of the member in the group, in a word; leave it out for ordinary members.', examples: ['chair'] }),
  ...shape,
});

/** A statement on something that the article does not say. */
export const outsideStatement = statement.extend({
  cites: cites.meta({ description: 'Ids of the references that support the statement.', examples: [['treaty-text-1997']] }),
});

/** The same on something that the article does not say. */
const outsideActorStatement = outsideStatement.extend(position).refine(hasTopicIfShort, SHORT_WITHOUT_TOPIC);

const statements = z.array(statement).default([]);
const outsideStatements = z.array(outsideStatement).default([]);
export const inArticle = statements.meta({ description: 'What the article says. Each statement cites a passage.' });
const BACKGROUND = { description: 'Background that is not in the article. Each statement cites references.' };
export const background = outsideStatements.meta(BACKGROUND);
export const actorBackground = z.array(outsideActorStatement).default([]).meta(BACKGROUND);
export const later = outsideStatements.meta({ description: 'What happened after the article. Pages mark it as later.' });
export const cautions = statements.meta({
  description: 'Warnings, if the wording of the source could mislead readers. Pages show them next to the text.',
});
