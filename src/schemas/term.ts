import { z } from 'zod';
import { corrections } from './fields/correction.ts';
import { formerIds, termId } from './ids.ts';
import { names } from './fields/names.ts';
import { nameText } from './fields/plain.ts';
import { background, cautions, inArticle, later, participantStatement, statement } from './fields/statement.ts';

/** A term that readers may not know: schema.org DefinedTerm, SKOS concept. */
export const term = z.strictObject({
  term: nameText.meta({ description: 'The term as it is used in running text.', examples: ['ceasefire'] }),
  ...names,
  definition: statement.meta({ description: 'What the term means, in one or two sentences. Previews show it.' }),
  inArticle,
  cautions,
  participants: z.array(participantStatement).default([]).meta({
    description: 'The members, if the term is a group of actors such as a council. Each is a statement with its sources.',
  }),
  background,
  later,
  related: z.array(termId).default([]).meta({ description: 'Ids of related terms.' }),
  corrections,
  formerIds,
});
